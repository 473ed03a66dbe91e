// node widget/examples/white-label/build.ts [folder]: builds the pages of a bank that does not exist.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { guidePack } from './guide.ts';
import { defaultLocale, locales, type Locale } from './languages.ts';

interface Renderer {
  renderGuide: (pack: unknown, options: object) => { html: string; styleHashes: string[] };
}

const titles: Record<Locale, string> = { pt: 'Banco Aurora · Ajuda', en: 'Banco Aurora · Help' };

const page = (locale: Locale, guide: string, hashes: readonly string[]) => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src data:; script-src 'self'; connect-src 'self'; style-src 'self' ${hashes.map((hash) => `'${hash}'`).join(' ')}; require-trusted-types-for 'script'; trusted-types first-login-guide">
<title>${titles[locale]}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="theme.css">
<script src="guide.js" defer></script>
</head>
<body>
<main>
<h1>${titles[locale]}</h1>
${guide}
</main>
</body>
</html>
`;

/** Builds script, packs and pages into a folder. */
export async function buildWhiteLabel(folder: string): Promise<void> {
  const configFile = join(import.meta.dirname, 'vite.config.ts');
  await build({ configFile, mode: 'ssr', build: { outDir: join(folder, 'server'), emptyOutDir: true } });
  await build({ configFile, mode: 'page', build: { outDir: join(folder, 'pages') } });
  const { renderGuide } = (await import(pathToFileURL(join(folder, 'server', 'ssr.js')).href)) as Renderer;
  const pages = join(folder, 'pages');
  mkdirSync(pages, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'theme.css'), join(pages, 'theme.css'));
  for (const locale of locales) {
    const pack = guidePack(locale);
    const { html, styleHashes } = renderGuide(pack, { headingLevel: 2 });
    writeFileSync(join(pages, `guide.${locale}.json`), JSON.stringify(pack));
    writeFileSync(
      join(pages, locale === defaultLocale ? 'index.html' : `${locale}.html`),
      page(locale, html, styleHashes),
    );
  }
}

if (import.meta.main) {
  const folder = process.argv[2] ?? join(import.meta.dirname, 'dist');
  await buildWhiteLabel(folder);
  console.log(`✓ ${folder}/pages`);
}
