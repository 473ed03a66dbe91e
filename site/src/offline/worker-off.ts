// The kill switch: served in the worker's place, it takes over, clears what was kept and signs itself off.

import { deleteCaches } from './caches.ts';
import { scope } from './worker-scope.ts';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(end()));

async function end(): Promise<void> {
  await deleteCaches();
  await scope.registration.unregister();
}
