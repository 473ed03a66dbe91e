import { escapeHtml } from '../escape-html.ts';

/** The words on a drawing, by their names in `drawings.yml`. */
export type Words = Readonly<Record<string, string>>;

/** Addresses that a drawing may show. */
export interface Addresses {
  webAddress: string;
  domain: string;
}

/** A drawing: its size in units, the words that it needs, and its shapes, whose colours are classes of `drawings.css`. */
export interface Drawing {
  size: readonly [width: number, height: number];
  words: readonly string[];
  shapes: (words: Words, addresses: Addresses) => string;
}

const text = (x: number, y: number, words: string, className = '', anchor?: 'middle'): string =>
  `<text class="${className}" x="${x}" y="${y}"${anchor ? ` text-anchor="${anchor}"` : ''}>${escapeHtml(words)}</text>`;

const dots = (from: number, y: number, count: number, gap = 16): string =>
  Array.from(
    { length: count },
    (_, at) => `<circle class="ink" cx="${from + at * gap}" cy="${y}" r="4.5"/>`,
  ).join('');

/** A word beside a line that leads left to what it names. */
const pointer = (x: number, y: number, to: number, words: string): string =>
  `<path class="line" d="M${x - 8} ${y - 5}H${to}"/><circle class="ink" cx="${to}" cy="${y - 5}" r="3"/>${text(x, y, words, 'strong')}`;

/** A statement of no bank in particular, the thing in question marked. No figure on it is anybody's. */
const statement: Drawing = {
  size: [360, 232],
  words: ['heading', 'label'],
  shapes: ({ heading = '', label = '' }) => `
    <rect class="paper" x="2" y="2" width="356" height="228" rx="12"/>
    ${text(22, 38, heading, 'strong small')}
    <path class="faint" d="M22 70h110M22 88h84M22 106h96"/>
    <rect class="mark" x="158" y="56" width="182" height="66" rx="10"/>
    ${text(249, 82, label, 'strong', 'middle')}${dots(193, 103, 8)}
    <path class="rule" d="M22 144H338M22 170H338M22 196H338"/>
    <path class="faint" d="M22 157h84M22 183h104M22 209h70M286 157h52M274 183h64M294 209h44"/>`,
};

const bar = (y: number, sign: string, verdict: string, address: string): string => `
    <g class="${sign}"><circle class="disc" cx="14" cy="${y + 10}" r="10"/>
    <path class="sign" d="${sign === 'yes' ? `M9 ${y + 10}l4 4 7-8` : `M9.5 ${y + 5.5}l9 9m0-9l-9 9`}"/></g>
    ${text(32, y + 16, verdict, 'strong')}
    <rect class="paper" x="2" y="${y + 28}" width="396" height="40" rx="20"/>${address}`;

/** The domain in an address: a box round it, its name below. */
const marked = (y: number, from: number, host: string, name: string): string => {
  const width = host.length * unit + 12;
  return `<rect class="mark" x="${from - 6}" y="${y + 35}" width="${width}" height="26" rx="6"/>
    ${text(from, y + 53, host, 'mono strong')}${text(from - 6 + width / 2, y + 84, name, 'small', 'middle')}`;
};

/** The width of a letter of an address: all have the same. */
const unit = 9;

/** The bank's address and one that only begins like it, in each the domain marked. */
const addressBar: Drawing = {
  size: [400, 208],
  words: ['real', 'fake', 'domain'],
  shapes: ({ real = '', fake = '', domain: name = '' }, { webAddress, domain }) => {
    const before = webAddress.slice(0, webAddress.lastIndexOf(domain));
    const trap = `https://${domain}.`;
    const at = (y: number, start: string, host: string) =>
      text(20, y + 53, start, 'mono') + marked(y, 30 + start.length * unit, host, name);
    return bar(2, 'yes', real, at(2, before, domain)) + bar(114, 'no', fake, at(114, trap, 'example.com'));
  },
};

const token: Drawing = {
  size: [360, 180],
  words: ['screen', 'body'],
  shapes: ({ screen = '', body = '' }) => `
    <rect class="paper" x="20" y="14" width="216" height="150" rx="40"/>
    <rect class="mark" x="52" y="40" width="152" height="48" rx="8"/>${dots(88, 64, 6)}
    <circle class="faint-fill" cx="88" cy="124" r="12"/><circle class="faint-fill" cx="128" cy="124" r="12"/>
    <circle class="faint-fill" cx="168" cy="124" r="12"/>
    ${pointer(262, 64, 200, screen)}${pointer(262, 134, 230, body)}`,
};

/** The token as a part of a phone, not what its screen looks like: that is not known here. */
const mobileToken: Drawing = {
  size: [360, 230],
  words: ['screen', 'body'],
  shapes: ({ screen = '', body = '' }) => `
    <rect class="paper" x="70" y="6" width="126" height="218" rx="22"/>
    <path class="line" d="M118 20h30"/>
    <rect class="mark" x="92" y="66" width="82" height="58" rx="18"/>
    <rect class="paper" x="105" y="78" width="56" height="18" rx="4"/>
    <circle class="ink" cx="115" cy="110" r="4.5"/><circle class="ink" cx="133" cy="110" r="4.5"/>
    <circle class="ink" cx="151" cy="110" r="4.5"/><path class="faint" d="M96 146h74M96 164h52"/>
    ${pointer(228, 98, 174, screen)}${pointer(228, 190, 196, body)}`,
};

/** Every drawing, by the name that articles call it. */
export const drawings: Readonly<Record<string, Drawing>> = {
  statement,
  'address-bar': addressBar,
  token,
  'mobile-token': mobileToken,
};
