import type { APIRoute } from 'astro';
import { consentStyles, receiveConsent } from '../../lib/server/consent.ts';
import { refuse } from '../../lib/server/reply.ts';

export const prerender = false;

export const GET: APIRoute = ({ request }) => consentStyles(request);

export const HEAD: APIRoute = (context) => GET(context);

export const POST: APIRoute = ({ request, locals }) => receiveConsent(request, locals.isHttps);

export const ALL: APIRoute = ({ request }) =>
  refuse(request, 'method-not-allowed', { headers: { allow: 'GET, HEAD, POST' } });
