import { maxDepth } from '@first-login/shared/guide';
import { locales, type Locale } from '@first-login/shared/locales';
import type { Change } from '../../content/rules/rule.ts';
import { along, explained, swap } from './explain.ts';

const rules = 'guide.yml';

const both = (file: (locale: Locale) => Change): Change[] => locales.map(file);

function questionTexts(id: string, answers: string): Change[] {
  return both((locale) => ({
    write: `${locale}/questions/${id}.md`,
    text: `---\ntitle: Y\nname: Y\nanswers: ${answers}\nbecause: ${answers}\n---\n`,
  }));
}

/** A question that decides nothing, with its texts. */
const idleQuestion = [
  swap(rules, 'notes:\n  - id', '  - id: idle\n    answers: [yes, no]\n    unsure: no\nnotes:\n  - id'),
  ...questionTexts('idle', '{ yes: Y, no: N }'),
];

/** Questions to be asked besides those of the small guide. */
const more = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const yesOrNo = more.map((id) => `  - id: ${id}\n    answers: [yes, no]\n    unsure: no\n`).join('');

/** Questions of six answers, each with a note of its own. */
const several = more.slice(0, 5);
const sixAnswers = several
  .map((id) => `  - id: ${id}\n    answers: [a, b, c, d, e, f]\n    unsure: f\n`)
  .join('');
const notes = several.map((id) => `  - id: note-${id}\n    when: { ${id}: a }\n`).join('');

