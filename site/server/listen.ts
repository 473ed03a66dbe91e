import type { Server } from 'node:http';

/**
 * Opens a server to the network.
 * @param host the interface to listen on; all of them without it
 * @throws Error with a sentence for the operator, where the port or the interface cannot be had
 */
export function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      reject(withSentence(error, port, host));
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve();
    });
  });
}

function withSentence(error: NodeJS.ErrnoException, port: number, host: string | undefined): Error {
  const sentence = sentenceOf(error, port, host);
  return sentence === undefined ? error : new Error(sentence, { cause: error });
}

function sentenceOf({ code, message }: NodeJS.ErrnoException, port: number, host: string | undefined) {
  if (code === 'EADDRINUSE') return `Port ${port} is taken: stop what holds it, or set PORT to another.`;
  if (code === 'EACCES')
    return `Port ${port} is not for this user: set PORT to 1024 or more, or have the system allow it.`;
  if (host === undefined) return undefined;
  return `HOST is «${host}», which is no address of this machine (${message}). Set it to one, such as 127.0.0.1, or leave it out for all.`;
}
