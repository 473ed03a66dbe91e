import type { Words } from './words.ts';

/** `error`: it will not work. `warning`: it works, and something is lost. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

export interface Finding {
  /** Stable, for scripts that read the report: `csp-connect`. */
  id: string;
  severity: Severity;
  says: Words;
  /** The lines to write, ready to paste. */
  write?: string;
}

/** A rule looks at what was observed, and at nothing else. */
export type Rule<Observed> = (observed: Observed) => Finding[];

const finding =
  (severity: Severity) =>
  (id: string, says: Words, write?: string): Finding =>
    write === undefined ? { id, severity, says } : { id, severity, says, write };

export const error = finding('error');
export const warning = finding('warning');
export const note = finding('note');
