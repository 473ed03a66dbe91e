import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { locales } from '@first-login/shared/locales';
import { pathTo } from '../../site/src/lib/routes.ts';
import { paths } from '../../site/tools/lib/paths.ts';
import type { Figure } from './figure.ts';

const client = join(paths.dist, 'client');

const compressed = (content: Uint8Array) => brotliCompressSync(content).length;

const fileWeight = (path: string) => compressed(readFileSync(join(client, path)));

/** What a partner's page loads. */
export function embedWeights(): Figure[] {
  const packs = locales.map((locale) => fileWeight(`widget/packs/primer-ingreso.${locale}.json`));
  return [
    {
      name: 'script of the guide, Lit and both languages in it',
      value: fileWeight('widget/first-login-guide.js'),
      limit: 16_384,
      unit: 'B',
    },
    { name: 'guide pack, the larger language', value: Math.max(...packs), limit: 6_144, unit: 'B' },
  ];
}

interface Weight {
  /** HTML, CSS and scripts. */
  all: number;
  scripts: number;
  /** The file of icons, which text does not wait for, and which is loaded once for all pages. */
  icons: number;
}

/** What a first visit loads before the reader does anything: the bodies as they are sent. */
async function visit(browser: Browser, url: string): Promise<Weight> {
  const page = await browser.newPage();
  const weight: Weight = { all: 0, scripts: 0, icons: 0 };
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    const isIcons = /\/_astro\/icons\.[\w-]+\.svg$/.test(response.url());
    if (!isIcons && kind !== 'document' && kind !== 'stylesheet' && kind !== 'script') return;
    bodies.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => {
          weight[isIcons ? 'icons' : 'all'] += responseBodySize;
          if (kind === 'script') weight.scripts += responseBodySize;
        }),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(bodies);
  await page.close();
  return weight;
}

/** What the pages of the site weigh on a first visit. */
export async function pageWeights(browser: Browser, origin: string): Promise<Figure[]> {
  const article = await visit(browser, origin + pathTo('es', { to: 'faqs', id: 'clave-temporal' }));
  const tutorial = await visit(
    browser,
    origin + pathTo('es', { to: 'tutorials', id: 'comprobar-la-direccion' }),
  );
  const guide = await visit(browser, origin + pathTo('es', { to: 'guides', id: 'primer-ingreso' }));
  return [
    { name: 'article: HTML, CSS, scripts', value: article.all, limit: 14_336, unit: 'B' },
    { name: 'the longest tutorial: HTML, CSS, scripts', value: tutorial.all, limit: 14_336, unit: 'B' },
    { name: 'article: icons, once for all pages', value: article.icons, limit: 1_536, unit: 'B' },
    { name: 'article: scripts before search', value: article.scripts, limit: 4_096, unit: 'B' },
    { name: 'guide page: HTML, CSS, scripts', value: guide.all, limit: 40_960, unit: 'B' },
  ];
}
