import * as v from 'valibot';
import { parse } from 'yaml';
import text from '../../content/home.yml?raw';
import { homeSchema } from './home-schema.ts';

/** What the home page puts forward. `pnpm content check` says where a mistake in its file is. */
export function readHome(): v.InferOutput<typeof homeSchema> {
  return v.parse(homeSchema, parse(text));
}
