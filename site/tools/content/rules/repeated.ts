import { defaultLocale } from '@first-login/shared/locales';
import type { Problem } from '../../guide/problem.ts';
import type { Content } from '../content.ts';
import { shown, told, type Rule } from './rule.ts';

const repeatedOrder: Rule = {
  id: 'repeated-order',
  severity: 'error',
  asks: {
    es: 'Cada tema tiene su propio lugar en el menú (order).',
    en: 'Each topic has a place of its own in the menu (order).',
  },
  why: {
    es: 'Con el mismo lugar, cuál va primero depende de la suerte, y puede cambiar de un idioma a otro.',
    en: 'With the same place it is luck which one comes first, and may change from one language to another.',
  },
  example: {
    bad: topics(1),
    good: topics(2),
  },
};

const repeatedPhrase: Rule = {
  id: 'repeated-phrase',
  severity: 'error',
  asks: {
    es: 'En pins.yml, una frase lleva a un solo artículo.',
    en: 'In pins.yml, a phrase leads to one article alone.',
  },
  why: {
    es: 'Solo uno puede ir primero: el otro se queda sin efecto, y nadie lo nota.',
    en: 'Only one can stand first: the other has no effect, and nobody notices.',
  },
  example: shown(
    'search/pins.yml',
    'phrases: [clave]\n',
    'phrases: [clave]\n  - article: faqs/tarjeta\n    phrases: [tarjeta, Clave]\n',
    'phrases: [clave]\n  - article: faqs/tarjeta\n    phrases: [tarjeta]\n',
  ),
};

const partners = (second: string) =>
  `partners:\n  - id: tienda\n    name: La Tienda\n    origins: ['https://tienda.example']\n    contact: ana@tienda.example\n    status: active\n  - id: otra\n    name: Otra\n    origins: ['${second}']\n    contact: eva@otra.example\n    status: active\npulled: []\n`;

const repeatedPartner: Rule = {
  id: 'repeated-partner',
  severity: 'error',
  asks: {
    es: 'Cada id y cada origen de partners.yml es de un solo socio.',
    en: 'Each id and each origin in partners.yml is of one partner alone.',
  },
  why: {
    es: 'Si un sitio fuera de dos, la guía podría decir en él el nombre equivocado, o seguir donde ya no debe.',
    en: 'If a site were of two, the guide could say the wrong name on it, or go on where it must not any more.',
  },
  example: {
    bad: [{ write: 'partners.yml', text: partners('https://tienda.example') }],
    good: [{ write: 'partners.yml', text: partners('https://otra.example') }],
  },
};

export const repeatedRules = [repeatedOrder, repeatedPhrase, repeatedPartner];

function topics(order: number): Rule['example']['bad'] {
  return [
    {
      write: 'topics/es/avisos.md',
      text: `---\ntitle: Avisos\nsummary: Lo que te avisa el banco.\norder: ${order}\nicon: bell\n---\n`,
    },
    {
      write: 'topics/en/avisos.md',
      text: `---\ntitle: Alerts\nsummary: What the bank tells you.\norder: ${order}\nicon: bell\nsourceHash: {hash}\n---\n`,
    },
  ];
}

/** Topics that ask for the same place. Those of a translation follow their source. */
export function orderProblems({ texts }: Content): Problem[] {
  const taken = new Map<string, string>();
  return texts.flatMap(({ kind, locale, path, shared }): Problem[] => {
    const order = shared.find(({ key }) => key === 'order');
    if (kind !== 'topics' || locale !== defaultLocale || !order) return [];
    const other = taken.get(order.value);
    if (other === undefined) {
      taken.set(order.value, path);
      return [];
    }
    return [
      told(repeatedOrder, order.position, {
        es: `${other} ya tiene el lugar ${order.value} del menú. Dale a este otro número, en los dos idiomas.`,
        en: `${other} has place ${order.value} of the menu already. Give this one another number, in both languages.`,
      }),
    ];
  });
}
