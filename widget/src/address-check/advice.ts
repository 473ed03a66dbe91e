import type { Verdict } from '@first-login/shared/address';
import { msg, str } from './messages.ts';
import type { CheckedInstitution } from './institution.ts';
import { noAddress, pasteAddress } from './phrases.ts';
import type { Guess } from './secret.ts';

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

/** What to do about a text that is no address. */
export function textAdvice(guess: Guess): string {
  switch (guess) {
    case 'mail':
      return msg('Es un correo, y el remitente de un correo se puede falsificar.', { id: 'mail' });
    case 'secret':
      return msg('Parece una clave o un número. Ya lo borramos, y no salió de esta página.', {
        id: 'secret',
      });
    case 'other':
      return pasteAddress();
  }
}
