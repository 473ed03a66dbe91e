import type { Pack } from '@first-login/shared/guide';

interface Place {
  /** The address below which the release is served. */
  at: string;
  version: string;
  /** Integrity of that version's script. */
  integrity: string;
}

/**
 * The guide as HTML that a partner pastes into a page: the whole text, to read without JavaScript, and the script that makes
 * questions of it. Nothing in it needs a server, nor a style of its own in the page's policy.
 */
export async function staticSnippet(pack: Pack, { at, version, integrity }: Place): Promise<string> {
  // Not above: the commands that build the widget load this file, and before the first build there is nothing to render with.
  const { renderGuide } = await import('first-login-guide/ssr');
  const { html } = renderGuide(pack, {
    pack: new URL(`packs/${pack.id}.{locale}.json`, at).href.replaceAll('%7B', '{').replaceAll('%7D', '}'),
    base: new URL(at).origin,
    inlinePack: false,
    firstView: false,
  });
  const src = new URL(`${version}/first-login-guide.js`, at).href;
  return `<script src="${src}" integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer" async></script>\n${html}\n`;
}
