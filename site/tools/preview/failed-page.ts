import { isLocale, type Locale } from '@first-login/shared/locales';
import { escapeHtml } from '../../src/lib/escape-html.ts';
import type { FindingState } from '../../src/preview/state.ts';

const words = {
  es: {
    title: 'Esta página no se puede mostrar todavía',
    why: 'Hay errores en los archivos, y alguno de ellos la detiene. No se ha perdido nada. Corrígelos y guarda: la página vuelve sola.',
    line: (line: number) => `línea ${line}`,
    open: 'Abrir ahí',
    more: (count: number) => `Y ${count} más, que dice «pnpm content check».`,
  },
  en: {
    title: 'This page cannot be shown yet',
    why: 'There are errors in the files, and one of them stops it. Nothing is lost. Mend them and save: the page comes back by itself.',
    line: (line: number) => `line ${line}`,
    open: 'Open there',
    more: (count: number) => `And ${count} more, which «pnpm content check --lang en» tells.`,
  },
};

/** More than these are not read at once. */
const most = 20;

/** What an editor sees in place of a page that mistakes in the files stop. @param path its address */
export function failedPage(path: string, errors: readonly FindingState[]): string {
  const [, first] = path.split('/');
  const locale: Locale = isLocale(first) ? first : 'es';
  const { title, why, more } = words[locale];
  const left = errors.length - most;
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${styles}</style>
<main>
<h1>${title}</h1>
<p>${why}</p>
<ul>
${errors
  .slice(0, most)
  .map((error) => entry(error, locale))
  .join('\n')}
</ul>
${left > 0 ? `<p>${more(left)}</p>\n` : ''}</main>
<script>${script}</script>
</html>
`;
}

function entry({ file, line, message, open }: FindingState, locale: Locale): string {
  const own = words[locale];
  return `<li><p>${escapeHtml(message[locale])}</p><p><code>${escapeHtml(file)}</code>, ${own.line(line)} <button data-open="${escapeHtml(open)}">${own.open}</button></p></li>`;
}

const styles = `:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 44rem; margin: 3rem auto; padding-inline: 1rem; }
li { margin-block: 1.25rem; }
li p { margin-block: 0.25rem; overflow-wrap: anywhere; }
button { font: inherit; padding: 0.25rem 0.75rem; }`;

// What is told changes when somebody saves: then the page is asked for again.
const script = `const tell = () => fetch('/@editors/page?path=/').then((answer) => answer.text());
tell().then((first) => setInterval(() => tell().then((now) => now !== first && location.reload(), () => {}), 1000));
document.addEventListener('click', ({ target: { dataset } }) => {
  if (dataset.open) fetch('/__open-in-editor?file=' + encodeURIComponent(dataset.open));
});`;
