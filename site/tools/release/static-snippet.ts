import type { Pack } from '@first-login/shared/guide';
import { renderGuide } from 'first-login-guide/ssr';

interface Place {
  /** The address below which the release is served. */
  at: string;
  version: string;
}

/**
 * The guide as HTML that a partner pastes into a page: the whole text, to read without JavaScript, and the script that makes
 * questions of it. Nothing in it needs a server, nor a style of its own in the page's policy.
 */
export function staticSnippet(pack: Pack, { at, version }: Place): string {
  const { html } = renderGuide(pack, {
    pack: new URL(`packs/${pack.id}.{locale}.json`, at).href.replaceAll('%7B', '{').replaceAll('%7D', '}'),
    base: new URL(at).origin,
    inlinePack: false,
    firstView: false,
  });
  return `<script src="${new URL(`${version}/first-login-guide.js`, at).href}" defer></script>\n${html}\n`;
}
