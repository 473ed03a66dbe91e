import { createHash } from 'node:crypto';
import type { Locale } from '@first-login/shared/locales';
import widget from 'first-login-guide/package.json' with { type: 'json' };
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { catalogue } from '../content/catalogue.ts';
import { firstLoginId } from '../content/guides.ts';
import { dictionary } from '../../i18n/index.ts';
import { institution } from '../institution/index.ts';
import { absolute } from '../machines/alternates.ts';
import { siteOf } from '../machines/site.ts';
import type { Released } from './snippet.ts';

// By pattern, not by name: the files are there once the widget is built, and this is checked before.
const scripts = import.meta.glob<string>('../../../../widget/dist/embed/first-login-guide*.js', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const manifests = import.meta.glob<Package>('../../../../widget/dist/embed/custom-elements.json', {
  import: 'default',
  eager: true,
});

/** @throws Error where the script is not built */
function integrityOf(file: string): string {
  const script = Object.entries(scripts).find(([path]) => path.endsWith(`/${file}`))?.[1];
  if (script === undefined) throw new Error(`widget/dist/embed/${file} is missing. Run «pnpm build».`);
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}

/** The release that this build of the site serves. */
export async function released(locale: Locale, site: URL | undefined): Promise<Released> {
  const guide = (await catalogue(locale)).guides.get(`guides/${firstLoginId}`);
  if (!guide) throw new Error(`There is no guide «${firstLoginId}» in ${locale}.`);
  return {
    origin: siteOf(site).origin,
    version: widget.version,
    integrity: {
      shadow: integrityOf('first-login-guide.js'),
      iframe: integrityOf('first-login-guide-frame.js'),
    },
    guide: firstLoginId,
    page: { href: absolute(guide.href, site), title: guide.title },
    official: `${dictionary(locale).embed.official} ${institution.webAddress}`,
  };
}

/** What the guide's element offers, from its manifest. */
export function elementOffers(): CustomElementDeclaration {
  const all = Object.values(manifests).flatMap(({ modules }) =>
    modules.flatMap(({ declarations = [] }) => declarations),
  );
  const found = all.find((one) => 'tagName' in one && one.tagName === 'first-login-guide');
  if (!found)
    throw new Error('widget/dist/embed/custom-elements.json has no first-login-guide. Run «pnpm build».');
  return found as CustomElementDeclaration;
}
