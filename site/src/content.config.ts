import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { editorsFiles } from './lib/content/loader.ts';
import { faqSchema, pageSchema, termSchema, topicSchema, tutorialSchema } from './lib/content/schemas.ts';
import { institution } from './lib/institution/index.ts';

const collection = <S extends z.ZodObject>(name: string, schema: S) =>
  defineCollection({ loader: editorsFiles(name, schema, institution), schema });

export const collections = {
  topics: collection('topics', topicSchema),
  faqs: collection('faqs', faqSchema),
  tutorials: collection('tutorials', tutorialSchema),
  pages: collection('pages', pageSchema),
  glossary: collection('glossary', termSchema),
};
