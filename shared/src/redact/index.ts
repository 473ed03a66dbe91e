export { mask, redact, type Redaction } from './redact.ts';
