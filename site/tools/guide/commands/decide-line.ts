import { decide, type Guide } from '@first-login/shared/guide';
import type { Locale } from '@first-login/shared/locales';
import { checkAnswers } from './answers.ts';
import type { Sentence } from './command.ts';

/** What one line of JSON says about a customer, decided: `{"route":…}`, `{"question":…}` or `{"error":…}`. */
export function decideLine(guide: Guide, line: string, locale: Locale): string {
  const fault = (sentence: Sentence) => JSON.stringify({ error: sentence[locale].trim() });
  const customer = read(line);
  if (!customer)
    return fault({
      es: 'La línea no es un objeto JSON. Escribe algo como {"channel":"app"}.',
      en: 'The line is not a JSON object. Write something like {"channel":"app"}.',
    });
  const checked = checkAnswers(guide, Object.entries(customer));
  if ('wrong' in checked) return fault(checked.wrong);
  const decision = decide(guide, checked.answers);
  return JSON.stringify(
    decision.kind === 'route' ? { route: decision.route } : { question: decision.question },
  );
}

function read(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
