// Inspects the texts that it is given, and tells what it found.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { paths } from '../lib/paths.ts';
import type { Texts } from './inspect.ts';

// A thread has a cache of its own to turn on, before it loads what takes long.
enableCompileCache(join(paths.root, 'node_modules/.cache/content'));
const { inspect } = await import('./inspect.ts');

parentPort?.postMessage(inspect(workerData as Texts));
