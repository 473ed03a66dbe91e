// The service worker: keeps the urgent page, the phones and the guide for when there is no connection. It is registered
// only after consent. Pages come from the network first, and nothing of the API is ever touched.

import { deleteCaches } from './caches.ts';
import { cachePrefix } from './names.ts';
import { type Kept, offlinePage, planFor } from './plan.ts';
import { type FetchEvent, scope } from './worker-scope.ts';

/** Written in by the build. */
declare const KEPT: Kept;

const cacheName = cachePrefix + KEPT.version;
const files = new Set(KEPT.files);

/** How long a page that is kept is waited for, in milliseconds, before the copy is shown. */
const patience = 5_000;

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  const plan = planFor(event.request, files, location.origin);
  if (plan === 'page') event.respondWith(page(event));
  else if (plan === 'file')
    event.respondWith(fromDevice(event.request).then((copy) => copy ?? fetch(event.request)));
  else if (plan === 'other') event.respondWith(other(event.request));
});

/** All or nothing: with one file missing, the version before stays. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(
    KEPT.files.map(async (file) => {
      const response = await fetch(file, { cache: 'no-cache' });
      if (!response.ok || response.redirected) throw new Error(`${file} answered ${response.status}.`);
      await cache.put(file, response);
    }),
  );
  await scope.skipWaiting();
}

async function takeOver(): Promise<void> {
  await deleteCaches(cacheName);
  await scope.registration.navigationPreload.enable();
  await scope.clients.claim();
}

const fromDevice = async (file: Request | string) =>
  (await caches.open(cacheName)).match(file, { ignoreSearch: true, ignoreVary: true });

/** A page from the network; when that fails, is late or broken, the copy; where there is none, the page that says so. */
async function page(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const copy = await fromDevice(request);
  const network = event.preloadResponse.then((early) => early ?? fetch(request));
  event.waitUntil(network.catch(() => undefined));
  try {
    const response = await (copy ? Promise.race([network, late()]) : network);
    return copy && response.status >= 500 ? copy : response;
  } catch {
    return (
      copy ?? (await fromDevice(offlinePage(request.url, KEPT, navigator.languages))) ?? Response.error()
    );
  }
}

const late = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('late')), patience);
  });

async function other(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await fromDevice(request)) ?? Response.error();
  }
}
