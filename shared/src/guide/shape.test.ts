import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { files, packSchemaFiles } from '../../tools/pack-schema.ts';
import { fixture } from './guide.fixture.ts';
import { type JsonSchema, shapeCode } from '../../tools/shape-code.ts';
import { departure, type Shape } from './shape.ts';
import { packSchema } from './pack.ts';
import { packOf } from './pack.fixture.ts';
import { packShape } from './pack-shape.generated.ts';
import { mutant } from './mutant.fixture.ts';

const pack = packOf(fixture);
const text: JsonSchema = { type: 'string', minLength: 1, maxLength: 3, pattern: '^[a-z]*$' };
const list: JsonSchema = { type: 'array', items: text, minItems: 1, maxItems: 2 };
const record: JsonSchema = {
  type: 'object',
  properties: { a: text, b: list },
  required: ['a'],
  additionalProperties: false,
};
const map: JsonSchema = { type: 'object', propertyNames: text, additionalProperties: { type: 'boolean' } };
const nested: JsonSchema = {
  $ref: '#/$defs/tree',
  $defs: { tree: { anyOf: [{ const: 1 }, { type: 'array', items: { $ref: '#/$defs/tree' } }] } },
};

const cases: [name: string, schema: JsonSchema, data: unknown, departs: string | undefined][] = [
  ['a text', text, 'abc', undefined],
  ['a text too short', text, '', ''],
  ['a text too long', text, 'abcd', ''],
  ['a text of other letters', text, 'A', ''],
  ['a number for a text', text, 1, ''],
  ['a list', list, ['a', 'b'], undefined],
  ['a list too short', list, [], ''],
  ['a list too long', list, ['a', 'b', 'c'], ''],
  ['a wrong entry', list, ['a', 1], '/1'],
  ['an object for a list', list, { 0: 'a' }, ''],
  ['an object', record, { a: 'x', b: ['y'] }, undefined],
  ['a key missing', record, {}, '/a'],
  ['a key inherited', record, Object.create({ a: 'x' }), '/a'],
  ['a key too many', record, { a: 'x', c: 1 }, '/c'],
  ['a key that every object has', record, { a: 'x', toString: 1 }, '/toString'],
  ['a wrong value, deep', record, { a: 'x', b: ['y', ''] }, '/b/1'],
  ['a list for an object', record, ['x'], ''],
  ['null for an object', record, null, ''],
  ['any keys of a form', map, { a: true, b: false }, undefined],
  ['a key of another form', map, { A: true }, '/A'],
  ['a key’s wrong value', map, { a: 1 }, '/a'],
  ['one of several', { enum: ['a', 'b'] }, 'b', undefined],
  ['none of several', { enum: ['a', 'b'] }, 'c', ''],
  ['a constant', { const: 1 }, 1, undefined],
  ['not the constant', { const: 1 }, '1', ''],
  ['a definition within itself', nested, [1, [1, [[]]]], undefined],
  ['what no alternative takes', nested, [1, [2]], ''],
  ['a boolean', { type: 'boolean' }, false, undefined],
  ['null for a boolean', { type: 'boolean' }, null, ''],
];

/** The shape that a JSON Schema is written as. */
async function shapeOf(schema: JsonSchema): Promise<Shape> {
  const code = `${shapeCode(schema, 'whole').replaceAll(': Shape', '')}; export { whole };`;
  const { whole } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { whole: Shape };
  return whole;
}

describe('where data departs from a schema', () => {
  for (const [name, schema, data, departs] of cases) {
    test(`${name}: ${departs === undefined ? 'nowhere' : `«${departs}»`}`, async () => {
      assert.equal(departure(await shapeOf(schema), data), departs);
    });
  }
});

describe('the schema of the pack', () => {
  test('takes what the schema of its types takes, and refuses what that refuses', () => {
    fc.assert(
      fc.property(mutant(pack), (data) => {
        // Valibot takes a list for a record; JSON Schema does not.
        const listForRecord = JSON.stringify(data).includes('"is":[');
        assert.equal(departure(packShape, data) === undefined, v.is(packSchema, data) && !listForRecord);
      }),
      { numRuns: 1000 },
    );
  });

  // Prettier lays the published file out anew: it is compared as data.
  for (const [name, content] of Object.entries(packSchemaFiles())) {
    test(`is current, as ${name}`, () => {
      const file = files[name as keyof typeof files];
      const read = (text: string) => (name === 'published' ? (JSON.parse(text) as unknown) : text);
      const message = `${file.pathname} is not what pack.ts says. Run: node shared/tools/pack-schema.ts`;
      assert.deepEqual(read(readFileSync(file, 'utf8')), read(content), message);
    });
  }
});
