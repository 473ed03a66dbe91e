import { type FaultyPage, frameScript, framed, integrityOf, script, tag, wrong } from './fault.ts';

/** Faults of the script's tag, and of whoever serves it. */
export const scriptFaults: FaultyPage[] = [
  {
    name: 'the script forgotten',
    page: (bank) => ({ body: tag(bank) }),
    errors: [{ id: 'script-missing', says: /its script is not/, write: /^<script src=/ }],
  },
  {
    name: 'scripts that are not there, are none, are not the right ones, or are held back',
    page: (bank) => ({
      body: [
        script(bank, '', 'widget/9.9.9/first-login-guide.js'),
        script(bank, '', 'page/widget/first-login-guide.js'),
        script(bank, '', 'text/widget/first-login-guide.js'),
        script(bank, `integrity="${wrong}" crossorigin`),
        script(bank, `integrity="${integrityOf('first-login-guide.js')}"`),
        script(bank, 'crossorigin', 'bare/widget/first-login-guide.js'),
        script(bank, 'type="text/plain"'),
        tag(bank),
      ].join(''),
    }),
    errors: [
      { id: 'script-not-found', says: /answers 404/ },
      { id: 'script-type', says: /and is a page/, write: /text\/javascript/ },
      { id: 'script-type', says: /served as «text\/plain»/ },
      {
        id: 'script-integrity',
        says: /of other bytes/,
        write: `<script src="{bank}/widget/first-login-guide.js" integrity="${integrityOf('first-login-guide.js')}" crossorigin="anonymous" referrerpolicy="no-referrer" async></script>`,
      },
      { id: 'script-crossorigin', says: /lacks crossorigin/, write: /crossorigin="anonymous"/ },
      { id: 'script-cors', says: /does not say that other sites may read/, write: /Allow-Origin: \*/ },
      { id: 'script-held', says: /need not wait for consent/ },
    ],
  },
  {
    name: 'Cross-Origin-Embedder-Policy, and a script without Cross-Origin-Resource-Policy',
    page: (bank) => ({
      body: script(bank, '', 'bare/widget/first-login-guide.js') + tag(bank),
      headers: { 'cross-origin-embedder-policy': 'require-corp' },
    }),
    errors: [{ id: 'script-corp', says: /require-corp/, write: /crossorigin="anonymous"/ }],
  },
  {
    name: 'script and pack without HTTPS on a page with it',
    page: () => ({ body: script('http://bank.example') + tag('http://bank.example') }),
    options: { url: 'https://shop.example/' },
    errors: [
      { id: 'script-mixed', says: /asks for the script without it/, write: /https:\/\/bank\.example/ },
      { id: 'pack-mixed', says: /asks for the pack without it/, write: /pack="https:/ },
    ],
  },
  {
    name: 'an integrity at an address that moves',
    page: (bank) => ({
      body:
        script(
          bank,
          `integrity="${integrityOf('first-login-guide.js')}" crossorigin`,
          'widget/1/first-login-guide.js',
        ) + tag(bank),
    }),
    warnings: [{ id: 'script-moving-integrity', says: /with the next release the guide would be gone/ }],
  },
  {
    name: 'a script whose request tells the page’s address',
    page: (bank) => ({
      body: `<script src="${bank}/widget/first-login-guide.js" async></script>${tag(bank)}`,
      headers: { 'referrer-policy': 'unsafe-url' },
    }),
    warnings: [
      {
        id: 'script-referrer',
        says: /the whole address of your page \(http:\/\/localhost:\d+\/\d+\)/,
        write:
          '<script src="{bank}/widget/first-login-guide.js" referrerpolicy="no-referrer" async></script>',
      },
    ],
  },
  {
    name: 'a script whose request tells the page’s origin',
    page: (bank) => ({
      body: `<script src="${bank}/widget/first-login-guide.js" async></script>${tag(bank)}`,
    }),
    notes: [{ id: 'script-referrer', says: /on which site the guide stands/, write: /no-referrer/ }],
  },
  {
    name: 'an old version before a newer one',
    page: (bank) => ({
      body: script(bank, '', 'widget/0.0.1/first-login-guide.js') + tag(bank) + script(bank),
    }),
    warnings: [{ id: 'script-versions', says: /The first to come counts \(version 0\.0\.1\)/ }],
    notes: [
      {
        id: 'script-old',
        says: /Version 0\.0\.1 is on the page, and \d+\.\d+\.\d+ is out/,
        write: /\/\d+\.\d+\.\d+\//,
      },
    ],
  },
  {
    name: 'the script twice',
    page: (bank) => ({ body: script(bank) + tag(bank) + script(bank) }),
    notes: [{ id: 'script-twice', says: /stands 2 times/ }],
  },
  {
    name: 'a frame asked for with the script that makes none',
    page: (bank) => ({ body: script(bank) + framed }),
    errors: [{ id: 'script-kind', says: /needs another script/, write: /first-login-guide-frame\.js/ }],
  },
  {
    name: 'the script for frames as a module, and one tag that asks for none',
    page: (bank) => ({ body: frameScript(bank, 'type="module"') + framed + tag(bank) }),
    errors: [
      { id: 'script-kind', says: /the one for frames/, write: /isolation="iframe"/ },
      { id: 'script-module', says: /know its own address/ },
    ],
  },
];
