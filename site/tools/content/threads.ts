import { Worker } from 'node:worker_threads';
import { inspect, type Inspected, type Texts } from './inspect.ts';

/** With fewer texts than this, a thread costs more than it saves. */
const many = 300;

/**
 * Inspects the texts of each language: where there are many, those of the first language here, and meanwhile each
 * other's in a thread.
 */
export function inspectInThreads(texts: readonly Texts[]): Promise<Inspected[]> {
  const count = texts.reduce((sum, { files }) => sum + files.size, 0);
  const elsewhere = texts.map((one, index) => (count < many || index === 0 ? undefined : inThread(one)));
  return Promise.all(texts.map((one, index) => elsewhere[index] ?? Promise.resolve(inspect(one))));
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
