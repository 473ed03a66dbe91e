// node widget/tools/reference.ts [--check]: writes docs/reference.md from the manifest, or fails where it is not current.
import type { ClassField, ClassMethod } from 'custom-elements-manifest';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { eventDetails } from './spelled-types.ts';
import { type Element, readElements, undocumented } from './manifest.ts';
import { readSource } from './source.ts';
import { propertiesOf, type Term, wordsOf } from './vocabulary.ts';

const file = new URL('../../docs/reference.md', import.meta.url);
const styles = readSource('src/guide/styles/host.ts');

const code = (text = '') => (text === '' ? '' : `\`${text}\``);
const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

type Row = readonly (string | undefined)[];

/** A table under a heading, or nothing where there is nothing to tell. */
function table(title: string, columns: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const line = (cells: Row) => `| ${cells.map(cell).join(' | ')} |`;
  return [`### ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line), ''].join(
    '\n',
  );
}

const fieldsOf = ({ members = [] }: Element) =>
  members.filter((member): member is ClassField => member.kind === 'field');

function settings(element: Element): string {
  const fields = fieldsOf(element).filter(({ readonly }) => !readonly);
  const attributes = element.attributes ?? [];
  const ofFields = fields.map((field) => {
    const attribute = attributes.find(({ fieldName }) => fieldName === field.name)?.name;
    return [
      code(attribute),
      code(field.name),
      code(field.type?.text),
      code(field.default),
      field.description,
    ];
  });
  const alone = attributes
    .filter(({ fieldName }) => fieldName === undefined)
    .map(({ name, type, description }) => [code(name), '', code(type?.text), '', description]);
  return table(
    'Attributes and properties',
    ['attribute', 'property', 'type', 'default', 'what it says'],
    [...ofFields, ...alone],
  );
}

const readOnly = (element: Element) =>
  table(
    'Read-only properties',
    ['property', 'type', 'what it tells'],
    fieldsOf(element)
      .filter(({ readonly }) => readonly)
      .map(({ name, type, description }) => [code(name), code(type?.text), description]),
  );

const signature = ({ name, parameters = [], return: result }: ClassMethod) =>
  `${name}(${parameters.map((one) => `${one.name}${one.optional ? '?' : ''}: ${one.type?.text ?? ''}`).join(', ')}): ${result?.type?.text ?? 'void'}`;

const methods = ({ members = [] }: Element) =>
  table(
    'Methods',
    ['method', 'what it does'],
    members
      .filter((member): member is ClassMethod => member.kind === 'method')
      .map((method) => [code(signature(method)), method.description]),
  );

const events = ({ events: all = [] }: Element) =>
  table(
    'Events',
    ['event', 'detail', 'when'],
    all.map(({ name, type, description }) => {
      return [code(name), code(eventDetails.get(name) ?? type.text), description];
    }),
  );

const terms = (title: string, columns: readonly string[], list: readonly Term[]) =>
  table(
    title,
    columns,
    list.map(({ name, type, description }) => [code(name), ...(type ? [code(type)] : []), description]),
  );

/** What stands after the comma of its `var()`. */
const fallbackOf = (property: string) =>
  RegExp(`var\\(${property}, (.*?)\\);`).exec(styles)?.[1]?.replace(/\s+/g, ' ');

const named = (title: string, list: readonly { name: string; description?: string }[] = [], empty = '') =>
  table(
    title,
    ['name', 'what it is'],
    list.map(({ name, description }) => [name === '' ? empty : code(name), description]),
  );

const properties = ({ cssProperties = [] }: Element) =>
  table(
    'Custom properties',
    ['property', 'default', 'what it sets'],
    cssProperties.map(({ name, description }) => [code(name), code(fallbackOf(name)), description]),
  );

/** What belongs to the guide alone. */
const ofGuide = () => [
  terms(
    '`state`',
    ['property', 'type', 'what it tells'],
    propertiesOf('src/guide/walk-element.ts', 'GuideState'),
  ),
  terms(
    'Codes of `guide-error`',
    ['code', 'what happened'],
    wordsOf('src/guide/events.ts', 'GuideErrorCode'),
  ),
];

const chapter = (element: Element) =>
  [
    `## \`<${element.tagName}>\``,
    '',
    element.description ?? '',
    '',
    settings(element),
    readOnly(element),
    methods(element),
    events(element),
    ...(element.tagName === 'first-login-guide' ? ofGuide() : []),
    named('Slots', element.slots, '(default)'),
    named('Parts, for `::part()`', element.cssParts),
    named('States, for `:state()`', element.cssStates),
    properties(element),
  ].join('\n');

/** The reference as it should stand in docs. */
async function reference(elements: readonly Element[]): Promise<string> {
  const text = `# Reference of the elements

<!-- Written by widget/tools/reference.ts from the doc comments of the elements' classes. Do not change it by hand. -->

${elements.map(chapter).join('\n')}`;
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const elements = readElements();
const faults = undocumented(elements);
const text = await reference(elements);
if (!values.check) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text)
  faults.push('docs/reference.md is not what the doc comments say. Run: node widget/tools/reference.ts');
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
