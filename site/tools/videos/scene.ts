import { iconShapes } from '../../src/lib/icons.ts';
import type { Frame, Picture } from '../../src/lib/video/pictures.ts';

/** Where a frame leaves room for the icon: its middle and the width that the icon may have. */
interface Room {
  x: number;
  y: number;
  size: number;
}

const rooms: Record<Exclude<Frame, 'address'>, Room> = {
  phone: { x: 150, y: 156, size: 84 },
  browser: { x: 150, y: 176, size: 84 },
  token: { x: 150, y: 206, size: 76 },
  card: { x: 150, y: 190, size: 76 },
  plain: { x: 150, y: 150, size: 132 },
};

const shapes: Record<keyof typeof rooms, string> = {
  phone: `<rect class="body" x="66" y="14" width="168" height="272" rx="30"/>
    <rect class="screen" x="80" y="34" width="140" height="232" rx="16"/>
    <path class="rule" d="M132 24h36"/>
    <path class="faint" d="M106 232h88M122 248h56"/>`,
  browser: `<rect class="body" x="14" y="44" width="272" height="212" rx="22"/>
    <path class="screen" d="M26 98h248v126a20 20 0 0 1-20 20h-208a20 20 0 0 1-20-20z"/>
    <circle class="dot" cx="38" cy="71" r="6"/><circle class="dot" cx="58" cy="71" r="6"/>
    <rect class="field" x="78" y="58" width="188" height="26" rx="13"/>
    <path class="address" d="M94 71h34"/><path class="rule" d="M138 71h76"/>`,
  token: `<rect class="body" x="46" y="60" width="208" height="180" rx="46"/>
    <rect class="screen" x="74" y="84" width="152" height="64" rx="12"/>
    <g class="code"><circle cx="100" cy="116" r="6"/><circle cx="120" cy="116" r="6"/><circle cx="140" cy="116" r="6"/>
    <circle cx="160" cy="116" r="6"/><circle cx="180" cy="116" r="6"/><circle cx="200" cy="116" r="6"/></g>`,
  card: `<rect class="body" x="20" y="70" width="260" height="166" rx="22"/>
    <path class="band" d="M20 104h260v30h-260z"/>`,
  plain: '',
};

/** The parts of the official address, one under the other. */
export interface AddressParts {
  scheme: string;
  /** What stands before the domain, such as `bancanet.`. */
  before: string;
  domain: string;
}

/** A drawing for a slide, as SVG, 300 units wide and high. Its colours are classes of the slide's style. */
export function scene({ frame, icon }: Picture, address: AddressParts): string {
  if (frame === 'address') return addressScene(icon, address);
  const { x, y, size } = rooms[frame];
  const half = size / 2;
  const disc = Math.round(size * 0.72);
  return `<svg class="scene" viewBox="0 0 300 300">${shapes[frame]}
    <circle class="disc" cx="${x}" cy="${y}" r="${disc}"/>
    <svg class="icon" x="${x - half}" y="${y - half}" width="${size}" height="${size}" viewBox="0 0 24 24">${iconShapes(icon)}</svg>
  </svg>`;
}

function addressScene(marked: string, { scheme, before, domain }: AddressParts): string {
  const line = (text: string, y: number, isMarked: boolean) => {
    // Bold letters are about 0.64 of their height wide: a long name gets small ones.
    const size = Math.min(36, 240 / (text.length * 0.64));
    const box = isMarked ? `<rect class="disc" x="16" y="${y - 42}" width="268" height="60" rx="14"/>` : '';
    return `${box}<text class="${isMarked ? 'marked' : 'unmarked'}" x="30" y="${y}" font-size="${size}">${text}</text>`;
  };
  return `<svg class="scene" viewBox="0 0 300 300"><rect class="body" x="6" y="44" width="288" height="212" rx="28"/>
    ${line(scheme, 106, marked === 'scheme')}${line(before, 166, false)}${line(domain, 226, marked === 'domain')}</svg>`;
}

/** The official address in its parts. @param webAddress such as `https://bancanet.banamex.com` */
export function addressParts(webAddress: string, domain: string): AddressParts {
  const [scheme = '', host = ''] = webAddress.split('//');
  return { scheme: `${scheme}//`, before: host.slice(0, host.lastIndexOf(domain)), domain };
}
