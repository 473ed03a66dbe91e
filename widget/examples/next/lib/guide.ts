import type { Pack } from 'first-login-guide';
import { renderGuide, type RenderedGuide } from 'first-login-guide/ssr';

export const helpCenter = 'https://help.example';
const packs = `${helpCenter}/widget/packs/primer-ingreso.{locale}.json`;

/** The guide as HTML: readable before the script, and without it. The bank is asked anew when five minutes have passed. */
export async function guide(locale: 'es' | 'en'): Promise<RenderedGuide> {
  const response = await fetch(packs.replace('{locale}', locale), { next: { revalidate: 300 } });
  if (!response.ok) throw new Error(`The bank's guide pack did not come: status ${response.status}.`);
  const pack = (await response.json()) as Pack;
  return renderGuide(pack, { pack: packs, inlinePack: false, base: helpCenter, headingLevel: 2 });
}

let hashes: Promise<string[]> | undefined;

/** What the page's policy must list for the pre-rendered view. Its styles come with the package: they stay while the server runs. */
export function styleHashes(): Promise<string[]> {
  hashes ??= guide('es').then(
    (rendered) => rendered.styleHashes,
    (error: unknown) => {
      hashes = undefined;
      throw error;
    },
  );
  return hashes;
}
