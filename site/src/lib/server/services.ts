import { setting } from '../setting.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import { type Log, logToOutput } from './log.ts';
import type { DatabaseAddress } from './store/database.ts';
import { openStore, type Store } from './store/index.ts';

/** What the live endpoints work with. */
export interface Services {
  store: Store;
  limiter: Limiter;
  /** Of events, which come more often than opinions. */
  eventLimiter: Limiter;
  /** Of those who give a wrong token. */
  tokenLimiter: Limiter;
  /** What opens the editors' insights; without one they are closed. */
  insightsToken?: string | undefined;
  log: Log;
}

/** What libSQL takes. */
const addresses = /^(file|libsql|https?|wss?):/;

/** How long the limiter remembers, in seconds. */
const window = 600;

/** How often one address may give a wrong token in that time. */
const wrongTokens = 10;

/** A token of fewer characters could be guessed. */
const shortestToken = 20;

/**
 * @param env `DATABASE_URL` (see `openStore`), `DATABASE_AUTH_TOKEN`, `FEEDBACK_LIMIT` and `EVENT_LIMIT`: how many
 *   opinions (30) and events (300) one connection may send in ten minutes, `INSIGHTS_TOKEN`: what opens the insights
 * @throws Error with a sentence, where one of them is missing or makes no sense
 */
export function createServices(env: NodeJS.ProcessEnv, log: Log): Services {
  const url = setting(env, 'DATABASE_URL');
  if (!url)
    throw new Error(
      'DATABASE_URL is not set: it says where opinions are kept, such as file:/var/lib/help/help.db.',
    );
  if (!addresses.test(url))
    throw new Error(
      `DATABASE_URL is «${url.split(':', 1)[0] ?? ''}:…», which is no libSQL address. Use a file, such as file:/var/lib/help/help.db, or a server's libsql: or https: address.`,
    );
  return {
    store: storeAt({ url, authToken: setting(env, 'DATABASE_AUTH_TOKEN') }),
    limiter: createLimiter(pointsOf(env, 'FEEDBACK_LIMIT', 30), window),
    eventLimiter: createLimiter(pointsOf(env, 'EVENT_LIMIT', 300), window),
    tokenLimiter: createLimiter(wrongTokens, window),
    insightsToken: tokenOf(setting(env, 'INSIGHTS_TOKEN')),
    log,
  };
}

function storeAt(address: DatabaseAddress): Store {
  try {
    return openStore(address);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `DATABASE_URL names what cannot be opened (${why}). Use a file in a folder that the server may write to, such as file:/var/lib/help/help.db, or a server's libsql: or https: address.`,
      { cause: error },
    );
  }
}

function tokenOf(token: string | undefined): string | undefined {
  if (token === undefined || token.length >= shortestToken) return token;
  throw new Error(
    `INSIGHTS_TOKEN has ${token.length} characters, so it could be guessed. Make one of ${shortestToken} or more, such as with «openssl rand -hex 20».`,
  );
}

function pointsOf(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const said = setting(env, name);
  const points = Number(said ?? usual);
  if (Number.isInteger(points) && points > 0) return points;
  throw new Error(`${name} is «${String(said)}»: set it to a whole number above 0.`);
}

let own: Services | undefined;

/** The server hands its services over with each request; `pnpm dev` has no such server, so there they are made once. */
export function servicesOf(locals: App.Locals): Services {
  return locals.services ?? (own ??= createServices(process.env, logToOutput));
}
