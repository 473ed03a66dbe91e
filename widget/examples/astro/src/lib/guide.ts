import type { Pack } from 'first-login-guide';
import { renderGuide, type RenderedGuide } from 'first-login-guide/ssr';

const helpCenter = 'https://help.example';
const packs = `${helpCenter}/widget/packs/primer-ingreso.{locale}.json`;

/** The guide as HTML: readable before the script, and without it. Asked for when the site is built. */
export async function guide(locale: 'es' | 'en'): Promise<RenderedGuide> {
  const response = await fetch(packs.replace('{locale}', locale));
  if (!response.ok) throw new Error(`The bank's guide pack did not come: status ${response.status}.`);
  const pack = (await response.json()) as Pack;
  return renderGuide(pack, { pack: packs, inlinePack: false, base: helpCenter, headingLevel: 2 });
}
