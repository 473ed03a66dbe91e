import { redact } from '@first-login/shared/redact';

/**
 * Sends what a reader was looking for and did not find, without personal data.
 * @throws when it was not taken
 */
export async function sendWish(words: string, locale: string): Promise<void> {
  const response = await fetch('/api/feedback', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ kind: 'search', id: 'search', locale, helpful: 'no', words: redact(words).text }),
  });
  if (!response.ok) throw new Error(`The feedback was not taken: ${response.status}.`);
}
