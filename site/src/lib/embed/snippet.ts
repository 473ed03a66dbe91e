import type { Locale } from '@first-login/shared/locales';

/** What a partner chose for its page. */
export interface Choice {
  locale: Locale | 'auto';
  theme: 'auto' | 'light' | 'dark';
  headingLevel: number;
  /** Colours by the name of their custom property; empty for the guide's own. */
  colours: Readonly<Record<Colour, string>>;
  hide: readonly Hidden[];
  /** A fixed version with its integrity, or the newest one. */
  version: 'fixed' | 'rolling';
  isolation: 'shadow' | 'iframe';
  /** Its id in the registry, or empty. */
  partner: string;
}

export const colours = ['accent', 'on-accent', 'surface', 'ink'] as const;
export type Colour = (typeof colours)[number];

/** Parts that a page may hide. Steps, reasons and security notices are not among them. */
export const hideable = ['progress', 'feedback', 'share'] as const;
export type Hidden = (typeof hideable)[number];

export const firstChoice: Choice = {
  locale: 'auto',
  theme: 'auto',
  headingLevel: 2,
  colours: { accent: '', 'on-accent': '', surface: '', ink: '' },
  hide: [],
  version: 'fixed',
  isolation: 'shadow',
  partner: '',
};

/** What is true of the release that the snippet names. */
export interface Released {
  /** Origin of the bank's widget, such as `https://help.example`. */
  origin: string;
  version: string;
  /** Integrity of each script, by isolation. */
  integrity: Readonly<Record<Choice['isolation'], string>>;
  guide: string;
  /** The guide's page on the bank's own site, and its title. */
  page: { href: string; title: string };
  /** A sentence with the bank's official address. */
  official: string;
}

const files = { shadow: 'first-login-guide.js', iframe: 'first-login-guide-frame.js' } as const;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const attribute = (name: string, value: string) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;

/** The address of the pack: a partner has its own. */
export function packAddress({ partner }: Pick<Choice, 'partner'>, { origin, guide }: Released): string {
  const folder = partner === '' ? 'packs' : 'packs/partners/{partner}';
  return `${origin}/widget/${folder}/${guide}.{locale}.json`;
}

/** The attributes of the element that differ from what it does without them. */
function attributesOf(choice: Choice, released: Released): [name: string, value: string][] {
  const { locale, theme, headingLevel, isolation, partner } = choice;
  return [
    ...(isolation === 'iframe' ? [['isolation', 'iframe']] : [['pack', packAddress(choice, released)]]),
    ...(partner === '' ? [] : [['partner', partner]]),
    ...(locale === 'auto' ? [] : [['locale', locale]]),
    ...(theme === 'auto' ? [] : [['theme', theme]]),
    ...(headingLevel === 2 ? [] : [['heading-level', String(headingLevel)]]),
  ] as [string, string][];
}

/** The address of the script. */
function scriptAddress({ version: kind, isolation }: Choice, { origin, version }: Released): string {
  const [major = ''] = version.split('.');
  return `${origin}/widget/${kind === 'fixed' ? version : major}/${files[isolation]}`;
}

/** The command that tries the choice on a page, under the policy that the page has already. @param page its address */
export function checkCommand(choice: Choice, released: Released, page: string): string {
  const { isolation, partner } = choice;
  return [
    `npx first-login-guide-check ${page}`,
    `--try --script ${scriptAddress(choice, released)}`,
    ...(isolation === 'iframe' ? ['--isolation iframe'] : []),
    ...(partner === '' ? [] : [`--partner ${partner}`]),
  ].join(' \\\n  ');
}

/** The HTML to paste. */
export function snippet(choice: Choice, released: Released): string {
  const { integrity, page, official } = released;
  const src = scriptAddress(choice, released);
  const pinned =
    choice.version === 'fixed'
      ? `\n  integrity="${integrity[choice.isolation]}"\n  crossorigin="anonymous"\n `
      : '';
  const attributes = attributesOf(choice, released).map(([name, value]) => `\n ${attribute(name, value)}`);
  // A guide that the bank takes back says it by itself; a frame that is refused cannot.
  const said = choice.isolation === 'iframe' ? [`  <p>${escaped(official)}</p>`] : [];
  // Line by line: what sets a template's lines in is taken out of the scripts of pages.
  return [
    `<script src="${src}"${pinned} referrerpolicy="no-referrer" async></script>`,
    `<first-login-guide${attributes.join('')}`,
    '>',
    `  <a${attribute('href', page.href)}>${escaped(page.title)}</a>`,
    ...said,
    '</first-login-guide>',
  ].join('\n');
}

/** The lines for the page's style sheet; empty where none is needed. */
export function styles({ colours: chosen, hide, isolation }: Choice): string {
  const properties = colours
    .filter((name) => chosen[name] !== '')
    .map((name) => `  --first-login-guide-${name}: ${chosen[name]};`);
  const looks = properties.length === 0 ? [] : [`first-login-guide {\n${properties.join('\n')}\n}`];
  // Nothing of the page reaches into the frame but the custom properties.
  const hidden = isolation === 'iframe' ? [] : hide;
  const parts = hidden.map((part) => `first-login-guide::part(${part}) {\n  display: none;\n}`);
  return [...looks, ...parts].join('\n');
}

/** What the page's content security policy must allow for this choice, a directive a line. */
export function policy({ isolation }: Choice, { origin }: Released): string {
  return `script-src ${origin};\n${isolation === 'iframe' ? 'frame-src' : 'connect-src'} ${origin};`;
}

/**
 * The name that a page which enforces Trusted Types already adds to those that it lets be; empty where none is needed. It is no
 * part of `policy`: a page that began with them for the guide's sake would lose whatever of its own writes HTML.
 */
export const trustedTypes = ({ isolation }: Pick<Choice, 'isolation'>): string =>
  isolation === 'iframe' ? '' : 'trusted-types first-login-guide;';
