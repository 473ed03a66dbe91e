import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import type { Log } from '../src/lib/server/log.ts';

/** How long a reader may take nothing of a file, in milliseconds. Node looks twice before it is sure. */
const stalled = 10_000;

/**
 * Looks after the file that `sirv` sends as a response. By itself it leaves a file open for good whose reader goes away or
 * takes nothing, and one that cannot be read (too many are open, or a build has taken it away) would end the whole process.
 */
export function lookAfterFile(response: ServerResponse, log: Log): void {
  response.once('pipe', (file: Readable) => {
    response.once('close', () => file.destroy());
    response.setTimeout(stalled, () => response.destroy());
    file.once('error', ({ message }) => {
      log('error', 'file-unreadable', { reason: message });
      // Its headers are written: all that can still be said is that this is not the whole.
      response.destroy();
    });
  });
}
