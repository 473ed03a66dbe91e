import { html, svg, type TemplateResult } from 'lit';
import type { Question } from '@first-login/shared/guide';
import { msg, str } from '../localize/messages.ts';

type DrawingName = NonNullable<Question['drawing']>;

const picture = (title: string, height: number, shapes: unknown) =>
  html`<svg class="drawing" viewBox=${`0 0 320 ${height}`} role="img" aria-label=${title}>${shapes}</svg>`;

/** An account statement, with the thing in question marked. No figure in it is anybody's. */
const statement = (label: string) =>
  picture(
    msg(
      str`Dibujo de un estado de cuenta, con un recuadro que dice «${label}» junto a los datos del titular.`,
      { id: 'drawing-account-statement-with' },
    ),
    190,
    svg`<path class="paper" d="M2 2h316v186H2z"></path>
      <path
        d="M20 20h76v12H20zM220 20h80v8h-80zM20 58h110v8H20zM20 74h86v8H20zM20 108h280v2H20zM20 118h70v6H20zM250 118h50v6h-50zM20 140h90v6H20zM260 140h40v6h-40zM20 162h60v6H20zM244 162h56v6h-56z"
      ></path>
      <path class="mark" d="M150 46h154v46H150z"></path>
      <text x="227" y="66" text-anchor="middle">${label}</text>
      <text x="227" y="83" text-anchor="middle">••••••••</text>`,
  );

/** A physical token: a small device with a screen that shows a code. */
const token = (label: string) =>
  picture(
    msg(str`Dibujo de «${label}»: un dispositivo pequeño con una pantalla que muestra un código.`, {
      id: 'drawing-small-device-with',
    }),
    130,
    svg`<path class="paper" d="M70 34a24 24 0 0 1 24-24h132a24 24 0 0 1 24 24v62a24 24 0 0 1-24 24H94a24 24 0 0 1-24-24z"></path>
      <path class="mark" d="M94 30h132v38H94z"></path>
      <path d="M121 86h18v18h-18zM151 86h18v18h-18zM181 86h18v18h-18z"></path>
      <text x="160" y="54" text-anchor="middle">••••••</text>`,
  );

/** An address bar: the scheme and, marked, the domain. */
const addressBar = (label: string) =>
  picture(
    msg(str`Dibujo de la barra de direcciones: después de «https://» va marcado el dominio, «${label}».`, {
      id: 'drawing-address-bar-after',
    }),
    64,
    svg`<path class="paper" d="M2 7h316v50H2z"></path>
      <path class="mark" d="M80 18h190v28H80z"></path>
      <text x="24" y="37">https://</text>
      <text x="175" y="37" text-anchor="middle">${label}</text>`,
  );

const drawings: Record<DrawingName, (label: string) => TemplateResult> = {
  statement,
  token,
  'address-bar': addressBar,
};

/** A drawing that shows where a thing is found, described for who does not see it. */
export const drawing = (name: DrawingName, label: string): TemplateResult => drawings[name](label);