/** What `guide.yml` must be as a whole: every customer has a way, and nothing in it is idle. */
export const orderRules = [
  explained(
    'duplicate-id',
    { es: 'Un id está una sola vez en su lista.', en: 'An id stands once in its list.' },
    {
      es: 'Si está dos veces, nadie sabe cuál vale.',
      en: 'Where it stands twice, nobody knows which one counts.',
    },
    swap(rules, 'steps: [visit]', 'steps: [visit, visit]'),
  ),
  explained(
    'unknown-question',
    { es: 'Una condición nombra preguntas de la guía.', en: 'A condition names questions of the guide.' },
    {
      es: 'Una pregunta mal escrita no la contesta nadie.',
      en: 'A misspelt question is answered by nobody.',
    },
    swap(rules, 'when: { token: [no, unsure] }', 'when: { tokens: [no, unsure] }'),
  ),
  explained(
    'unknown-answer',
    {
      es: 'Una condición nombra respuestas de su pregunta.',
      en: 'A condition names answers of its question.',
    },
    { es: 'Una respuesta mal escrita no la elige nadie.', en: 'A misspelt answer is chosen by nobody.' },
    swap(rules, 'when: { token: yes }', 'when: { token: yess }'),
  ),
  explained(
    'last-route-conditional',
    { es: 'La última ruta no lleva «when».', en: 'The last route has no «when».' },
    {
      es: 'Es para quien no cabe en ninguna otra. Así nadie se queda sin camino.',
      en: 'It is for whoever fits no other. So nobody is left without a way.',
    },
    swap(
      rules,
      'channel: branch\n    steps: [visit]',
      'channel: branch\n    when: { token: no }\n    steps: [visit]',
    ),
  ),
  explained(
    'unsure-missing',
    {
      es: 'Cada pregunta tiene una respuesta para quien no sabe.',
      en: 'Each question has an answer for who does not know.',
    },
    { es: 'Quien no sabe también necesita seguir.', en: 'Who does not know must be able to go on too.' },
    swap(rules, 'unsure: app', 'unsure: any'),
  ),
  explained(
    'route-unreachable',
    { es: 'A cada ruta llega algún cliente.', en: 'Each route is reached by some customer.' },
    {
      es: 'Una ruta a la que no llega nadie es una condición mal escrita.',
      en: 'A route that nobody reaches is a condition gone wrong.',
    },
    swap(rules, 'when: { token: yes }', 'when: { channel: web, not: { channel: web } }'),
  ),
  explained(
    'route-shadowed',
    {
      es: 'Una ruta no se queda con todos los clientes de otra que va después.',
      en: 'A route does not take all customers of one that comes later.',
    },
    {
      es: 'Se lee de arriba abajo: la primera que se cumple gana.',
      en: 'They are read from the top: the first that fits wins.',
    },
    swap(rules, 'when: { token: yes }', 'when: { channel: app, token: yes }'),
  ),
  explained(
    'question-never-asked',
    { es: 'Cada pregunta se hace en algún camino.', en: 'Each question is asked on some path.' },
    {
      es: 'Una pregunta que no decide nada solo estorba.',
      en: 'A question that decides nothing is only in the way.',
    },
    ...idleQuestion,
  ),
  explained(
    'answer-changes-nothing',
    {
      es: 'Cada respuesta cambia algo: la ruta, sus notas o lo que se pregunta después.',
      en: 'Each answer changes something: the route, its notes or what is asked next.',
    },
    {
      es: 'Si dos respuestas llevan a lo mismo, se pregunta de más.',
      en: 'Where two answers lead to the same, too much is asked.',
    },
    swap(
      rules,
      'when: { channel: app }',
      'when: { any: [{ channel: app, idle: yes }, { channel: app, idle: no }] }',
    ),
    ...idleQuestion,
  ),
  along(
    explained(
      'too-deep',
      {
        es: `A ninguna ruta se llega después de más de ${maxDepth} preguntas.`,
        en: `No route takes more than ${maxDepth} questions to reach.`,
      },
      {
        es: 'Quien contesta tanto se cansa, y se va antes de saber qué hacer.',
        en: 'Who has to answer that much tires, and leaves before knowing what to do.',
      },
      swap(rules, 'notes:\n', `${yesOrNo}notes:\n`),
      swap(
        rules,
        'when: { token: yes }',
        `when: { token: yes, ${more.map((id) => `${id}: yes`).join(', ')} }`,
      ),
    ),
    more.flatMap((id) => questionTexts(id, '{ yes: Y, no: N }')),
  ),
  along(
    explained(
      'too-many-paths',
      {
        es: 'Una guía tiene tantos caminos como una persona puede revisar.',
        en: 'A guide has as many paths as a person can review.',
      },
      {
        es: 'Cada nota con su condición multiplica los caminos: con diez preguntas de tres respuestas son ya casi sesenta mil.',
        en: 'Each note with its condition multiplies the paths: ten questions of three answers make nearly sixty thousand.',
      },
      swap(rules, 'notes:\n', `${sixAnswers}notes:\n${notes}`),
      swap(
        rules,
        'notes: [bring-token]',
        `notes: [bring-token, ${several.map((id) => `note-${id}`).join(', ')}]`,
      ),
    ),
    several.flatMap((id) => [
      ...questionTexts(id, '{ a: A, b: B, c: C, d: D, e: E, f: F }'),
      ...both((locale) => ({ write: `${locale}/notes/note-${id}.md`, text: '---\ntitle: N\n---\n' })),
    ]),
  ),
  explained(
    'unknown-note',
    {
      es: 'Las notas que lleva una ruta están en «notes».',
      en: 'The notes that a route carries are among the «notes».',
    },
    { es: 'La ruta prometería algo que no existe.', en: 'The route would promise what does not exist.' },
    swap(rules, 'notes: [bring-token]', 'notes: [bring-token, bring-tokens]'),
  ),
  explained(
    'unused-note',
    { es: 'Alguna ruta lleva cada nota.', en: 'Each note is carried by some route.' },
    { es: 'Lo que nadie va a leer se quita.', en: 'What nobody will read is taken out.' },
    swap(rules, '    notes: [bring-token]\n', ''),
    swap('scenarios.yml', '  notes: [bring-token]\n', ''),
  ),
  explained(
    'drill-address',
    {
      es: 'En el ejercicio, las direcciones verdaderas son del banco y las falsas terminan en .example.',
      en: 'In the drill, the real addresses are the bank’s and the false ones end in .example.',
    },
    {
      es: 'Alguien va a probar la falsa: no debe ser de nadie.',
      en: 'Somebody will try the false one: it must be nobody’s.',
    },
    swap(rules, 'https://net.banco.example', 'https://net.banco-test.com'),
  ),
  explained(
    'related',
    {
      es: 'Los artículos que una ruta nombra existen en los dos idiomas.',
      en: 'The articles that a route names exist in both languages.',
    },
    {
      es: 'Un enlace a nada deja al cliente a medio camino.',
      en: 'A link to nothing leaves the customer half way.',
    },
    swap(rules, 'faqs/clave', 'faqs/claves'),
  ),
];
