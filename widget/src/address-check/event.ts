import type { Verdict } from '@first-login/shared/address';

/** An address was checked. Of what was typed the event carries nothing. It bubbles, and leaves shadow roots. */
export type AddressCheckEvent = CustomEvent<{ verdict: Verdict }>;

declare global {
  // Listeners get the right event by its name: on the element, and on what it reaches.
  interface GlobalEventHandlersEventMap {
    'address-check-verdict': AddressCheckEvent;
  }
}
