import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Keeps one sender from filling the database. */
export interface Limiter {
  /** Counts a request from an address. Seconds to wait before the next is taken; 0 when this one is. */
  wait(address: string): Promise<number>;
}

/**
 * @param points how many requests an address may send in `seconds`
 *
 * It counts in memory, by a keyed hash whose key dies with the process: no address is kept anywhere.
 */
export function createLimiter(points: number, seconds: number): Limiter {
  const counts = new RateLimiterMemory({ points, duration: seconds });
  const key = randomBytes(32);
  return {
    async wait(address) {
      try {
        await counts.consume(createHmac('sha256', key).update(senderOf(address)).digest('base64'));
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        throw refusal;
      }
    },
  };
}

/** Whoever has an IPv6 address has the 2^64 around it as well: they count as one. */
export function senderOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array<string>(8 - left.length - right.length).fill('0');
  const groups = [...left, ...zeros, ...right].slice(0, 4);
  return groups.map((group) => parseInt(group, 16).toString(16)).join(':');
}
