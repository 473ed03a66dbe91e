// Inspects the texts that it is given, and tells what it found.
import { parentPort, workerData } from 'node:worker_threads';
import { inspect, type Texts } from './inspect.ts';

parentPort?.postMessage(inspect(workerData as Texts));
