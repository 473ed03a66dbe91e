import type { APIRoute } from 'astro';
import { receiveFeedback } from '../../lib/server/feedback.ts';
import { refuse } from '../../lib/server/reply.ts';
import { servicesOf } from '../../lib/server/services.ts';

export const prerender = false;

export const POST: APIRoute = ({ request, locals, clientAddress }) =>
  receiveFeedback(request, servicesOf(locals), locals.address ?? clientAddress);

export const ALL: APIRoute = ({ request }) =>
  refuse(request, 'method-not-allowed', { headers: { allow: 'POST' } });
