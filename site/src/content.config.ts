import { defineCollection } from 'astro:content';
import type { Pack } from '@first-login/shared/guide';
import { z } from 'astro/zod';
import { guidePacks } from './lib/content/guide-loader.ts';
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
  // Checked in full by the guide's own compiler.
  guides: defineCollection({ loader: guidePacks, schema: z.custom<Pack>() }),
};
