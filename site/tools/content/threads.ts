import { Worker } from 'node:worker_threads';
import { inspect, type Inspected, type Texts } from './inspect.ts';

/** With fewer texts than this, a thread costs more than it saves. */
const many = 300;

/** Inspects the texts of each language, in a thread of its own where there are many. */
export function inspectInThreads(texts: readonly Texts[]): Promise<Inspected[]> {
  const count = texts.reduce((sum, { files }) => sum + files.size, 0);
  if (count < many) return Promise.resolve(texts.map(inspect));
  return Promise.all(texts.map(inThread));
}

function inThread(texts: Texts): Promise<Inspected> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('inspect-thread.ts', import.meta.url), { workerData: texts });
    worker.once('message', (inspected: Inspected) => {
      resolve(inspected);
      void worker.terminate();
    });
    worker.once('error', reject);
  });
}
