/** What must be known of an institution to tell its hosts. */
export interface OfficialDomain {
  /** The registrable domain, in lower case: `example.com`. */
  domain: string;
}

// A host name by RFC 1123, without the double hyphen that RFC 5891 keeps for encoded names.
const label = /^(?!..--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Whether each label of a host, in lower case, is one that every program reads alike. */
export function isPlainHost(host: string): boolean {
  return host.length <= 253 && host.split('.').every((part) => label.test(part));
}

/** Whether a host ends in the official domain, well-formed or not. */
export function isUnder(host: string, { domain }: OfficialDomain): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/**
 * Whether a host name, such as the page's own `location.hostname`, is the institution's: its registrable domain or a
 * host under it. Scheme and port are for the caller to look at.
 */
export function isOfficialHost(hostname: string, institution: OfficialDomain): boolean {
  // Only a to z: toLowerCase() would turn the Kelvin sign into a k.
  const host = hostname.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return isUnder(host, institution) && isPlainHost(host);
}

/**
 * The number of labels that make the registrable domain, judged without the list of public suffixes: two, or three where
 * a country's domain is divided as `com.mx` is. It only decides which of two reasons is given, never a verdict.
 */
export function registrableLength(labels: string[]): number {
  const country = labels.at(-1)?.length === 2;
  return country && /^(?:com?|net|org|gob|gov|edu|ac|mil|web|nom)$/.test(labels.at(-2) ?? '') ? 3 : 2;
}
