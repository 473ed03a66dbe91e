import { html, svg, type TemplateResult } from 'lit';
import type { Question } from '@first-login/shared/guide';
import { msg, str } from '../localize/messages.ts';

type DrawingName = NonNullable<Question['drawing']>;

const picture = (title: string, height: number, shapes: unknown) =>
  html`<svg class="drawing" viewBox="0 0 320 ${height}" role="img" aria-label=${title}>${shapes}</svg>`;

/** An account statement, with the thing in question marked. No figure in it is anybody's. */
const statement = (label: string) =>
  picture(
    msg(
      str`Dibujo de un estado de cuenta, con un recuadro que dice «${label}» junto a los datos del titular.`,
      { id: 'drawing-account-statement-with' },
    ),
    190,
    svg`<rect class="paper" x="2" y="2" width="316" height="186" rx="10"></rect>
      <rect class="ink" x="20" y="20" width="76" height="12" rx="3"></rect>
      <rect class="faint" x="220" y="20" width="80" height="8" rx="3"></rect>
      <rect class="faint" x="20" y="58" width="110" height="8" rx="3"></rect>
      <rect class="faint" x="20" y="74" width="86" height="8" rx="3"></rect>
      <rect class="mark" x="150" y="46" width="154" height="46" rx="8"></rect>
      <text x="227" y="66" text-anchor="middle">${label}</text>
      <text class="digits" x="227" y="83" text-anchor="middle">••••••••</text>
      <path class="rule" d="M20 108H300M20 130H300M20 152H300M20 174H300"></path>
      <path class="faint-line" d="M20 119h70M20 141h90M20 163h60M250 119h50M260 141h40M244 163h56"></path>`,
  );

/** A physical token: a small device with a screen that shows a code. */
const token = (label: string) =>
  picture(
    msg(str`Dibujo de «${label}»: un dispositivo pequeño con una pantalla que muestra un código.`, {
      id: 'drawing-small-device-with',
    }),
    130,
    svg`<rect class="paper" x="70" y="10" width="180" height="110" rx="24"></rect>
      <rect class="mark" x="94" y="30" width="132" height="38" rx="6"></rect>
      <text class="digits" x="160" y="54" text-anchor="middle">••••••</text>
      <circle class="faint" cx="130" cy="94" r="9"></circle>
      <circle class="faint" cx="160" cy="94" r="9"></circle>
      <circle class="faint" cx="190" cy="94" r="9"></circle>`,
  );

/** An address bar: the scheme and, marked, the domain. */
const addressBar = (label: string) =>
  picture(
    msg(str`Dibujo de la barra de direcciones: después de «https://» va marcado el dominio, «${label}».`, {
      id: 'drawing-address-bar-after',
    }),
    64,
    svg`<rect class="paper" x="2" y="7" width="316" height="50" rx="25"></rect>
      <text x="24" y="37">https://</text>
      <rect class="mark" x="80" y="18" width="190" height="28" rx="6"></rect>
      <text x="175" y="37" text-anchor="middle">${label}</text>`,
  );

const drawings: Record<DrawingName, (label: string) => TemplateResult> = {
  statement,
  token,
  'address-bar': addressBar,
};

/** A drawing that shows where a thing is found, described for who does not see it. */
export const drawing = (name: DrawingName, label: string): TemplateResult => drawings[name](label);
