import type { Locale } from '@first-login/shared/locales';

/** What joins the editors' words into sentences, for editors and reviewers. */
export interface Labels {
  or: string;
  and: string;
  /** Before parts of which one is enough. */
  any: string;
  /** Before what must not hold. */
  not: string;
  otherwise: string;
  ifNot: string;
  note: string;
  quote: (text: string) => string;
  description: (routes: number) => string;
}

export const labels: Readonly<Record<Locale, Labels>> = {
  es: {
    or: ' o ',
    and: ' y ',
    any: 'y al menos una de estas:',
    not: 'y no es así:',
    otherwise: 'En cualquier otro caso',
    ifNot: 'si no',
    note: 'Nota',
    quote: (text) => `«${text}»`,
    description: (routes) =>
      `Las ${routes} rutas de la guía, de arriba abajo. La primera cuya condición se cumple es la del cliente.`,
  },
  en: {
    or: ' or ',
    and: ' and ',
    any: 'and at least one of these:',
    not: 'and it is not so:',
    otherwise: 'In any other case',
    ifNot: 'if not',
    note: 'Note',
    quote: (text) => `“${text}”`,
    description: (routes) =>
      `The ${routes} routes of the guide, from top to bottom. The first whose condition holds is the customer's.`,
  },
};
