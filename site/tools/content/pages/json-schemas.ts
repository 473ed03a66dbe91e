import { toJsonSchema } from '@valibot/to-json-schema';
import { z } from 'astro/zod';
import type * as v from 'valibot';
import { homeSchema } from '../../../src/lib/content/home-schema.ts';
import { ownersSchema } from '../../../src/lib/content/owners.ts';
import { schemas } from '../../../src/lib/content/schemas.ts';
import { drawingsSchema } from '../../../src/lib/drawings/words.ts';
import { registrySchema } from '../../../src/lib/partners/schema.ts';
import { intentsSchema, outsideSchema, synonymsSchema } from '../../../src/lib/search/schema.ts';
import { videosSchema } from '../../../src/lib/video/pictures.ts';
import { rulesSchema, scenariosSchema } from '../../guide/rules-schema.ts';
import { redirectsSchema } from '../../lib/redirects.ts';
import { bankSchema } from '../yaml-files.ts';

/** The lists that editors write in YAML: their schema, and the files that have its form. */
export const lists: Readonly<Record<string, { schema: v.GenericSchema | z.ZodType; files: string[] }>> = {
  home: { schema: homeSchema, files: ['home.yml'] },
  institution: { schema: bankSchema, files: ['institution.yml'] },
  owners: { schema: ownersSchema, files: ['owners.yml'] },
  drawings: { schema: drawingsSchema, files: ['drawings.yml'] },
  videos: { schema: videosSchema, files: ['videos.yml'] },
  partners: { schema: registrySchema, files: ['partners.yml'] },
  redirects: { schema: redirectsSchema, files: ['redirects.yml'] },
  synonyms: { schema: synonymsSchema, files: ['search/synonyms.yml'] },
  outside: { schema: outsideSchema, files: ['search/outside.yml'] },
  intents: { schema: intentsSchema, files: ['search/pins.yml', 'search/urgent.yml', 'search/asked.yml'] },
  guide: { schema: rulesSchema, files: ['guides/*/guide.yml'] },
  scenarios: { schema: scenariosSchema, files: ['guides/*/scenarios.yml'] },
};

/** JSON Schemas of the lists and of the front matter of each kind of text, by file name. */
export function jsonSchemas(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, { schema }] of Object.entries(lists)) files.set(`${name}.schema.json`, written(schema));
  for (const [kind, schema] of Object.entries(schemas)) files.set(`${kind}.schema.json`, written(schema));
  return files;
}

/** A day of YAML is written as 2026-10-01. */
function days({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date' });
}

function written(schema: v.GenericSchema | z.ZodType): string {
  const json =
    schema instanceof z.ZodType
      ? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: days })
      : // What JSON Schema cannot say, `pnpm content check` does.
        toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
  return `${JSON.stringify(json, null, 2)}\n`;
}
