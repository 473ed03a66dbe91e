import type { APIRoute } from 'astro';
import { receiveEvent } from '../../lib/server/events.ts';
import { refuse } from '../../lib/server/reply.ts';
import { servicesOf } from '../../lib/server/services.ts';

export const prerender = false;

export const POST: APIRoute = ({ request, locals, clientAddress }) =>
  receiveEvent(request, servicesOf(locals), locals.address ?? clientAddress);

export const ALL: APIRoute = ({ request }) =>
  refuse(request, 'method-not-allowed', { headers: { allow: 'POST' } });
