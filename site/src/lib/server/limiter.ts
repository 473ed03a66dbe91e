import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Keeps one sender from filling the database. */
export interface Limiter {
  /** Counts a request from an address. Seconds to wait before the next is taken; 0 when this one is. */
  wait(address: string): Promise<number>;
  /** Seconds until the next request of an address would be taken, without counting one; 0 when it would be now. */
  left(address: string): Promise<number>;
}

/**
 * @param points how many requests an address may send in `seconds`
 *
 * It counts in memory, by a keyed hash whose key dies with the process: no address is kept anywhere.
 */
export function createLimiter(points: number, seconds: number): Limiter {
  const counts = new RateLimiterMemory({ points, duration: seconds });
  const secret = randomBytes(32);
  const keyOf = (address: string) => createHmac('sha256', secret).update(senderOf(address)).digest('base64');
  const secondsOf = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1000));
  return {
    async wait(address) {
      try {
        await counts.consume(keyOf(address));
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return secondsOf(refusal);
        throw refusal;
      }
    },
    async left(address) {
      const counted = await counts.get(keyOf(address));
      return counted && counted.consumedPoints >= points ? secondsOf(counted) : 0;
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
