import { AddressCheckElement } from './element.ts';

/** Defines the element, unless a copy of it, of whatever version, was there first. */
export function define(): void {
  if (!customElements.get('address-check')) customElements.define('address-check', AddressCheckElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'address-check': AddressCheckElement;
  }
}
