import type { guideWords } from '@first-login/shared/guide';
import type { Sentence } from '../rules/rule.ts';

/** What the keys of articles say, in English; in Spanish their schema says it, which text editors show while typing. */
export const inEnglish: Readonly<Record<string, string>> = {
  title: 'Title of the page and its name in lists',
  summary: 'One sentence: it stands in lists and search engines',
  aliases:
    'What people call it, so that search finds it by those words too; of a term, other words for the same',
  owner: 'Who answers for the text: an id of owners.yml',
  reviewed: 'The day on which somebody last reviewed every word',
  reviewBy: 'The day by which it is to be reviewed again',
  official:
    'The bank’s place where what the text tells of is done, if something is typed there: `app` or `web`',
  draft:
    '`true` while it must not be published: it shows in `pnpm dev` alone. To publish it, take the line out',
  sourceHash: 'Which version of the Spanish text it translates; `pnpm content translated` writes it',
  topic: 'The topic that it is in: a file of topics',
  related: 'Articles that help next, such as faqs/clave-temporal',
  minutes: 'How long it takes, in minutes, if that is known',
  developers: 'For developers of other sites: the customers’ search does not show it',
  order: 'Its place in the menu, from 1',
  icon: 'The name of an icon of lucide.dev/icons',
  term: 'The word that is explained',
  avoid: 'Words that texts do not use for this: they say that of the term',
  article: 'The article that says more, such as faqs/clave-temporal',
};

/** The keys of a guide's texts. */
export const guideKeys: Readonly<Record<keyof typeof guideWords | 'reasons' | GuideTextKey, Sentence>> = {
  title: {
    es: 'Título de la guía, o de ese paso, ruta, pregunta, nota o consejo',
    en: 'Title of the guide, or of that step, route, question, note or tip',
  },
  summary: {
    es: 'Una oración: sale en la página de inicio, las listas y los buscadores',
    en: 'One sentence: it stands on the home page, in lists and search engines',
  },
  promise: {
    es: 'Lo que se lee debajo de cada etapa: que la guía no pide nada secreto',
    en: 'What stands below every stage: that the guide asks for nothing secret',
  },
  helpLine: {
    es: 'Para qué sirve la línea de ayuda; su número sigue a estas palabras',
    en: 'What the help line is for; its number follows these words',
  },
  recognise: {
    es: 'Título de la etapa en que se aprende a distinguir el sitio verdadero',
    en: 'Title of the stage that teaches how to tell the real site from fakes',
  },
  officialAddress: {
    es: 'Lo que precede a la dirección oficial; la dirección sigue a estas palabras',
    en: 'What comes before the official address; the address follows these words',
  },
  officialRule: { es: 'Cómo distinguirla de otras', en: 'How to tell it from others' },
  practise: { es: 'Título de la práctica con direcciones', en: 'Title of the drill with addresses' },
  farewell: { es: 'Con qué empieza la última etapa', en: 'What the last stage begins with' },
  reasons: {
    es: 'Las razones que se pueden elegir al decir si la guía ayudó, una por id',
    en: 'The reasons to choose from when telling whether the guide helped, one an id',
  },
  name: {
    es: 'La pregunta en una o dos palabras, para la lista de respuestas',
    en: 'The question in a word or two, for the list of answers',
  },
  answers: { es: 'Las palabras de cada respuesta, por su id', en: 'The words of each answer, by its id' },
  hints: {
    es: 'Lo que ayuda a elegir una respuesta, por su id',
    en: 'What helps to choose an answer, by its id',
  },
  because: {
    es: 'Por qué una respuesta llevó a una ruta, por su id: «Quieres registrarte en la app»',
    en: 'Why an answer led to a route, by its id: “You want to register in the app”',
  },
  time: { es: 'Cuánto tarda la ruta, si se sabe', en: 'How long the route takes, if that is known' },
  official: {
    es: 'El lugar del banco donde el paso pide escribir algo: `app` o `web`',
    en: 'The bank’s place where the step has something typed: `app` or `web`',
  },
  sourceHash: {
    es: 'Qué versión del texto en español traduce; lo escribe `pnpm content translated`',
    en: 'Which version of the Spanish text it translates; `pnpm content translated` writes it',
  },
};

type GuideTextKey = 'name' | 'answers' | 'hints' | 'because' | 'time' | 'official' | 'sourceHash';
