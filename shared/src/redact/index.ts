export type { PersonalKind } from './detectors.ts';
export { mask, redact, type Redaction } from './redact.ts';
