import { createClient } from '@libsql/client';
import type { Request } from 'autocannon';

/** Opinions that can each be found again. */
export interface Opinions {
  /** The request that autocannon repeats, each time with words of its own. */
  request: Request;
  acknowledged: () => number;
  /** How many of those that were acknowledged are not in the database. */
  lost: (database: string) => Promise<number>;
}

/** @param name tells these opinions from others */
export function opinions(name: string): Opinions {
  const acknowledged = new Set<string>();
  let count = 0;
  const request: Request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    setupRequest(sent, context: { words?: string }) {
      context.words = `${name} ${letters((count += 1))}`;
      const opinion = {
        kind: 'article',
        id: 'clave-temporal',
        locale: 'es',
        helpful: 'no',
        words: context.words,
      };
      return { ...sent, body: JSON.stringify(opinion) };
    },
    onResponse(status, _body, context: { words?: string }) {
      if (status === 200 && context.words) acknowledged.add(context.words);
    },
  };
  return {
    request,
    acknowledged: () => acknowledged.size,
    async lost(database) {
      const client = createClient({ url: database });
      const { rows } = await client.execute('SELECT words FROM feedback');
      client.close();
      const kept = new Set(rows.map(({ words }) => words));
      return [...acknowledged].filter((words) => !kept.has(words)).length;
    },
  };
}

/** A number in letters: digits would be masked. */
const letters = (number: number) =>
  [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
