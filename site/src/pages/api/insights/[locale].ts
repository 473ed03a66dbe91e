import { isLocale } from '@first-login/shared/locales';
import type { APIRoute } from 'astro';
import { showInsights } from '../../../lib/server/insights.ts';
import { refuse } from '../../../lib/server/reply.ts';
import { servicesOf } from '../../../lib/server/services.ts';

export const prerender = false;

export const GET: APIRoute = ({ request, params: { locale }, locals, clientAddress }) =>
  isLocale(locale)
    ? showInsights(request, locale, servicesOf(locals), locals.address ?? clientAddress)
    : refuse(request, 'not-found');

export const ALL: APIRoute = ({ request }) =>
  refuse(request, 'method-not-allowed', { headers: { allow: 'GET' } });
