import { createHash } from 'node:crypto';

/** An icon as `Icon.astro` draws it. */
const icon = /<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">([\s\S]*?)<\/svg>/g;

/** The shapes of the icons of a page, as markup. */
export function shapesOf(html: string): Set<string> {
  return new Set([...html.matchAll(icon)].map(([, shapes = '']) => shapes));
}

/** A file of icons that pages point into. */
export interface Icons {
  href: string;
  svg: string;
  /** The name of each icon in the file, by its shapes. */
  names: ReadonlyMap<string, string>;
}

/** One file for icons of many pages: a reader loads it once for all of them, and text does not wait for it. */
export function iconsFile(shared: Iterable<string>): Icons {
  const names = new Map([...shared].toSorted().map((shapes, at) => [shapes, `i${at}`]));
  const symbols = [...names].map(
    ([shapes, name]) => `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
  const hash = createHash('sha256').update(svg).digest('base64url').slice(0, 8);
  return { href: `/_astro/icons.${hash}.svg`, svg, names };
}

/** A page whose icons point into the file, where it has them; others stay where they are. */
export function withIcons(html: string, { href, names }: Icons): string {
  return html.replace(icon, (drawn, shapes: string) => {
    const name = names.get(shapes);
    return name === undefined
      ? drawn
      : `<svg class="icon" aria-hidden="true"><use href="${href}#${name}"/></svg>`;
  });
}
