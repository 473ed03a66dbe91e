import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import proxyAddress from 'proxy-addr';

/** Who really sent a request, when proxies stand before the server. */
export interface Proxies {
  addressOf(request: IncomingMessage): string;
  isHttps(request: IncomingMessage): boolean;
}

/**
 * @param trusted the proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed: addresses or networks with
 *   commas between, or `loopback`, `linklocal`, `uniquelocal`. Nobody's by default, for anyone can send these headers.
 * @throws TypeError when one of them is neither
 */
export function createProxies(trusted: string | undefined): Proxies {
  const trusts = proxyAddress.compile(
    (trusted ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );
  return {
    addressOf: (request) => proxyAddress(request, trusts),
    isHttps(request) {
      if (request.socket instanceof TLSSocket) return true;
      if (!trusts(request.socket.remoteAddress ?? '', 0)) return false;
      const [scheme] = String(request.headers['x-forwarded-proto'] ?? '').split(',', 1);
      return scheme?.trim().toLowerCase() === 'https';
    },
  };
}
