import type { Pack } from '@first-login/shared/guide';
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';

/** The guide packs that partners fetch: `/widget/packs/<id>.<locale>.json`. */
export async function getStaticPaths() {
  return (await getCollection('guides')).map(({ data }) => ({
    params: { pack: `${data.id}.${data.locale}` },
    props: { pack: data },
  }));
}

export const GET: APIRoute<{ pack: Pack }> = ({ props }) => Response.json(props.pack);
