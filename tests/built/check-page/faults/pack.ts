import { version } from '../servers.ts';
import { type FaultyPage, framed, integrityOf, packAt, script, tag, wrong } from './fault.ts';

const partnersPack = (bank: string, folder = 'widget') => packAt(bank, `${folder}/packs/partners/{partner}`);
const pack = 'packs/primer-ingreso.es.json';

/** Faults of the pack's address, and of what the bank says there. */
export const packFaults: FaultyPage[] = [
  {
    name: 'a frame whose version the bank has taken back',
    page: (bank) => ({ body: script(bank, '', 'pulled/widget/first-login-guide-frame.js') + framed }),
    errors: [{ id: 'guide-refused', says: /did not open \(withdrawn\)/ }],
  },
  {
    name: 'packs that are not named, not there, no packs, not to be read or not the right ones',
    page: (bank) => ({
      body: [
        script(bank),
        tag(bank, '', ''),
        tag(bank, '', packAt(bank, 'widget/pack')),
        tag(bank, '', packAt(bank, 'page/widget/packs')),
        tag(bank, '', packAt(bank, 'bare/widget/packs')),
        tag(bank, `integrity="${wrong}"`),
        tag(bank, 'partner="tienda"', partnersPack(bank)),
        tag(bank, 'partner="ejemplo"', partnersPack(bank, 'revoked/widget')),
        tag(bank, '', packAt(bank, 'pulled/widget/packs')),
      ].join(''),
    }),
    errors: [
      { id: 'pack-missing', says: /names no pack/, write: /pack="https:/ },
      { id: 'pack-not-found', says: /answers 404/ },
      { id: 'pack-type', says: /is no JSON, but a page/ },
      { id: 'pack-cors', says: /other sites may read the pack/, write: /Allow-Origin: \*/ },
      { id: 'pack-integrity', says: /of another pack/, write: `integrity="${integrityOf(pack)}"` },
      { id: 'partner-unknown', says: /no partner «tienda»/ },
      { id: 'partner-revoked', says: /no longer lets «ejemplo»/ },
      { id: 'version-pulled', says: new RegExp(`withdrawn version ${version}`) },
    ],
  },
  {
    name: 'packs whose braces did not come through what wrote the page',
    page: (bank) => ({
      body: ['%7Blocale%7D.json', 'locale.json', '.json']
        .map((end) => tag(bank, '', `pack="${bank}/widget/packs/primer-ingreso.${end}"`))
        .concat(script(bank))
        .join(''),
    }),
    errors: ['%7Blocale%7D', 'locale', ''].map((lost) => ({
      id: 'pack-braces',
      says: new RegExp(`primer-ingreso\\.${lost}\\.json`),
      write: 'pack="{bank}/widget/packs/primer-ingreso.{locale}.json"',
    })),
  },
  {
    name: 'a JSON file that is no pack',
    page: (bank) => ({ body: script(bank) + tag(bank, '', `pack="${bank}/widget/custom-elements.json"`) }),
    errors: [{ id: 'guide-refused', says: /did not open \(not-a-pack\)/ }],
  },
  {
    name: 'partners that the registry knows otherwise, and an integrity that will not last',
    page: (bank) => ({
      body: [
        script(bank),
        tag(bank, 'partner="ejemplo"'),
        tag(bank, 'partner="ejemplo"', partnersPack(bank)),
        tag(bank, `integrity="${integrityOf(pack)}"`),
      ].join(''),
    }),
    warnings: [
      { id: 'partner-pack', says: /pack is that for everybody/, write: /partners\/\{partner\}/ },
      { id: 'partner-origin', says: /does not list http:\/\/localhost/ },
      { id: 'pack-moving-integrity', says: /below \/widget\/revisions\// },
    ],
  },
];
