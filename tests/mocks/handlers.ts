import { http, HttpResponse } from 'msw';
import { smallPack } from '../support/small-pack.ts';

/** How the servers behind the guide answer when all is well. Tests of faults override one handler. */
export const handlers = [
  http.get('/packs/small.json', () => HttpResponse.json(smallPack())),
  http.post('/api/feedback', () => HttpResponse.json({ ok: true })),
];
