import type { APIRoute } from 'astro';
import { absolute } from '../lib/machines/alternates.ts';

/** Everything may be read but the endpoints, which have no page. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nDisallow: /api/\n\nSitemap: ${absolute('/sitemap.xml', site)}\n`);
