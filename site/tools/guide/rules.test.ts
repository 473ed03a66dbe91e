import { swap, tells } from './testing/tells.ts';

// What the rules mean.

tells([
  [
    'a question twice',
    [
      swap(
        'guide.yml',
        'notes:\n',
        '  - id: token\n    answers: [yes, no, unsure]\n    unsure: unsure\nnotes:\n',
      ),
    ],
    'guide.yml:9:5 duplicate-id',
    '«token» está dos veces en esta lista. Cambia uno o quítalo.',
    '«token» stands twice in this list. Change one or take it out.',
  ],
  [
    'a step twice in a route',
    [swap('guide.yml', 'steps: [visit]', 'steps: [visit, visit]')],
    'guide.yml:25:20 duplicate-id',
    '«visit» está dos veces en esta lista. Cambia uno o quítalo.',
    '«visit» stands twice in this list. Change one or take it out.',
  ],
  [
    'an unknown note',
    [swap('guide.yml', 'notes: [bring-token]', 'notes: [bring-token, bring-tokens]')],
    'guide.yml:17:26 unknown-note',
    'La ruta «by-app» nombra la nota «bring-tokens», que no está en «notes». ¿Quisiste decir «bring-token»?',
    'The route «by-app» names the note «bring-tokens», which is not among the «notes». Did you mean «bring-token»?',
  ],
  [
    'an idle note',
    [
      swap('guide.yml', '    notes: [bring-token]\n', ''),
      swap('scenarios.yml', '  notes: [bring-token]\n', ''),
    ],
    'guide.yml:10:5 unused-note',
    'Ninguna ruta lleva la nota «bring-token». Ponla en la de quien deba verla, o quítala.',
    'No route carries the note «bring-token». Put it into that of whoever should see it, or take it out.',
  ],
  [
    'an unknown question',
    [swap('guide.yml', 'when: { token: [no, unsure] }', 'when: { tokens: [no, unsure] }')],
    'guide.yml:11:13 unknown-question',
    '«tokens» no es una pregunta de la guía. ¿Quisiste decir «token»?',
    '«tokens» is not a question of the guide. Did you mean «token»?',
  ],
  [
    'an unknown answer',
    [swap('guide.yml', 'when: { token: yes }', 'when: { token: yess }')],
    'guide.yml:21:13 unknown-answer',
    '«yess» no es una respuesta de «token». ¿Quisiste decir «yes»?',
    '«yess» is not an answer of «token». Did you mean «yes»?',
  ],
  [
    'a condition on the last route',
    [swap('guide.yml', '    steps: [visit]', '    when: { token: no }\n    steps: [visit]')],
    'guide.yml:25:5 last-route-conditional',
    'La última ruta, «branch», tiene condición: quien no la cumpla se queda sin camino. Quita su «when».',
    'The last route, «branch», has a condition: whoever does not meet it has no way on. Take its «when» out.',
  ],
  [
    'no way to say «I do not know»',
    [swap('guide.yml', 'unsure: app', 'unsure: any')],
    'guide.yml:5:5 unsure-missing',
    'A «channel» le falta la respuesta «No sé»: su «unsure» debe ser una de sus respuestas.',
    "«channel» lacks its «I don't know»: its «unsure» must be one of its answers.",
  ],
  [
    'a route that nobody reaches',
    [swap('guide.yml', 'when: { token: yes }', 'when: { channel: web, not: { channel: web } }')],
    'guide.yml:19:5 route-unreachable',
    'Ningún cliente llega a la ruta «by-web». Revisa su condición, o quita la ruta.',
    'No customer reaches the route «by-web». Check its condition, or take the route out.',
  ],
  [
    'a route behind another',
    [swap('guide.yml', 'when: { token: yes }', 'when: { channel: app, token: yes }')],
    'guide.yml:19:5 route-shadowed',
    'Nadie llega a «by-web»: la ruta «by-app», que va antes, se queda con todos sus clientes. Súbela o cambia su condición.',
    'Nobody reaches «by-web»: the route «by-app», which comes before, takes all its customers. Move it up or change its condition.',
  ],
  [
    'a question that is never asked',
    [
      swap('guide.yml', 'notes:\n', '  - id: idle\n    answers: [yes, no]\n    unsure: no\nnotes:\n'),
      {
        write: 'es/questions/idle.md',
        text: '---\ntitle: ¿Y?\nname: Y\nanswers: { yes: Sí, no: No }\nbecause: { yes: Sí, no: No }\n---\n',
      },
      {
        write: 'en/questions/idle.md',
        text: '---\ntitle: And?\nname: And\nanswers: { yes: Yes, no: No }\nbecause: { yes: Yes, no: No }\n---\n',
      },
    ],
    'guide.yml:9:5 question-never-asked',
    'La pregunta «idle» no se hace nunca. Úsala en una condición o quítala.',
    'The question «idle» is never asked. Use it in a condition or take it out.',
    'guide.yml:10:15 answer-changes-nothing',
    'La respuesta «yes» de «idle» no cambia nada: lleva adonde lleva otra. Úsala en una condición o quítala.',
    'The answer «yes» of «idle» changes nothing: it leads where the others lead. Use it in a condition or take it out.',
    'guide.yml:10:20 answer-changes-nothing',
    'La respuesta «no» de «idle» no cambia nada: lleva adonde lleva otra. Úsala en una condición o quítala.',
    'The answer «no» of «idle» changes nothing: it leads where the others lead. Use it in a condition or take it out.',
  ],
  [
    'an answer that changes nothing',
    [
      swap('guide.yml', 'notes:\n', '  - id: idle\n    answers: [yes, no]\n    unsure: no\nnotes:\n'),
      swap(
        'guide.yml',
        'when: { channel: app }',
        'when: { any: [{ channel: app, idle: yes }, { channel: app, idle: no }] }',
      ),
      {
        write: 'es/questions/idle.md',
        text: '---\ntitle: ¿Y?\nname: Y\nanswers: { yes: Sí, no: No }\nbecause: { yes: Sí, no: No }\n---\n',
      },
      {
        write: 'en/questions/idle.md',
        text: '---\ntitle: And?\nname: And\nanswers: { yes: Yes, no: No }\nbecause: { yes: Yes, no: No }\n---\n',
      },
    ],
    'guide.yml:10:15 answer-changes-nothing',
    'La respuesta «yes» de «idle» no cambia nada: lleva adonde lleva otra. Úsala en una condición o quítala.',
    'The answer «yes» of «idle» changes nothing: it leads where the others lead. Use it in a condition or take it out.',
    'guide.yml:10:20 answer-changes-nothing',
    'La respuesta «no» de «idle» no cambia nada: lleva adonde lleva otra. Úsala en una condición o quítala.',
    'The answer «no» of «idle» changes nothing: it leads where the others lead. Use it in a condition or take it out.',
  ],
]);
