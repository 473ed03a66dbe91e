import type { Verdict } from '@first-login/shared/address';
import { msg, str } from './messages.ts';
import type { CheckedInstitution } from './institution.ts';
import { noAddress, pasteAddress } from './phrases.ts';

/** The verdict in a few words. */
export function title(verdict: Verdict, { bank }: CheckedInstitution): string {
  switch (verdict) {
    case 'official':
      return msg(str`Es una dirección de ${bank}`, { id: 'official' });
    case 'dangerous':
      return msg('Peligro: no entres', { id: 'dangerous' });
    case 'unknown':
      return msg(str`No es una dirección de ${bank}`, { id: 'unknown' });
    case 'invalid':
      return noAddress();
  }
}

/** What to do about an address. */
export const addressAdvice = (verdict: Verdict): string =>
  verdict === 'official'
    ? msg(
        'Pero un enlace puede decir una dirección y abrir otra: si te llegó en un mensaje, no lo toques y escribe tú la dirección.',
        { id: 'do-official' },
      )
    : msg('No escribas ahí tus claves ni los datos de tus tarjetas.', { id: 'do-other' });

/** What to do about a text that is no address. @param secret whether it looked like a secret, and was cleared */
export const textAdvice = (secret: boolean): string =>
  secret
    ? msg('Parece una clave o un número. Ya lo borramos, y no salió de esta página.', { id: 'secret' })
    : pasteAddress();
