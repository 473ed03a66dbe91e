// node shared/tools/pack-schema.ts: writes the pack's JSON Schema from the schema that its types come from.
import { toJsonSchema } from '@valibot/to-json-schema';
import { writeFileSync } from 'node:fs';
import { conditionSchema } from '../src/guide/condition-schema.ts';
import { idSchema } from '../src/guide/id.ts';
import { packInstitutionSchema, packSchema } from '../src/guide/pack.ts';
import { blockSchema, hrefSchema, inlineSchema } from '../src/guide/text-schema.ts';
import { type JsonSchema, shapeCode } from './shape-code.ts';

export const files = {
  published: new URL('../schema/guide-pack.schema.json', import.meta.url),
  compiled: new URL('../src/guide/pack-shape.generated.ts', import.meta.url),
};

/** The JSON Schema as it is published, and as the code that the widget carries. */
export function packSchemaFiles(): Record<keyof typeof files, string> {
  const schema = toJsonSchema(packSchema, {
    target: 'draft-2020-12',
    definitions: {
      id: idSchema,
      href: hrefSchema,
      inline: inlineSchema,
      block: blockSchema,
      condition: conditionSchema,
      institution: packInstitutionSchema,
    },
  });
  const { $schema, ...rest } = schema;
  const published = {
    $schema,
    title: 'Guide pack',
    description: 'One guide in one language: rules and text.',
    ...rest,
  };
  const code = `// Written by shared/tools/pack-schema.ts from pack.ts. Do not change it by hand.
import type { Shape } from './shape.ts';

${shapeCode(rest as JsonSchema, 'pack')}

export const packShape = pack;
`;
  return { published: `${JSON.stringify(published, null, 2)}\n`, compiled: code };
}

if (import.meta.main) {
  const { published, compiled } = packSchemaFiles();
  writeFileSync(files.published, published);
  writeFileSync(files.compiled, compiled);
}
