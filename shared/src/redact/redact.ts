import { detectors, type PersonalKind } from './detectors.ts';

/** Stands where personal data stood: no letter and no digit, so that nothing takes it for a word. */
export const mask = '•••';

/** A text without the personal data that was in it. */
export interface Redaction {
  text: string;
  /** Whether anything was masked. */
  masked: boolean;
  /** What was masked, each kind once, in the order of {@link detectors}. */
  kinds: PersonalKind[];
}

/**
 * Masks what looks like personal data: cards, CLABEs, phones, codes and any other run of four digits or more, however
 * it is spaced; e-mails, CURP and RFC; and what is said to be a password. It prefers masking too much: a year is
 * masked too, for it may be a PIN.
 */
export function redact(text: string): Redaction {
  const kinds = new Set<PersonalKind>();
  const clean = detectors.reduce(
    (rest, { pattern, kindOf }) =>
      rest.replace(pattern, (match) => {
        const kind = kindOf(match);
        if (kind) kinds.add(kind);
        return kind ? mask : match;
      }),
    text,
  );
  return { text: clean, masked: kinds.size > 0, kinds: [...kinds] };
}
