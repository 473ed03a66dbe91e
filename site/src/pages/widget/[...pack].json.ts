import type { Pack } from '@first-login/shared/guide';
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { registry } from '../../lib/partners/index.ts';
import { publishedPacks } from '../../lib/partners/packs.ts';

/** The guide packs that partners fetch: see `publishedPacks`. */
export async function getStaticPaths() {
  const packs = (await getCollection('guides')).map(({ data }) => data);
  return publishedPacks(packs, registry).map(({ path, pack }) => ({
    params: { pack: path.replace(/\.json$/, '') },
    props: { pack },
  }));
}

export const GET: APIRoute<{ pack: Pack }> = ({ props }) => Response.json(props.pack);
