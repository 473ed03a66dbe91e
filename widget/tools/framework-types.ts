// Types of the elements for templates of React, Vue and Svelte, written from the manifest.
import type { ClassField } from 'custom-elements-manifest';
import type { Element } from './manifest.ts';

const comment = (text = '') => `  /** ${text.replace(/\s+/g, ' ')} */`;

const entry = (name: string, type: string, optional = '') => `  '${name}'${optional}: ${type};`;

/** A number in an attribute may be written as text. */
const written = (type: string, text = '') => (text === 'number' ? `${type} | \`\${${type}}\`` : type);

/** Properties by their names, and attributes by theirs: a template may use either. */
function props({ name, attributes = [], members = [] }: Element): string {
  const fields = members.filter((one): one is ClassField => one.kind === 'field' && !one.readonly);
  const lines = fields.flatMap((field) => [
    comment(field.description),
    entry(field.name, `${name}['${field.name}']`, '?'),
  ]);
  const others = attributes.filter((one) => !fields.some((field) => field.name === one.name));
  const ofAttributes = others.flatMap(({ name: attribute, fieldName, description, type }) => [
    comment(description),
    entry(
      attribute,
      fieldName ? written(`${name}['${fieldName}']`, type?.text) : (type?.text ?? 'string'),
      '?',
    ),
  ]);
  return `export interface ${name}Props {\n${[...lines, ...ofAttributes].join('\n')}\n}\n`;
}

function events({ name, events = [] }: Element): string {
  const lines = events.flatMap(({ name, description, type }) => [
    comment(description),
    entry(name, type.text),
  ]);
  return `export interface ${name}Events {\n${lines.join('\n')}\n}\n`;
}

/** Each element's line in a framework's register of tags. */
const tags = (elements: readonly Element[], indent: string, type: string) =>
  elements
    .map(({ name, tagName }) => `${indent}'${tagName}': ${type}<${name}, ${name}Props, ${name}Events>;`)
    .join('\n');

const imports = (elements: readonly Element[]) => {
  const names = elements.flatMap(({ name }) => [name, `${name}Props`, `${name}Events`]);
  return `import type { ${names.join(', ')} } from './elements.js';`;
};

/** React 19: a property where the element has one, else an attribute; `onguide-ready` listens to `guide-ready`. */
const react = (elements: readonly Element[]) => `import type { HTMLAttributes, RefAttributes } from 'react';
${imports(elements)}

type Handlers<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void };
type Tag<Element, Props, Events> = Omit<HTMLAttributes<Element>, keyof Props> &
  RefAttributes<Element> &
  Props &
  Handlers<Events>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, '      ', 'Tag')}
    }
  }
}
`;

/** Vue 3, as its guide on web components has it; a template may write a number as text. */
const vue = (elements: readonly Element[]) => `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${imports(elements)}

type Written<Props> = {
  [Name in keyof Props]: NonNullable<Props[Name]> extends number ? Props[Name] | \`\${number}\` : Props[Name];
};
type Tag<Element, Props, Events> = new () => Element & {
  /** @deprecated For templates only. */
  $props: Omit<HTMLAttributes, keyof Props> & Written<Props> & PublicProps;
  /** @deprecated For templates only. */
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${tags(elements, '    ', 'Tag')}
  }
}
`;

/** Svelte 5 listens by `onguide-ready`, Svelte 4 by `on:guide-ready`. */
const svelte = (elements: readonly Element[]) => `import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}

type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Name}\` | \`on:\${Name}\`]?: (event: Events[Name]) => void;
};
type Tag<Element extends EventTarget, Props, Events> = Omit<HTMLAttributes<Element>, keyof Props> &
  Props &
  Handlers<Events>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags(elements, '    ', 'Tag')}
  }
}
`;

/** The declaration files by name: what each element takes and tells, and where each framework looks for it. */
export function frameworkTypes(elements: readonly Element[]): Record<string, string> {
  const classes = `import type { AddressCheckElement, AddressCheckEvent } from './address-check.js';
import type { FirstLoginGuide, GuideEvent } from './index.js';

export type { AddressCheckElement, FirstLoginGuide };
`;
  return {
    elements: `${classes}\n${elements.map((element) => `${props(element)}\n${events(element)}`).join('\n')}`,
    react: react(elements),
    vue: vue(elements),
    svelte: svelte(elements),
  };
}

/** The frameworks that have types of their own, as `exports` of the package names them. */
export const frameworks = ['react', 'vue', 'svelte'] as const;
