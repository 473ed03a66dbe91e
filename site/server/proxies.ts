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
 * @throws Error when one of them is neither
 */
export function createProxies(trusted: string | undefined): Proxies {
  const trustsPlain = compile(trusted ?? '');
  const trusts = (address: string, hops: number) => trustsPlain(withoutPort(address), hops);
  return {
    addressOf: (request) => withoutPort(proxyAddress(request, trusts)),
    isHttps(request) {
      if (request.socket instanceof TLSSocket) return true;
      if (!trusts(request.socket.remoteAddress ?? '', 0)) return false;
      const [scheme] = String(request.headers['x-forwarded-proto'] ?? '').split(',', 1);
      return scheme?.trim().toLowerCase() === 'https';
    },
  };
}

/** Some proxies tell the port as well: `192.0.2.7:50123`, `[2001:db8::7]:50123`. A limit by that would limit nobody. */
function withoutPort(address: string): string {
  const [, inBrackets, plain] = /^(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)$/.exec(address) ?? [];
  return inBrackets ?? plain ?? address;
}

function compile(trusted: string): ReturnType<typeof proxyAddress.compile> {
  const parts = trusted.split(',').map((part) => part.trim());
  try {
    return proxyAddress.compile(parts.filter(Boolean));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `TRUST_PROXY is «${trusted}» (${why}). Name addresses or networks with commas between, or loopback, linklocal or uniquelocal.`,
      { cause: error },
    );
  }
}
