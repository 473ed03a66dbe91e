import type { Loader } from 'astro/loaders';
import { loadGuides } from '../../../tools/guide/load.ts';

/**
 * Loads every guide in each language, compiled from the editors' files, as the entries `<locale>/<id>`.
 * @throws when there is a mistake in them, with the whole list
 */
export const guidePacks: Loader = {
  name: 'guide-packs',
  async load(context) {
    const { store, watcher, logger } = context;
    const read = async (): Promise<void> => {
      const packs = await loadGuides();
      store.clear();
      for (const pack of packs) {
        const id = `${pack.locale}/${pack.id}`;
        store.set({ id, data: await context.parseData({ id, data: { ...pack } }) });
      }
    };
    await read();
    watcher?.on('change', (path) => {
      if (!path.includes('/content/guides/')) return;
      read().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
    });
  },
};
