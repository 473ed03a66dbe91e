import { z } from 'astro/zod';

// Messages are names of what `tools/content/expected.ts` says in words; descriptions are what an editor's program shows.

const text = z.string('text').trim().min(1, 'text');
const id = z.string('id').regex(/^[a-z0-9-]+$/, 'id');
const reference = z.string('reference').regex(/^(faqs|tutorials|guides|pages)\/[a-z0-9-]+$/, 'reference');
const day = z.date('day');
const count = z.int('count').positive('count');

/** In a translation: which version of the Spanish text it says. */
const sourceHash = z
  .string('hash')
  .regex(/^[0-9a-f]{8}$/, 'hash')
  .optional()
  .describe('Qué versión del texto en español traduce; lo escribe pnpm content translated');

const draft = z
  .boolean('draft')
  .optional()
  .describe('Sí (true) mientras no deba publicarse: solo se ve en pnpm dev. Para publicarlo, quítalo');

const named = {
  title: text.describe('Título de la página y su nombre en las listas'),
  summary: text.describe('Una oración: sale en las listas y en los buscadores'),
};

/** What every text that somebody looks after says about itself. */
const kept = {
  ...named,
  aliases: z
    .array(text, 'list')
    .default([])
    .describe('Cómo lo llama la gente, para que la búsqueda lo encuentre también con esas palabras'),
  owner: id.describe('Quién responde por el texto: un id de owners.yml'),
  reviewed: day.describe('El día en que alguien revisó cada palabra por última vez'),
  reviewBy: day.describe('El día en que hay que revisarlo otra vez, a más tardar'),
  official: z
    .enum(['app', 'web'])
    .optional()
    .describe('El lugar del banco donde se hace lo que el texto dice, si ahí se escribe algún dato'),
  draft,
  sourceHash,
};

const article = {
  ...kept,
  topic: id.describe('El tema en el que está: un archivo de topics'),
  related: z
    .array(reference, 'list')
    .default([])
    .describe('Artículos que ayudan después, como faqs/clave-temporal'),
};

export const faqSchema = z.strictObject(article);

export const tutorialSchema = z.strictObject({
  ...article,
  minutes: count.optional().describe('Cuánto tarda, en minutos, si se sabe'),
});

export const pageSchema = z.strictObject({
  ...kept,
  developers: z
    .boolean()
    .optional()
    .describe('Para quien desarrolla otros sitios: el buscador de los clientes no la muestra'),
});

export const topicSchema = z.strictObject({
  ...named,
  order: count.describe('Su lugar en el menú, desde 1'),
  icon: id.describe('El nombre de un ícono de lucide.dev/icons'),
  sourceHash,
});

export const termSchema = z.strictObject({
  term: text.describe('La palabra que se explica'),
  aliases: z.array(text, 'list').default([]).describe('Otras palabras para lo mismo'),
  avoid: z
    .array(text, 'list')
    .default([])
    .describe('Palabras que los textos no deben usar para esto: que digan la del término'),
  article: reference.optional().describe('El artículo que dice más, como faqs/clave-temporal'),
  draft,
  sourceHash,
});

/** The schema of each folder of texts. */
export const schemas = {
  topics: topicSchema,
  faqs: faqSchema,
  tutorials: tutorialSchema,
  pages: pageSchema,
  glossary: termSchema,
} as const;
