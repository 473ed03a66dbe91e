import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { paths } from '../lib/paths.ts';

/** Files by their path from the repository's root. */
export type Files = Record<string, string>;

/** The editors' files, as they are in the repository. */
export function contentFiles(): Files {
  const folder = join(paths.site, 'src', 'content');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && /\.(md|yml|txt)$/.test(entry.name));
  return Object.fromEntries(
    texts.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(paths.root, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')];
    }),
  );
}

/** Where the browser keeps the folder that stands for the editor's own. */
const folderName = 'repository';

/** Before the page is opened: the folder that the editor would choose is one that the browser keeps. */
export async function chooseFolder(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    const granted = () => Promise.resolve('granted');
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name),
    });
    Object.assign(FileSystemHandle.prototype, { requestPermission: granted, queryPermission: granted });
  }, folderName);
}

/** Puts files into that folder. */
export async function writeRepository(page: Page, files: Files): Promise<void> {
  await page.evaluate(
    async ({ name, files }) => {
      const top = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
      await top.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of Object.entries(files)) {
        const parts = path.split('/');
        const file = parts.pop() ?? '';
        let folder = top;
        for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
        const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    { name: folderName, files },
  );
}

/** A file of that folder, as it is now. */
export function readRepository(page: Page, path: string): Promise<string> {
  return page.evaluate(
    async ({ name, path }) => {
      const parts = path.split('/');
      const file = parts.pop() ?? '';
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
      for (const part of parts) folder = await folder.getDirectoryHandle(part);
      return (await (await folder.getFileHandle(file)).getFile()).text();
    },
    { name: folderName, path },
  );
}
