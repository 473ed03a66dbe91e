import widgetPackage from 'first-login-guide/package.json' with { type: 'json' };
import { cspDirectives } from '../src/lib/csp.ts';
import { framingOrigins } from '../src/lib/partners/packs.ts';
import { readRegistry } from '../src/lib/partners/read.ts';
import type { Registry } from '../src/lib/partners/schema.ts';

/**
 * What a page may load is stated twice. Its own `<meta>` says it in full, with the hashes of its scripts and styles;
 * the header repeats what needs no hash and adds what a page cannot say of itself. Both hold at once, so the header must
 * not speak of scripts and styles, not even by `default-src`.
 */
const pagePolicy = [
  ...cspDirectives.filter((directive) => !directive.startsWith('default-src')),
  "script-src-attr 'none'",
  "style-src-attr 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

const unused = [
  'accelerometer',
  'camera',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Where the editors' repository is, when it is not on their own machine: see docs/editing. */
const gitHosts: Record<string, string> = { github: 'https://api.github.com', gitlab: 'https://gitlab.com' };

function gitHost({ CMS_GIT: name = '', CMS_API: api = '' }: NodeJS.ProcessEnv): string {
  return URL.canParse(api) ? new URL(api).origin : (gitHosts[name] ?? '');
}

/** What the page in a partner's frame may load, and on which sites it may stand: those of the registry. */
export const framePolicyOf = (registry: Registry): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types first-login-guide',
    `frame-ancestors ${framingOrigins(registry).join(' ') || "'none'"}`,
  ].join('; ');

const framePolicy = framePolicyOf(readRegistry());

/** A version of the widget and a revision of a pack never change. */
const forEverBelow = [`/widget/${widgetPackage.version}/*`, '/widget/revisions/*'] as const;

/** For a file whose name changes with its content. */
export const forEver = 'public, max-age=31536000, immutable';

export interface HeaderRule {
  /** A path, or the beginning of one before `*`. */
  path: `/${string}`;
  /** An empty value takes the header of a wider rule back. */
  headers: Readonly<Record<string, string>>;
}

/**
 * The editors' room is a program of others: it styles its elements by attribute, makes images of files that are being
 * edited, and speaks with the host of the repository. Its own scripts are all that runs.
 */
const adminPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  `connect-src 'self' blob: data: ${gitHost(process.env)}`.trim(),
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "manifest-src 'self' blob: data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of every response; of rules that name the same header, the last counts. A CDN's headers file says the same. */
export const headerRules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'content-security-policy': pagePolicy,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'permissions-policy': unused.map((feature) => `${feature}=()`).join(', '),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-cache',
    },
  },
  { path: '/_astro/*', headers: { 'cache-control': forEver } },
  { path: '/videos/*', headers: { 'cache-control': forEver } },
  { path: '/pagefind/fragment/*', headers: { 'cache-control': forEver } },
  { path: '/pagefind/index/*', headers: { 'cache-control': forEver } },
  {
    // Partners load these from their own pages.
    path: '/widget/*',
    headers: { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
  },
  { path: '/admin/*', headers: { 'content-security-policy': adminPolicy, 'x-robots-tag': 'noindex' } },
  { path: '/admin/assets/*', headers: { 'cache-control': forEver } },
  ...forEverBelow.map((path): HeaderRule => ({ path, headers: { 'cache-control': forEver } })),
  {
    path: '/widget/frame/*',
    headers: {
      'content-security-policy': framePolicy,
      'x-frame-options': '',
      'x-robots-tag': 'noindex',
      // It loads nothing but its own: pages that isolate themselves across origins may frame it.
      'cross-origin-embedder-policy': 'require-corp',
    },
  },
  {
    path: '/api/*',
    headers: {
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    },
  },
];

/** Only over HTTPS: a browser ignores it elsewhere, and nobody should lock out a site that has no certificate yet. */
export const strictTransport = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/** The headers of a response. @param path without query */
export function headersFor(path: string, isHttps: boolean): Record<string, string> {
  const rules = headerRules.filter((rule) => covers(rule.path, path)).map(({ headers }) => headers);
  const all = Object.assign({}, ...rules, isHttps ? strictTransport : {}) as Record<string, string>;
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

function covers(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
}
