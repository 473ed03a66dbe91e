import { locales } from '@first-login/shared/locales';
import type { APIRoute } from 'astro';
import { dictionary } from '../../i18n/index.ts';
import { catalogue } from '../../lib/content/catalogue.ts';
import { institution } from '../../lib/institution/index.ts';
import { generalCard } from '../../lib/machines/card.ts';
import { type CardWords, drawCard } from '../../lib/machines/draw-card.ts';

export async function getStaticPaths() {
  const cards = await Promise.all(
    locales.map(async (locale) => {
      const { topics } = await catalogue(locale);
      const { site, home } = dictionary(locale);
      const general = { id: generalCard, title: site.name, summary: home.lead };
      return [general, ...topics].map(({ id, title, summary }) => ({
        params: { card: `${locale}-${id}` },
        props: { name: institution.bank, title, lead: summary },
      }));
    }),
  );
  return cards.flat();
}

/** The picture that stands for a topic's pages where they are shared. */
export const GET: APIRoute<CardWords & Record<string, unknown>> = async ({ props }) =>
  new Response(new Uint8Array(await drawCard(props)), { headers: { 'content-type': 'image/png' } });
