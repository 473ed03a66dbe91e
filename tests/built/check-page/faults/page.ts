import { type FaultyPage, framed, frameScript, good, goodWith, packAt, script, tag, text } from './fault.ts';

const worker = '<script>navigator.serviceWorker.register("/worker.js")</script>';

/** What is left without the script, and what the page is. */
export const pageFaults: FaultyPage[] = [
  {
    name: 'neither doctype, language, viewport, size of text nor text between the tags',
    page: (bank) => ({
      whole: `<html><title>A</title><style>html { font-size: 62.5% } body { zoom: 1.25 }</style><body>${script(bank)}${tag(bank, '', packAt(bank), '')}<script>throw new Error("out of order")</script>`,
    }),
    warnings: [
      { id: 'language-missing', says: /does not say its language/, write: '<html lang="es">' },
      { id: 'page-viewport', says: /how wide it is/, write: /^<meta name="viewport"/ },
      { id: 'fallback-missing', says: /Nothing stands between the tags/ },
    ],
    notes: [
      { id: 'page-quirks', says: /no doctype/, write: '<!doctype html>' },
      { id: 'page-font-size', says: /is 10 pixels/ },
      { id: 'page-zoom', says: /zoom: 1\.25/ },
      { id: 'page-errors', says: /1 error .*out of order/ },
    ],
  },
  {
    name: 'a style that hides the text until the script comes',
    page: goodWith({ head: '<style>first-login-guide:not(:defined) { display: none }</style>' }),
    warnings: [{ id: 'fallback-hidden', says: /until the script comes/, write: /:not\(:defined\)/ }],
  },
  {
    name: 'a style that hides the text from readers who are offline, and a page that goes away',
    page: goodWith({
      head: '<style>first-login-guide:defined > * { display: none }</style><script>addEventListener("load", () => { location.href = "/elsewhere" })</script>',
    }),
    warnings: [{ id: 'fallback-offline', says: /a reader who is offline/ }],
    notes: [{ id: 'page-departs', says: /tried to go to .*\/elsewhere/ }],
  },
  {
    name: 'a style that hides the text where a frame does not come',
    page: (bank) => ({
      head: '<style>first-login-guide:defined > * { display: none }</style>',
      body: frameScript(bank) + framed,
    }),
    warnings: [{ id: 'fallback-offline', says: /a reader who is offline/ }],
  },
  {
    name: 'a tag that a script puts there, on a page that failed',
    page: (bank) => ({
      status: 500,
      body: `${script(bank)}<div id="app"></div><script>document.querySelector('#app').innerHTML = '<first-login-' + ${JSON.stringify(`guide ${packAt(bank)}>${text}</first-login-guide>`)}</script>`,
    }),
    errors: [{ id: 'page-status', says: /answers 500/ }],
    warnings: [{ id: 'fallback-late', says: /A script puts the tag/ }],
  },
  {
    name: 'no HTTPS, and looks that cannot be read',
    page: (bank) => ({
      ...good(bank),
      head: '<style>first-login-guide { --first-login-guide-ink: #ccc } first-login-guide::part(button-primary) { color: #777; background: #888 }</style>',
    }),
    options: { url: 'http://shop.example/' },
    warnings: [
      { id: 'page-insecure', says: /without HTTPS/ },
      { id: 'guide-warning', says: /has a contrast of/ },
      { id: 'axe-color-contrast', says: /reaches it/ },
    ],
  },
  {
    name: 'a service worker that answers for the bank',
    page: goodWith({ head: worker }),
    warnings: [
      {
        id: 'page-worker',
        says: /service worker answers/,
        write: "if (event.request.url.startsWith('{bank}/widget/')) return;",
      },
    ],
  },
];
