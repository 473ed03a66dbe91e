import { FirstLoginGuide } from './element.ts';

/** Defines the element, unless a copy of it, of whatever version, was there first. */
export function define(): void {
  if (!customElements.get('first-login-guide')) customElements.define('first-login-guide', FirstLoginGuide);
}

declare global {
  interface HTMLElementTagNameMap {
    'first-login-guide': FirstLoginGuide;
  }
}
