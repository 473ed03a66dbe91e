import { createHash, timingSafeEqual } from 'node:crypto';
import type { Locale } from '@first-login/shared/locales';
import { insightsOf } from '../insights/insights.ts';
import { insightsPage, pagePolicy } from '../insights/page.ts';
import { lastWeeks } from '../insights/weeks.ts';
import { refuse } from './reply.ts';
import type { Services } from './services.ts';

/** How many weeks the page goes back. */
const weekCount = 12;

/**
 * `GET /api/insights/<language>`: what readers found helpful, as a page for editors. It is closed (404) without
 * `INSIGHTS_TOKEN`; the browser asks for the token as a password (RFC 7617), with any name.
 * @param address where it comes from; counted against guessing, never kept
 */
export async function showInsights(
  request: Request,
  locale: Locale,
  { store, tokenLimiter, insightsToken, log }: Services,
  address: string,
): Promise<Response> {
  if (insightsToken === undefined) return refuse(request, 'not-found', { fields: { locale } });
  const own = { fields: { locale }, backTo: () => `/api/insights/${locale}/` };
  const given = passwordOf(request.headers.get('authorization'));
  // Who has guessed too often is not told either when a guess is right.
  const wait = given === undefined ? 0 : await tokenLimiter.left(address);
  if (wait > 0)
    return refuse(request, 'too-many-tokens', { ...own, headers: { 'retry-after': String(wait) } });
  if (given === undefined || !isSame(given, insightsToken)) {
    // The first request of a browser has no password yet: that is no guess.
    if (given !== undefined) await tokenLimiter.wait(address);
    const headers = { 'www-authenticate': 'Basic realm="Insights", charset="UTF-8"' };
    return refuse(request, 'no-token', { ...own, headers });
  }

  const today = new Date().toISOString().slice(0, 10);
  try {
    const counts = await store.countsSince(lastWeeks(today, weekCount)[0] ?? today);
    const html = insightsPage(insightsOf(counts, today, weekCount), locale, today);
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    };
    return new Response(html, { headers });
  } catch (error) {
    log('error', 'insights-unavailable', { reason: error instanceof Error ? error.message : String(error) });
    return refuse(request, 'unreadable', own);
  }
}

function passwordOf(authorization: string | null): string | undefined {
  const encoded = /^basic +([a-z0-9+/=]+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 0 ? undefined : pair.slice(colon + 1);
}

/** In the same time whatever was given, so that nothing can be learnt from it. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
