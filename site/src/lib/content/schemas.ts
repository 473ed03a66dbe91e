import { z } from 'astro/zod';

const text = z.string().trim().min(1, 'must not be empty');
const id = z.string().regex(/^[a-z0-9-]+$/, 'must be an id: small letters, digits and hyphens');
const reference = z
  .string()
  .regex(/^(faqs|tutorials|guides|pages)\/[a-z0-9-]+$/, 'must name an article, such as faqs/clave-temporal');
const day = z.date('must be a date, such as 2026-10-01');

/** What every text that somebody looks after says about itself. */
const kept = {
  /** Heading of the page, and its name in lists. */
  title: text,
  /** One sentence, shown in lists and by search engines. */
  summary: text,
  /** What people call it, so that search finds it under those words too. */
  aliases: z.array(text).default([]),
  /** Who answers for it. */
  owner: text,
  /** The day that somebody last checked every word of it. */
  reviewed: day,
  /** The day by which it is to be checked again. */
  reviewBy: day,
};

const article = {
  ...kept,
  /** Id of the topic it is listed under. */
  topic: id,
  /** Articles that help next, as collection/id. */
  related: z.array(reference).default([]),
};

export const faqSchema = z.strictObject(article);

export const tutorialSchema = z.strictObject({
  ...article,
  /** How long it takes, in minutes, where that is known. */
  minutes: z.int().positive().optional(),
});

export const pageSchema = z.strictObject(kept);

export const topicSchema = z.strictObject({
  title: text,
  summary: text,
  /** Place in the menu, from 1. */
  order: z.int().positive(),
  /** Name of a Lucide icon. */
  icon: id,
});

export const termSchema = z.strictObject({
  /** The word explained. */
  term: text,
  /** Other words for it. */
  aliases: z.array(text).default([]),
  /** The article that says more, as collection/id. */
  article: reference.optional(),
});
