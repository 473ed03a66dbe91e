import type { Verdict } from '@first-login/shared/address';

/** An address was checked. Of what was typed the event carries nothing. It bubbles, and leaves shadow roots. */
export class AddressCheckEvent extends CustomEvent<{ verdict: Verdict }> {
  constructor(verdict: Verdict) {
    super('address-check-verdict', { detail: { verdict }, bubbles: true, composed: true });
  }
}

declare global {
  // Listeners get the right event by its name.
  interface HTMLElementEventMap {
    'address-check-verdict': AddressCheckEvent;
  }
}
