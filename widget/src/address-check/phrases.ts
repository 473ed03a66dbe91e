import { msg } from './messages.ts';

// What is said in more than one place.

export const noAddress = () => msg('Esto no parece una dirección de internet', { id: 'not-an-address' });

export const noSecrets = () =>
  msg('No escribas aquí claves, códigos ni números de tarjeta.', { id: 'no-secrets' });

export const pasteAddress = () =>
  msg('Pega la dirección completa, o el mensaje en que te llegó.', { id: 'paste' });
