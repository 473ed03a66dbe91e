import type { APIRoute } from 'astro';
import { listedPages } from '../lib/machines/listed.ts';
import { siteOf } from '../lib/machines/site.ts';
import { sitemap } from '../lib/machines/sitemap.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await sitemap(await listedPages(), siteOf(site)), {
    headers: { 'content-type': 'application/xml' },
  });
