import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../site/tools/lib/paths.ts';
import { writeArticles } from './articles.ts';

/** A copy of the project in which the site alone is its own, with generated articles beside the real ones. */
export function copySite(folder: string, articles: number): void {
  const site = join(folder, 'site');
  const left = new Set(['dist', 'node_modules', '.astro', 'data']);
  mkdirSync(folder, { recursive: true });
  cpSync(paths.site, site, {
    recursive: true,
    filter: (path) => !left.has(path.slice(paths.site.length + 1)),
  });
  for (const name of ['shared', 'widget', 'tsconfig.base.json', 'package.json'])
    symlinkSync(join(paths.root, name), join(folder, name));
  symlinkSync(join(paths.site, 'node_modules'), join(site, 'node_modules'));
  writeArticles(join(site, 'src', 'content'), articles);
}

/** The least that Astro needs to make a page of each Markdown file. */
export function copyBare(folder: string, content: string): void {
  const write = (file: string, text: string) => {
    writeFileSync(join(folder, file), text);
  };
  mkdirSync(join(folder, 'src', 'pages'), { recursive: true });
  symlinkSync(join(paths.site, 'node_modules'), join(folder, 'node_modules'));
  for (const name of ['faqs', 'tutorials', 'pages'])
    cpSync(join(content, name), join(folder, 'articles', name), { recursive: true });
  write('package.json', '{ "name": "bare", "private": true, "type": "module" }');
  write('astro.config.mjs', 'export default {};');
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ pattern: '**/*.md', base: './articles' }) }) };
`,
  );
  write(
    'src/pages/[...id].astro',
    `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="es">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><h1>{entry.data.title}</h1><Content /></body>
</html>
`,
  );
}
