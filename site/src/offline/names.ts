/** Where the worker's script stands. At the root, so that it may answer for the whole site. */
export const workerPath = '/offline-worker.js';

/** The script that takes the worker's place to end it: it clears what was kept and signs itself off. */
export const endPath = '/offline-worker-off.js';

/** What the names of the worker's caches begin with; a build's version follows. */
export const cachePrefix = 'offline-';

/** Name of the Trusted Types policy that allows the worker's script and no other. */
export const workerPolicy = 'offline-worker';
