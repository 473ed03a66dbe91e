// The thread in which the preview checks texts, so that pages need not wait. What goes in and out is in `teller-client.ts`.
import { parentPort } from 'node:worker_threads';
import { makeTeller } from './teller.ts';
import type { Asked, Said } from './teller-client.ts';

const teller = makeTeller();

parentPort?.on('message', ({ id, kind, path }: Asked) => {
  const say = (said: Omit<Said, 'id'>) => parentPort?.postMessage({ id, ...said });
  if (kind === 'forget') {
    teller.forget();
    say({});
    return;
  }
  const made = kind === 'page' ? teller.page(path) : teller.indexFile(path);
  made.then(
    (value) => say({ value }),
    (error: unknown) => {
      // What failed may be mended by the next change of a file.
      teller.forget();
      say({ error: error instanceof Error ? error.message : String(error) });
    },
  );
});
