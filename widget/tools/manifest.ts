// Reads the custom elements manifest from the sources: what each element offers, in the words of its doc comments.
import { create, type Plugin, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {
  ClassField,
  ClassMember,
  CustomElementDeclaration,
  Module,
  Package,
} from 'custom-elements-manifest';
import { globSync } from 'node:fs';
import { definitions } from '../entries.ts';
import { eventType, stateType } from './spelled-types.ts';
import { readSource, widget } from './source.ts';

const sources = ['src/guide/*.ts', 'src/address-check/*.ts'];

/** An element with a name, as the manifest describes it. */
export type Element = CustomElementDeclaration & { tagName: string };

/** Puts the values in the place of a type's name where they are words: `'auto' | 'light'` says more than `Theme`. */
function spellUnions(): Plugin {
  const unions = new Map<string, string>();
  const spell = ({ type }: { type?: { text: string } | undefined }) => {
    if (type) type.text = type.text.replace(/^\w+/, (name) => unions.get(name) ?? name);
  };
  return {
    name: 'spell-unions',
    analyzePhase({ ts, node }) {
      if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
      if (node.type.types.every(ts.isLiteralTypeNode)) unions.set(node.name.text, node.type.getText());
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const element of elementsOf(customElementsManifest)) {
        element.attributes?.forEach(spell);
        element.members?.filter(isField).forEach(spell);
      }
    },
  };
}

const isField = (member: ClassMember): member is ClassField => member.kind === 'field';

/** Whether a member is there for those who use the element. What is `@internal` has lost its type and its description. */
function isPublic(member: ClassMember): boolean {
  const open = member.privacy === undefined || member.privacy === 'public';
  const internal = isField(member) && !member.type && !member.description;
  return open && !internal && !member.static && !member.name.startsWith('#');
}

/** The element with what is of use to those who use it, wherever it was inherited from. */
function tidied({ superclass: _, ...element }: Element): Element {
  const members = (element.members ?? [])
    .filter(isPublic)
    .map(({ inheritedFrom: _, ...member }) => member as ClassMember);
  const names = new Set(members.map(({ name }) => name));
  return {
    ...element,
    members,
    attributes: (element.attributes ?? [])
      .filter(({ fieldName }) => fieldName === undefined || names.has(fieldName))
      .map(({ inheritedFrom: _, ...attribute }) => attribute),
    // The analyzer also takes the call that dispatches them all for one.
    events: (element.events ?? []).filter(({ name }) => name !== 'name'),
    superclass: { name: 'LitElement', package: 'lit' },
  };
}

function elementsOf({ modules }: Package): Element[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((one): one is Element => 'tagName' in one);
}

/** The modules of the published package in which an element is found: its class, and its definition. */
function modulesOf(element: Element): Module[] {
  const { name, tagName } = element;
  const definition = tagName === 'address-check' ? 'address-check-define' : 'define';
  const path = `dist/npm/${definitions[definition].of}.js`;
  const declaration = { name, module: path };
  return [
    {
      kind: 'javascript-module',
      path,
      declarations: [element],
      exports: [{ kind: 'js', name, declaration }],
    },
    {
      kind: 'javascript-module',
      path: `dist/npm/${definition}.js`,
      exports: [{ kind: 'custom-element-definition', name: tagName, declaration }],
    },
  ];
}

const sourceFiles = () =>
  sources
    .flatMap((pattern) => globSync(pattern, { cwd: widget }))
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => ts.createSourceFile(name, readSource(name), ts.ScriptTarget.ES2022, true));

/** The elements of the package, read from their sources. */
export function readElements(): Element[] {
  const modules = sourceFiles();
  return elementsOf(create({ modules, plugins: [...litPlugin(), spellUnions()] })).map(tidied);
}

/** An element for who has its manifest alone: its events say what they carry, and its state what it has. */
const withDetails = (element: Element): Element => ({
  ...element,
  members: (element.members ?? []).map((member) =>
    isField(member) && member.type?.text === 'GuideState' ? { ...member, type: { text: stateType } } : member,
  ),
  events: (element.events ?? []).map((event) => ({
    ...event,
    type: { text: eventType(event.name) ?? event.type.text },
  })),
});

/** The manifest of the published package. */
export const manifestOf = (elements: readonly Element[]): Package => ({
  schemaVersion: '2.1.0',
  modules: elements.map(withDetails).flatMap(modulesOf),
});

/** A public name without a description, in a sentence each. */
export function undocumented(elements: readonly Element[]): string[] {
  return elements.flatMap(({ name, ...element }) => {
    const { attributes, members, events, slots, cssParts, cssProperties, cssStates } = element;
    const named = [attributes, members, events, slots, cssParts, cssProperties, cssStates].flatMap(
      (list) => list ?? [],
    );
    return named
      .filter(({ description }) => !description)
      .map((one) => `«${one.name}» of ${name} has no description: write a doc comment at its declaration.`);
  });
}
