import { consentAnchor, consentCookie, consentOf } from '@first-login/shared/consent';
import * as v from 'valibot';
import { readFields } from './fields.ts';
import { accept, refuse } from './reply.ts';
import { isCrossSite } from './request.ts';

const schema = v.object({ consent: v.picklist(['yes', 'no']) });

/** The largest body that is read, in bytes. */
const limit = 512;

/**
 * `POST /api/consent`: remembers a choice, for a form that was sent without a script.
 * @param isHttps whether the server knows that it came over HTTPS; a proxy before it may know more
 */
export async function receiveConsent(request: Request, isHttps = false): Promise<Response> {
  if (isCrossSite(request.headers)) return refuse(request, 'cross-site');
  const body = await readFields(request, limit);
  if ('fault' in body) return refuse(request, body.fault, { headers: { connection: 'close' } });
  const choice = v.safeParse(schema, body.fields);
  if (!choice.success) return refuse(request, 'invalid', body);
  const { consent } = choice.output;
  // Some browsers send «null» for an origin that they keep to themselves.
  const origin = URL.parse(request.headers.get('origin') ?? request.url);
  const secure = isHttps || origin?.protocol === 'https:';
  return accept(request, body.fields, {
    backTo: (path) => `${path}#${consentAnchor(consent)}`,
    headers: {
      'set-cookie': consentCookie(consent, secure),
      // No script is there to take away what was kept on the device, so the browser is asked to.
      ...(consent === 'no' && { 'clear-site-data': '"storage"' }),
    },
  });
}

/**
 * `GET /api/consent`: the styles that show the question of consent where no script can, until there is an answer. A page
 * is the same file for everyone, so only this can know.
 */
export function consentStyles(request: Request): Response {
  const asked = consentOf(request.headers.get('cookie')) !== undefined;
  return new Response(asked ? '' : '.consent.consent{display:block}', {
    headers: { 'content-type': 'text/css', vary: 'cookie' },
  });
}
