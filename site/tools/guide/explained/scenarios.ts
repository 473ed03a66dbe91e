import { explained, swap } from './explain.ts';

const file = 'scenarios.yml';
const app = 'answers: { channel: app, token: no }';

/** What `scenarios.yml` must be. */
export const scenarioRules = [
  explained(
    'missing-file',
    { es: 'Una guía tiene guide.yml y scenarios.yml.', en: 'A guide has guide.yml and scenarios.yml.' },
    {
      es: 'Uno dice las reglas y el otro prueba que llevan adonde deben.',
      en: 'One has the rules, the other proves that they lead where they should.',
    },
    { remove: file },
  ),
  explained(
    'route-without-scenario',
    { es: 'Cada ruta tiene al menos un caso.', en: 'Each route has at least one scenario.' },
    {
      es: 'Sin un caso, nadie nota si sus clientes se van a otro lado.',
      en: 'Without one, nobody notices when its customers go elsewhere.',
    },
    swap(file, '- customer: No tiene nada\n  answers: { channel: web, token: no }\n  route: branch\n', ''),
  ),
  explained(
    'scenario-unknown',
    {
      es: 'Un caso nombra preguntas, respuestas, rutas y notas que existen.',
      en: 'A scenario names questions, answers, routes and notes that exist.',
    },
    { es: 'Un nombre mal escrito no prueba nada.', en: 'A misspelt name proves nothing.' },
    swap(file, app, 'answers: { chanel: app, token: no }'),
  ),
  explained(
    'scenario-open',
    {
      es: 'Con las respuestas de un caso se llega a una ruta.',
      en: 'The answers of a scenario lead to a route.',
    },
    {
      es: 'Si falta una respuesta, la guía todavía pregunta.',
      en: 'Where one is missing, the guide is still asking.',
    },
    swap(file, app, 'answers: { channel: app }'),
  ),
  explained(
    'scenario-route',
    { es: 'Cada caso llega a la ruta que dice.', en: 'Each scenario reaches the route that it names.' },
    {
      es: 'Es lo que avisa cuando un cambio manda a alguien a otro lado.',
      en: 'It is what warns when a change sends somebody elsewhere.',
    },
    swap(file, 'answers: { channel: web, token: yes }', 'answers: { channel: web, token: unsure }'),
  ),
  explained(
    'scenario-notes',
    {
      es: 'Si un caso dice qué notas se ven, son esas.',
      en: 'Where a scenario says which notes are seen, it is those.',
    },
    {
      es: 'Una nota de más o de menos también cambia lo que hace el cliente.',
      en: 'A note too many or too few changes what the customer does as well.',
    },
    swap(file, 'notes: [bring-token]', 'notes: []'),
  ),
  explained(
    'scenario-because',
    {
      es: 'Si un caso dice qué preguntas lo explican, son esas.',
      en: 'Where a scenario says which questions explain it, it is those.',
    },
    {
      es: 'Al cliente se le dice por qué le toca su camino: debe ser verdad.',
      en: 'The customer is told why this is their way: it must be true.',
    },
    swap(file, 'because: [channel]', 'because: [token]'),
  ),
];
