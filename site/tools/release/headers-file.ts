import { forEver, framePolicyOf, type HeaderRule, strictTransport } from '../../server/headers.ts';
import type { Registry } from '../../src/lib/partners/schema.ts';

/** A headers file, in the form that Netlify, Cloudflare Pages and others read. */
export const headersText = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).filter(([, value]) => value !== '');
      return [path, ...lines.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
    })
    .join('');

/** Any page may load it. */
const open = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  ...strictTransport,
};
const asked = { ...open, 'cache-control': 'no-cache' };
const kept = { ...open, 'cache-control': forEver };

/**
 * The headers of a host that serves a release and nothing else. No two rules cover one path: hosts join what both say.
 * @param registry who may show the frame
 * @param names what stands below `/widget/`: files, and folders with their slash, such as `1.4.2/`, `1/`, `packs/`
 */
export const widgetRules = (names: readonly string[], registry: Registry): HeaderRule[] =>
  names.toSorted().map((name): HeaderRule => {
    if (!name.endsWith('/')) return { path: `/widget/${name}`, headers: asked };
    const path = `/widget/${name}*` as const;
    if (name === 'frame/')
      return {
        path,
        headers: {
          ...asked,
          'content-security-policy': framePolicyOf(registry),
          'x-robots-tag': 'noindex',
          'cross-origin-embedder-policy': 'require-corp',
        },
      };
    return { path, headers: name === 'revisions/' || /^\d+\.\d+\.\d+/.test(name) ? kept : asked };
  });
