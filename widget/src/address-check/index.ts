export { define } from './define.ts';
export { AddressCheckElement } from './element.ts';
export type { AddressCheckEvent } from './event.ts';
export type { CheckedInstitution } from './institution.ts';
export type { Verdict } from '@first-login/shared/address';
