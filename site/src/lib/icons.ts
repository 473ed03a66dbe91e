import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');
const drawn = new Map<string, string>();

/**
 * The shapes inside a Lucide icon's `<svg>`, as markup.
 * @throws Error when there is no icon of that name
 */
export function iconShapes(name: string): string {
  const known = drawn.get(name);
  if (known !== undefined) return known;
  const file = join(folder, `${name}.svg`);
  if (!existsSync(file))
    throw new Error(`There is no Lucide icon “${name}”. Choose a name from https://lucide.dev/icons.`);
  const svg = readFileSync(file, 'utf8');
  const shapes = svg
    .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
    .replace(/\s*\n\s*/g, '')
    .replace(/ \/>/g, '/>');
  drawn.set(name, shapes);
  return shapes;
}
