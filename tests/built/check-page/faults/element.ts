import { type FaultyPage, framed, frameScript, good, goodWith, packAt, script, tag, text } from './fault.ts';

const inBox = (css: string) => (bank: string) => ({
  body: `${script(bank)}<div class="hero">${tag(bank)}</div>`,
  head: `<style>.hero { ${css} }</style>`,
});

/** A style of the box round the guide that takes it out of sight, what is told of it, and the line that brings it back. */
const unseen = (css: string, says: RegExp, write: string): FaultyPage => ({
  name: `a guide out of sight: ${css}`,
  page: inBox(css),
  errors: [{ id: 'element-hidden', says, write: `div.hero { ${write} }` }],
});

const outOfSight: FaultyPage[] = [
  unseen(
    'position: absolute; left: -9999px',
    /Nobody sees the guide: div\.hero has left: -9\d+px/,
    'position: static',
  ),
  unseen('margin-left: -9999px', /div\.hero has margin-left: -9999px/, 'margin: 0'),
  unseen('transform: translateX(-200vw)', /div\.hero has transform: matrix/, 'transform: none'),
  unseen('transform: scale(0)', /div\.hero has transform: matrix\(0,/, 'transform: none'),
  unseen('clip-path: inset(50%)', /div\.hero has clip-path: inset\(50%\)/, 'clip-path: none'),
  unseen('position: absolute; clip: rect(0, 0, 0, 0)', /div\.hero has clip: rect\(/, 'clip: auto'),
  unseen('filter: opacity(0)', /div\.hero has filter: opacity\(0\)/, 'filter: none'),
  unseen(
    'mask-image: linear-gradient(transparent, transparent)',
    /div\.hero has mask-image: linear-gradient/,
    'mask: none',
  ),
];

/** Where the tag stands, and what it says. */
export const elementFaults: FaultyPage[] = [
  {
    name: 'no guide',
    page: () => ({ body: '<p>A shop.</p>' }),
    errors: [{ id: 'element-missing', says: /no guide on this page/, write: /^<first-login-guide pack=/ }],
  },
  {
    name: 'a tag that closes itself',
    page: (bank) => ({ body: `${script(bank)}<first-login-guide ${packAt(bank)} />${text}` }),
    errors: [{ id: 'element-open', says: /not closed/, write: /<\/first-login-guide>/ }],
  },
  {
    name: 'a guide that nobody sees',
    page: inBox('display: none'),
    errors: [
      { id: 'element-hidden', says: /div\.hero has display: none/, write: 'div.hero { display: block }' },
    ],
  },
  {
    name: 'a guide that is cut off, and narrow',
    page: inBox('height: 120px; width: 150px; overflow: hidden'),
    errors: [{ id: 'element-clipped', says: /div\.hero cuts the guide off/, write: /overflow: visible/ }],
    warnings: [{ id: 'element-narrow', says: /too narrow to read/ }],
  },
  ...outOfSight,
  {
    name: 'a frame out of sight',
    page: (bank) => ({
      body: `${frameScript(bank)}<div class="hero" style="filter: opacity(0)">${framed}</div>`,
    }),
    errors: [{ id: 'element-hidden', says: /filter: opacity\(0\)/, write: 'div.hero { filter: none }' }],
  },
  {
    name: 'a guide in which nothing can be pressed',
    page: (bank) => ({ body: `${script(bank)}<div class="hero" inert data-a="&quot;">${tag(bank)}</div>` }),
    errors: [
      {
        id: 'element-inert',
        says: /div\.hero has the attribute inert/,
        write: '<div class="hero" data-a="&quot;">',
      },
    ],
  },
  {
    name: 'a guide in the shadow root of what is kept from screen readers',
    page: (bank) => ({
      body: `${script(bank)}<div id="shell" aria-hidden="true"><template shadowrootmode="open">${tag(bank)}</template></div>`,
    }),
    errors: [
      {
        id: 'element-aria-hidden',
        says: /Screen readers do not find the guide: div#shell has aria-hidden="true"/,
        write: '<div id="shell">',
      },
    ],
  },
  {
    name: 'a page that waits behind a dialog of its own',
    page: (bank) => ({
      body: `${script(bank)}<div inert>${tag(bank)}</div><div class="consent" role="dialog" aria-modal="true">¿Aceptas?</div>`,
    }),
    warnings: [{ id: 'element-covered', says: /div\.consent lies over/ }],
  },
  {
    name: 'a guide in what is closed',
    page: (bank) => ({ body: `${script(bank)}<details><summary>Ayuda</summary>${tag(bank)}</details>` }),
    notes: [{ id: 'element-closed', says: /seen once that opens/ }],
  },
  {
    name: 'a box that lies over the guide, and a language that it does not speak',
    page: (bank) => ({
      body: `${good(bank).body ?? ''}<div class="cookies">¿Aceptas?</div>`,
      head: '<style>.cookies { position: fixed; inset: 0; z-index: 9 }</style>',
      html: 'lang="fr"',
    }),
    warnings: [
      { id: 'element-covered', says: /div\.cookies lies over/ },
      { id: 'language-missing', says: /in «fr»/, write: /locale="en"/ },
    ],
  },
  {
    name: 'names and values that the element does not know',
    page: (bank) => ({
      body: script(bank) + tag(bank, 'local="en" theme="drak" history="pusch" answers="app" foo'),
    }),
    warnings: [
      { id: 'element-attribute', says: /no attribute «local»: did you mean «locale»/, write: 'locale="en"' },
      { id: 'element-attribute', says: /no attribute «foo», and it does nothing/ },
      { id: 'element-value', says: /theme is «drak», and may be auto, light, dark/, write: 'theme="dark"' },
      { id: 'element-value', says: /history is «pusch»/, write: 'history="push"' },
      { id: 'element-value', says: /no JSON object/ },
    ],
  },
  {
    name: 'another element of its name',
    page: goodWith({
      head: '<script>customElements.define("first-login-guide", class extends HTMLElement {})</script>',
    }),
    errors: [{ id: 'element-taken', says: /has defined <first-login-guide>/ }],
  },
];
