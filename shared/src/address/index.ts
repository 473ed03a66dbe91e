export { checkAddress, type AddressCheck } from './check.ts';
export { isOfficialHost, registrableLength, type OfficialDomain } from './host.ts';
export type { Names } from './names.ts';
export { dangers, type Danger, type Reason, type Verdict } from './reasons.ts';
