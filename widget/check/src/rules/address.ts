/** The origin of an address, or nothing where it is none. */
export const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '');

/** The name of the file that an address leads to. */
export const fileOf = (url: string): string => url.replace(/^.*\//, '').replace(/[?#].*$/, '');

/** What browsers trust without HTTPS, since it does not leave the machine. */
export const isLocal = (url: string): boolean =>
  /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/.test(url);

/** Whether a page asks for something without HTTPS that is served with it itself. */
export const isMixed = (page: string, address: string): boolean =>
  page.startsWith('https:') && address.startsWith('http:') && !isLocal(address);

/** The tag of a script, as it is to be written. */
export const scriptTag = (src: string, more = ''): string =>
  `<script src="${src}"${more} referrerpolicy="no-referrer" async></script>`;
