import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'tailwindcss';

/** A page that makes life hard for what stands in it. */
export interface Host {
  name: string;
  css: string;
  /** Attributes of `html`, besides its language. */
  html?: string;
  /** The guide in the page, round its tag. */
  around?: (guide: string) => string;
  /**
   * The page of our own that the guide must look equal to, as CSS: empty where the host has no right to change
   * anything. Undefined where no page of ours looks so.
   */
  like: string | undefined;
}

const file = (name: string) => readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8');
const preflight = (await compile(file('tailwindcss/preflight.css'))).build([]);
const inBox = (guide: string) => `<div class="box">${guide}</div>`;

const suspects = `
  float: none !important; clear: both !important; font: italic 900 8px/1 fantasy !important;
  color: #ddd !important; background: #ddd !important; border: 3px dotted red !important;
  letter-spacing: .4em !important; word-spacing: 2em !important; text-transform: uppercase !important;
  text-align: right !important; text-indent: 4em !important; text-shadow: 2px 2px red !important;
  white-space: nowrap !important; visibility: hidden !important; opacity: .1 !important;
  display: none !important; pointer-events: none !important; user-select: none !important;
  cursor: none !important; list-style: none !important; box-sizing: content-box !important;
  text-decoration: line-through !important; writing-mode: horizontal-tb !important; hyphens: none !important;`;

/** Every host; the tests go through them all. */
export const hosts: readonly Host[] = [
  { name: 'unset everything', css: '* { all: unset } head, head * { display: none }', like: '' },
  {
    name: 'important everything',
    // The page itself must stand, or nothing could be seen of any element.
    css: `* { ${suspects} } html, body { display: block !important; opacity: 1 !important; border: 0 !important }
      first-login-guide { border: 0 !important }`,
    like: '',
  },
  { name: 'root font of 62.5 %', css: 'html { font-size: 62.5% } body { font-size: 1.6rem }', like: '' },
  { name: 'root font of 8 px', css: 'html { font-size: 8px }', like: '' },
  {
    name: 'root font of 20 px',
    css: 'html { font-size: 20px }',
    like: 'first-login-guide { --first-login-guide-font-size: 20px }',
  },
  { name: 'Bootstrap', css: file('bootstrap/dist/css/bootstrap.css'), like: '' },
  { name: 'Tailwind preflight', css: preflight, like: '' },
  { name: 'right to left', css: '', html: 'dir="rtl"', like: '' },
  { name: 'a dark ground', css: 'body { background: #111; color: #eee }', like: '' },
  { name: 'zoom', css: 'body { zoom: 1.25 }', like: undefined },
  { name: 'parent of zero height', css: '.box { height: 0 }', around: inBox, like: '' },
  {
    name: 'row of a flex box',
    css: '.box { display: flex }',
    around: inBox,
    like: 'first-login-guide { width: 40rem }',
  },
  {
    name: 'centred column',
    css: '.box { display: flex; flex-direction: column; align-items: center }',
    around: inBox,
    like: 'first-login-guide { width: 40rem }',
  },
  { name: 'float', css: 'first-login-guide { float: left }', like: 'first-login-guide { width: 40rem }' },
];
