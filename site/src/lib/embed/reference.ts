import type { Locale } from '@first-login/shared/locales';
import type { ClassMethod, CustomElementDeclaration } from 'custom-elements-manifest';
import { referenceEs } from '../../i18n/reference.es.ts';

/** One thing that the element takes or tells. */
export interface Row {
  name: string;
  type: string | undefined;
  description: string;
}

type Kind = 'attributes' | 'readOnly' | 'methods' | 'events' | 'parts' | 'properties' | 'states';

/** The English sentence of the code, in a line. */
const inALine = (text = '') => text.replace(/\s+/g, ' ').trim();

/** @throws Error where a sentence of the code has no Spanish */
function inLanguage(description: string | undefined, locale: Locale): string {
  const english = inALine(description);
  const said = locale === 'en' || english === '' ? english : referenceEs[english];
  if (said === undefined)
    throw new Error(
      `site/src/i18n/reference.es.ts has no Spanish for «${english}», which the guide's element says.`,
    );
  return said.replaceAll('`', '');
}

/** How a method is called: `goTo(place: string): void`. */
const signature = ({ name, parameters = [], return: result }: ClassMethod): string =>
  `${name}(${parameters.map((one) => `${one.name}${one.optional ? '?' : ''}: ${one.type?.text ?? ''}`).join(', ')}): ${result?.type?.text ?? 'void'}`;

/** All that an element takes and tells, by kind, from its manifest. @throws Error where a sentence has no Spanish */
export function referenceRows(element: CustomElementDeclaration, locale: Locale): Record<Kind, Row[]> {
  const {
    attributes = [],
    events = [],
    cssParts = [],
    cssProperties = [],
    cssStates = [],
    members = [],
  } = element;
  const fields = members.flatMap((member) =>
    member.kind === 'field' && !attributes.some(({ fieldName }) => fieldName === member.name)
      ? [{ ...member, name: `.${member.name}` }]
      : [],
  );
  const methods = members.flatMap((member) =>
    member.kind === 'method'
      ? [{ name: `${member.name}()`, type: { text: signature(member) }, description: member.description }]
      : [],
  );
  const rows = (
    all: readonly { name: string; type?: { text: string } | undefined; description?: string | undefined }[],
  ) =>
    all.map(({ name, type, description }) => ({
      name,
      type: type?.text,
      description: inLanguage(description, locale),
    }));
  return {
    attributes: rows([...attributes, ...fields.filter(({ readonly }) => !readonly)]),
    readOnly: rows(fields.filter(({ readonly }) => readonly)),
    methods: rows(methods),
    events: rows(events),
    parts: rows(cssParts),
    properties: rows(cssProperties),
    states: rows(cssStates),
  };
}
