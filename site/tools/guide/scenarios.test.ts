import { swap, tells } from './testing/tells.ts';

// Customers, and where they must arrive.

tells([
  [
    'no scenarios',
    [{ remove: 'scenarios.yml' }],
    'scenarios.yml:1:1 missing-file',
    'Falta scenarios.yml en la carpeta de la guía. Escríbelo.',
    "There is no scenarios.yml in the guide's folder. Write it.",
  ],
  [
    'a scenario with an unknown question',
    [swap('scenarios.yml', 'answers: { channel: app, token: no }', 'answers: { chanel: app, token: no }')],
    'scenarios.yml:2:14 scenario-unknown',
    '«chanel» no está en guide.yml. ¿Quisiste decir «channel»?',
    '«chanel» is not in guide.yml. Did you mean «channel»?',
  ],
  [
    'a scenario with an unknown answer',
    [swap('scenarios.yml', 'answers: { channel: app, token: no }', 'answers: { channel: app, token: nope }')],
    'scenarios.yml:2:28 scenario-unknown',
    '«nope» no está en guide.yml. ¿Quisiste decir «no»?',
    '«nope» is not in guide.yml. Did you mean «no»?',
  ],
  [
    'a scenario with an unknown route',
    [swap('scenarios.yml', 'route: branch', 'route: brunch')],
    'guide.yml:23:5 route-without-scenario',
    'La ruta «branch» no tiene ningún caso. Escribe uno en scenarios.yml.',
    'The route «branch» has no scenario. Write one in scenarios.yml.',
    'scenarios.yml:11:3 scenario-unknown',
    '«brunch» no está en guide.yml. ¿Quisiste decir «branch»?',
    '«brunch» is not in guide.yml. Did you mean «branch»?',
  ],
  [
    'a scenario that stops at a question',
    [swap('scenarios.yml', 'answers: { channel: app, token: no }', 'answers: { channel: app }')],
    'scenarios.yml:2:3 scenario-open',
    'A «Quiere la app» le falta la respuesta a «token». Añádela.',
    '«Quiere la app» gives no answer to «token». Add it.',
  ],
  [
    'a scenario that ends elsewhere',
    [
      swap(
        'scenarios.yml',
        'answers: { channel: web, token: yes }',
        'answers: { channel: web, token: unsure }',
      ),
    ],
    'scenarios.yml:8:3 scenario-route',
    '«Quiere la web» debe llegar a «by-web», pero llega a «branch» por sus respuestas a: channel, token. Corrige el caso o las reglas.',
    '«Quiere la web» must reach «by-web», but reaches «branch» by the answers to: channel, token. Mend the scenario or the rules.',
  ],
  [
    'a scenario with other notes',
    [swap('scenarios.yml', 'notes: [bring-token]', 'notes: []')],
    'scenarios.yml:4:3 scenario-notes',
    '«Quiere la app» no debe ver ninguna nota, pero ve «bring-token». Corrige el caso o las reglas.',
    '«Quiere la app» must see no note, but sees «bring-token». Mend the scenario or the rules.',
  ],
  [
    'a scenario with other reasons',
    [swap('scenarios.yml', 'because: [channel]', 'because: [token]')],
    'scenarios.yml:5:3 scenario-because',
    '«Quiere la app» debe llegar ahí por «token», pero llega por «channel». Corrige el caso o las reglas.',
    '«Quiere la app» must get there by «token», but does by «channel». Mend the scenario or the rules.',
  ],
  [
    'a route without a scenario',
    [
      swap(
        'scenarios.yml',
        '- customer: No tiene nada\n  answers: { channel: web, token: no }\n  route: branch\n',
        '',
      ),
    ],
    'guide.yml:23:5 route-without-scenario',
    'La ruta «branch» no tiene ningún caso. Escribe uno en scenarios.yml.',
    'The route «branch» has no scenario. Write one in scenarios.yml.',
  ],
]);
