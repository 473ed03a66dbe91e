import { cachePrefix } from './names.ts';

/** Deletes what was kept for reading offline. @param but the name of a cache that stays */
export async function deleteCaches(but?: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && name !== but);
  await Promise.all(names.map((name) => caches.delete(name)));
}
