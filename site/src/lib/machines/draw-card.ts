import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
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
const fonts = ([400, 700] as const).map((weight) => ({
  name: family,
  weight,
  style: 'normal' as const,
  data: readFont(weight),
}));

function readFont(weight: number): Buffer {
  const file = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`;
  return readFileSync(createRequire(import.meta.url).resolve(file));
}

/** Draws a card as a PNG: the band of the home page (tokens.css: --band, --on-band, --on-band-soft) with the title on it. */
export async function drawCard({ name, title, lead }: CardWords): Promise<Buffer> {
  const words = [text(name, 40, '#bad8d1'), text(title, 88, '#f2faf8', 700), text(lead, 40, '#bad8d1')];
  const svg = await satori(card(words), { ...cardSize, fonts });
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
