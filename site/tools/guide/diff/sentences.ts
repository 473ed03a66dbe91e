import type { Locale } from '@first-login/shared/locales';
import type { Words } from '../words.ts';
import type { Change } from './compare.ts';
import type { Customers } from './customers.ts';

/** Changes in words: which customers, where they went, where they go now. One block of text a change. */
export function changesInWords(changes: readonly Change[], words: Words, locale: Locale): string[] {
  return changes.map((change) => {
    const who = change.customers.map((one) => whoInWords(one, words, locale));
    const what = whatInWords(change, words)[locale];
    if (who.length === 1) return `${capital(who.join(''))} ${what}.`;
    const each = { es: 'Cada uno de estos', en: 'Each of these' }[locale];
    return [`${each} ${what}:`, ...who.map((one) => `  - ${one}`)].join('\n');
  });
}

/** «quien contesta «En la app» o «Me da igual» (Dónde) y «Sí» (Clave temporal)» */
function whoInWords(customers: Customers, words: Words, locale: Locale): string {
  if (customers.size === 0) return { es: 'todo cliente', en: 'every customer' }[locale];
  const or = { es: ' o ', en: ' or ' }[locale];
  const and = { es: ' y ', en: ' and ' }[locale];
  const facts = [...customers].map(([question, answers]) => {
    const labels = answers.map((answer) => `«${words.answer(question, answer)}»`);
    return `${joined(labels, or)} (${words.name(question)})`;
  });
  return `${{ es: 'quien contesta', en: 'whoever answers' }[locale]} ${joined(facts, and)}`;
}

function whatInWords(change: Change, words: Words): Record<Locale, string> {
  const route = (id: string) => (words.route(id) === id ? `«${id}»` : `«${words.route(id)}» (${id})`);
  if (change.kind === 'route') return moved(change.before, change.after, route);
  const es = `sigue en ${route(change.route)}`;
  const en = `stays with ${route(change.route)}`;
  if (change.kind === 'notes') {
    const notes = (ids: readonly string[]) => ids.map((id) => `«${words.note(id)}»`);
    const [gained, lost] = [notes(change.gained), notes(change.lost)];
    return {
      es: [es, ...said('ahora ve', gained, ' y '), ...said('ya no ve', lost, ' y ')].join(', '),
      en: [en, ...said('now sees', gained, ' and '), ...said('no longer sees', lost, ' and ')].join(', '),
    };
  }
  const [before, after] = [change.before, change.after].map((ids) =>
    ids.map((id) => `«${words.name(id)}»`).join(', '),
  );
  return {
    es: `${es}, pero se explica con otras respuestas: antes ${before ?? ''}; ahora ${after ?? ''}`,
    en: `${en}, but it is explained by other answers: before ${before ?? ''}; now ${after ?? ''}`,
  };
}

function moved(
  before: string | undefined,
  after: string | undefined,
  route: (id: string) => string,
): Record<Locale, string> {
  if (after === undefined) return { es: 'ya no puede contestar eso', en: 'can no longer answer that' };
  if (before === undefined)
    return {
      es: `va a ${route(after)}; antes nadie podía contestar eso`,
      en: `goes to ${route(after)}; before, nobody could answer that`,
    };
  return {
    es: `iba a ${route(before)}, ahora va a ${route(after)}`,
    en: `went to ${route(before)}, now goes to ${route(after)}`,
  };
}

const said = (verb: string, notes: readonly string[], and: string) =>
  notes.length > 0 ? [`${verb} ${joined(notes, and)}`] : [];

/** «a, b y c» */
function joined(parts: readonly string[], last: string): string {
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')}${last}${parts.at(-1) ?? ''}` : (parts[0] ?? '');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
