/** What a reader said to what is optional: recently read articles, counting, the offline copy. */
export type Consent = 'yes' | 'no';

/** How long a choice is remembered, in seconds: half a year. */
const lifetime = 15_552_000;

const pattern = /(?:^|;\s*)consent=(yes|no)(?=;|$)/;

/** The choice that is remembered, if there is one. @param cookies `document.cookie`, or a request's `Cookie` */
export function consentOf(cookies: string | null): Consent | undefined {
  const choice = pattern.exec(cookies ?? '')?.[1];
  return choice === 'yes' || choice === 'no' ? choice : undefined;
}

/**
 * The one cookie of the site, as `document.cookie` and `Set-Cookie` take it: it tells the choice and nothing else.
 * @param secure whether the page came by HTTPS
 */
export function consentCookie(choice: Consent, secure: boolean): string {
  return `consent=${choice}; Path=/; Max-Age=${lifetime}; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** Id of the element that confirms a choice, and so the fragment that a form without a script comes back to. */
export function consentAnchor(choice: Consent): string {
  return `consent-${choice}`;
}
