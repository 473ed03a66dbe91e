import { fixture, html } from '@open-wc/testing';
import {
  define,
  type AddressCheckElement,
  type CheckedInstitution,
} from '../../../widget/src/address-check/index.ts';

define();

/** A bank that does not exist, at a domain that cannot. */
export const institution: CheckedInstitution = {
  bank: 'Banco Ruta',
  legalName: 'Banco Ruta de Ejemplo',
  app: 'Ruta Móvil',
  web: 'RutaNet',
  token: 'LlaveRuta',
  mobileToken: 'LlaveRuta Móvil',
  phoneBanking: 'Rutafono',
  domain: 'bancoruta.example',
  webAddress: 'https://www.bancoruta.example',
  linkHosts: [],
};

/** An address check on the test page, used as a person would. */
export interface CheckOnPage {
  element: AddressCheckElement;
  field: () => HTMLInputElement;
  /** Types into the field, as far as the page can tell. */
  type: (text: string) => Promise<void>;
  /** Types, and presses the button. */
  check: (text: string) => Promise<void>;
  press: (part: string) => Promise<void>;
  /** The kind of the verdict on show; empty while there is none. */
  verdict: () => string;
  /** All that is said, with single spaces. */
  words: () => string;
  focused: () => Element | null;
  one: (selector: string) => HTMLElement;
}

export function onPage(element: AddressCheckElement): CheckOnPage {
  const root = () => {
    if (!element.shadowRoot) throw new Error('The address check has no shadow root.');
    return element.shadowRoot;
  };
  const one = (selector: string): HTMLElement => {
    const found = root().querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The address check has no ${selector}.`);
    return found;
  };
  const field = () => one('input') as HTMLInputElement;
  const settled = async () => {
    // A check takes the former verdict away before it gives the next.
    for (let updates = 0; updates < 3; updates += 1) await element.updateComplete;
  };
  const type = async (text: string) => {
    field().value = text;
    field().dispatchEvent(new InputEvent('input', { data: text, bubbles: true, composed: true }));
    await settled();
  };
  const press = async (part: string) => {
    one(`[part="${part}"]`).click();
    await settled();
  };
  return {
    element,
    one,
    field,
    type,
    press,
    check: async (text) => {
      await type(text);
      await press('button-primary');
    },
    verdict: () => root().querySelector('.verdict')?.getAttribute('data-verdict') ?? '',
    words: () => (root().querySelector<HTMLElement>('.verdict')?.innerText ?? '').replace(/\s+/g, ' ').trim(),
    focused: () => root().activeElement,
  };
}

/** An address check with its bank, ready for use. */
export async function mountCheck(locale: 'es' | 'en' = 'es'): Promise<CheckOnPage> {
  const element = await fixture<AddressCheckElement>(
    html`<address-check lang=${locale} .institution=${institution}><p>A mano.</p></address-check>`,
  );
  await element.updateComplete;
  return onPage(element);
}
