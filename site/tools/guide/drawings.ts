import type { Question } from '@first-login/shared/guide';
import type { Locale } from '@first-login/shared/locales';

/** A drawing as the widget takes it. */
export type Drawing = NonNullable<Question['drawing']>;

/** The drawings that a question may name, in guide.yml. */
export const drawingNames = ['statement', 'token', 'address-bar'] as const;
type DrawingName = (typeof drawingNames)[number];

/** A drawing but for its words: paths in a box 320 wide. */
interface Picture {
  /** Describes it to who does not see it. */
  title: Record<Locale, (label: string) => string>;
  height: string;
  paper: string;
  lines: string;
  mark: string;
  texts: (label: string) => Drawing['texts'];
}

const pictures: Readonly<Record<DrawingName, Picture>> = {
  /** An account statement, with the thing in question marked. No figure in it is anybody's. */
  statement: {
    title: {
      es: (label) =>
        `Dibujo de un estado de cuenta, con un recuadro que dice «${label}» junto a los datos del titular.`,
      en: (label) =>
        `Drawing of an account statement, with a box that says “${label}” beside the holder's details.`,
    },
    height: '190',
    paper: 'M2 2h316v186H2z',
    lines:
      'M20 20h76v12H20zM220 20h80v8h-80zM20 58h110v8H20zM20 74h86v8H20zM20 108h280v2H20zM20 118h70v6H20zM250 118h50v6h-50zM20 140h90v6H20zM260 140h40v6h-40zM20 162h60v6H20zM244 162h56v6h-56z',
    mark: 'M150 46h154v46H150z',
    texts: (label) => [
      { x: '227', y: '66', text: label },
      { x: '227', y: '83', text: '••••••••' },
    ],
  },
  /** A physical token: a small device with a screen that shows a code. */
  token: {
    title: {
      es: (label) => `Dibujo de «${label}»: un dispositivo pequeño con una pantalla que muestra un código.`,
      en: (label) => `Drawing of “${label}”: a small device with a screen that shows a code.`,
    },
    height: '130',
    paper: 'M70 34a24 24 0 0 1 24-24h132a24 24 0 0 1 24 24v62a24 24 0 0 1-24 24H94a24 24 0 0 1-24-24z',
    lines: 'M121 86h18v18h-18zM151 86h18v18h-18zM181 86h18v18h-18z',
    mark: 'M94 30h132v38H94z',
    texts: () => [{ x: '160', y: '54', text: '••••••' }],
  },
  /** An address bar: the scheme and, marked, the domain. */
  'address-bar': {
    title: {
      es: (label) =>
        `Dibujo de la barra de direcciones: después de «https://» va marcado el dominio, «${label}».`,
      en: (label) => `Drawing of the address bar: after “https://” the domain is marked, “${label}”.`,
    },
    height: '64',
    paper: 'M2 7h316v50H2z',
    lines: 'M20 46h50v1H20z',
    mark: 'M80 18h190v28H80z',
    texts: (label) => [
      { x: '45', y: '37', text: 'https://' },
      { x: '175', y: '37', text: label },
    ],
  },
};

/** The drawing that shows where a thing is found. @param label what the thing is called */
export function drawingOf(name: DrawingName, label: string, locale: Locale): Drawing {
  const { title, texts, ...shapes } = pictures[name];
  return { title: title[locale](label), ...shapes, texts: texts(label) };
}
