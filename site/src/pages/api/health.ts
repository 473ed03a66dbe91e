import type { APIRoute } from 'astro';
import { reportHealth } from '../../lib/server/health.ts';
import { refuse } from '../../lib/server/reply.ts';
import { servicesOf } from '../../lib/server/services.ts';

export const prerender = false;

export const GET: APIRoute = ({ locals }) => reportHealth(servicesOf(locals).store);

/** Some monitors ask without wanting the body. */
export const HEAD: APIRoute = (context) => GET(context);

export const ALL: APIRoute = ({ request }) =>
  refuse(request, 'method-not-allowed', { headers: { allow: 'GET, HEAD' } });
