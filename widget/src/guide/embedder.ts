import { isServer } from 'lit';
import { isHostUnder, type Pack } from '@first-login/shared/guide';

/** What counts of the address of the page that the customer sees. */
export type Embedder = Pick<Location, 'hostname' | 'origin' | 'href'>;

export const here: Embedder = isServer ? { hostname: '', origin: '', href: '' } : location;

/** The page's host where it is not the bank's; its address, as much as a line takes, where it has none: a file, a `srcdoc`. */
export const foreignHost = ({ hostname, href }: Embedder, { institution }: Pack): string =>
  isHostUnder(hostname, [institution.domain]) ? '' : hostname || href.slice(0, 99);
