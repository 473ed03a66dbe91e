import { detectors } from './detectors.ts';

/** Stands where personal data stood: no letter and no digit, so that nothing takes it for a word. */
export const mask = '•••';

/** A text without the personal data that was in it. */
export interface Redaction {
  text: string;
  /** Whether anything was masked. */
  masked: boolean;
}

/**
 * Masks what looks like personal data: cards, CLABEs, phones, codes and any other run of four digits or more, however
 * it is spaced; e-mails, CURP, RFC and keys of voters; and what is said to be a password. It prefers masking too much: a
 * year is masked too, for it may be a PIN.
 */
export function redact(text: string): Redaction {
  const clean = detectors.reduce(
    (rest, { pattern, isPersonal }) =>
      rest.replace(pattern, (match) => (isPersonal?.(match) === false ? match : mask)),
    text,
  );
  // The mask is no match of a detector: what differs was masked.
  return { text: clean, masked: clean !== text };
}
