import { deleteCaches } from '../../../offline/caches.ts';
import { workerPath, workerPolicy } from '../../../offline/names.ts';

/** As much of Trusted Types as is used here; the DOM's types leave them out. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(url: string): string };
}

/** Missing where the page did not come by HTTPS, but for the developer's own machine. */
const workers = (): ServiceWorkerContainer | undefined =>
  'serviceWorker' in navigator ? navigator.serviceWorker : undefined;

let script: string | undefined;

/** The worker's address as the page's policy wants it: nothing but this one can become a script's. */
function workerScript(): string {
  const factory = 'trustedTypes' in window ? (window.trustedTypes as TrustedTypes) : undefined;
  return (script ??=
    factory?.createPolicy(workerPolicy, { createScriptURL: () => workerPath }).createScriptURL(workerPath) ??
    workerPath);
}

/** Keeps the urgent page and the guide on this device, once the page itself has all it needs. */
export function keepOffline(signal: AbortSignal): void {
  const register = () => {
    // Where it cannot be registered, the site is as it was: online.
    if (!signal.aborted)
      workers()
        ?.register(workerScript(), { updateViaCache: 'none' })
        .catch(() => undefined);
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true, signal });
}

/** Signs the worker off and deletes what it kept. */
export async function forgetOffline(): Promise<void> {
  const registrations = (await workers()?.getRegistrations()) ?? [];
  await Promise.all(registrations.map(signOff));
  if ('caches' in window) await deleteCaches();
}

/** A worker that is just being installed would keep its files after all: it is waited for. */
async function signOff(registration: ServiceWorkerRegistration): Promise<void> {
  const { installing } = registration;
  await registration.unregister();
  if (installing?.state !== 'installing') return;
  await new Promise((resolve) => {
    installing.addEventListener('statechange', resolve, { once: true });
  });
}
