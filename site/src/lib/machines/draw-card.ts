import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'satori';
import { keep } from '../../../tools/lib/keep.ts';
import { cardSize } from './card.ts';

/** The words of a card. */
export interface CardWords {
  /** The bank. */
  name: string;
  title: string;
  /** Beneath the title. */
  lead: string;
}

interface Box {
  type: 'div';
  /** As React's elements have one, whose type `satori` takes. */
  key: null;
  props: { style: Record<string, string | number>; children?: Box[] | string };
}

const family = 'Atkinson';
const require = createRequire(import.meta.url);
let fonts: Promise<Font[]> | undefined;

async function fontOf(weight: 400 | 700): Promise<Font> {
  const name = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`;
  return { name: family, weight, style: 'normal', data: await readFile(require.resolve(name)) };
}

/** Where cards wait for the next build, by what is drawn on them: from the folder of the site, in which Astro runs. */
const kept = join('node_modules', '.cache', 'cards');

/**
 * A card as a PNG: the band of the home page (tokens.css: --band, --on-band, --on-band-soft) with the title on it. Drawn
 * once: the next build takes it from this one as long as nothing on it has changed.
 */
export async function drawCard({ name, title, lead }: CardWords): Promise<Buffer> {
  const words = [text(name, 40, '#bad8d1'), text(title, 88, '#f2faf8', 700), text(lead, 40, '#bad8d1')];
  const drawing = card(words);
  const file = join(kept, `${createHash('sha256').update(JSON.stringify(drawing)).digest('hex')}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const png = await painted(drawing);
  await keep(file, png);
  return png;
}

async function painted(drawing: Box): Promise<Buffer> {
  // Where all cards are kept, neither is loaded.
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
  // The same list for all cards: satori reads the letters of each new one.
  fonts ??= Promise.all(([400, 700] as const).map(fontOf));
  const svg = await satori(drawing, { ...cardSize, fonts: await fonts });
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}

function card(children: Box[]): Box {
  const style = {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    ...cardSize,
    boxSizing: 'border-box',
    padding: 80,
    background: '#0b3b36',
    borderBottom: '16px solid #63d0b8',
    fontFamily: family,
  };
  return { type: 'div', key: null, props: { style, children } };
}

function text(words: string, fontSize: number, color: string, fontWeight = 400): Box {
  return {
    type: 'div',
    key: null,
    props: { style: { fontSize, color, fontWeight, lineHeight: 1.2 }, children: words },
  };
}
