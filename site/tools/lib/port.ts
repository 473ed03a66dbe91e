import getPort, { portNumbers } from 'get-port';

const usual = 4321;

/**
 * The port that a person wants.
 * @param text what `PORT` says
 * @throws Error when it says something else than a port
 */
export function portOf(text: string | undefined): number {
  if (text === undefined) return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is «${text}». Set it to a number from 1 to 65535, or leave it out for ${usual}.`);
}

/** The port that is wanted, else one of the next hundred. Those below 1024 are meant: no other will do. */
export async function freePort(wanted: number): Promise<number> {
  if (wanted < 1024) return wanted;
  return getPort({ port: portNumbers(wanted, Math.min(wanted + 100, 65_535)) });
}
