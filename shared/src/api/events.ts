import * as v from 'valibot';
import { stages } from '../guide/walk.ts';
import { locales } from '../locales.ts';
import { idSchema } from './id.ts';

const common = { locale: v.picklist(locales) };

/**
 * What `POST /api/events` counts, after consent: that something happened, in which language and on which day. Nothing
 * tells who it was, which answers they gave or what they searched for.
 */
export const eventSchema = v.variant('type', [
  v.object({ type: v.literal('article-view'), ...common, id: idSchema }),
  // A search that was made, one that found nothing, and a result that was opened.
  v.object({ type: v.literal('search'), ...common, id: v.picklist(['submitted', 'empty', 'followed']) }),
  v.object({ type: v.literal('guide-stage'), ...common, id: v.picklist(stages) }),
]);
export type CountedEvent = v.InferOutput<typeof eventSchema>;

/** The largest body that `POST /api/events` reads, in bytes. */
export const eventBodyLimit = 512;
