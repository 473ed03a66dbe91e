import { type FaultyPage, good, goodWith, packAt, script, tag, text } from './fault.ts';

const inBox = (css: string) => (bank: string) => ({
  body: `${script(bank)}<div class="hero">${tag(bank)}</div>`,
  head: `<style>.hero { ${css} }</style>`,
});

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
