import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../site/tools/lib/paths.ts';
import {
  framed,
  frameScript,
  integrityOf,
  packAt,
  script,
  tag,
  wrong,
} from '../built/check-page/faults/fault.ts';
import { startBank, version, wholePage } from '../built/check-page/servers.ts';
import { hosts } from '../e2e/hosts/hosts.ts';
import type { Plugin } from '../web-test-runner.config.ts';
import { prerenderedGuide } from '../support/prerendered.ts';
import { cases } from './cases.ts';

/** The page's own script, which tells the test what became of the guide. */
const reporter = '<script src="/partner/reporter.js"></script>';

const strict = (bank: string, trustedTypes: string) =>
  `default-src 'none'; img-src data:; style-src 'self'; script-src 'self' ${bank}; connect-src ${bank}; require-trusted-types-for 'script'; trusted-types ${trustedTypes}`;

interface Page {
  body: string;
  policy?: string;
}

function pageOf(name: string, bank: string): Page {
  const former = script(bank, '', 'widget/0.0.1/first-login-guide.js');
  const present = script(bank, '', `widget/${version}/first-login-guide.js`);
  const pinned = (integrity: string) => script(bank, `integrity="${integrity}" crossorigin`) + tag(bank);
  const plain = script(bank) + tag(bank);
  switch (name) {
    case 'strict':
      return { body: plain, policy: strict(bank, 'first-login-guide') };
    case 'refused':
      return { body: plain, policy: strict(bank, 'theirs') };
    case 'blocked':
      return { body: plain, policy: "connect-src 'self'" };
    case 'twice':
      return { body: script(bank) + tag(bank) + script(bank) };
    case 'former-first':
      return { body: former + tag(bank) + present };
    case 'present-first':
      return { body: present + tag(bank) + former };
    case 'pinned':
      return { body: pinned(integrityOf('first-login-guide.js')) };
    case 'tampered':
      return { body: pinned(wrong) };
    case 'offline':
      return { body: script(bank) + tag(bank, '', packAt('http://127.0.0.1:9')) };
    case 'no-pack':
      return { body: script(bank) + tag(bank, '', packAt(bank, 'page/widget/packs')) };
    case 'prerendered':
      return { body: prerenderedGuide() };
    case 'framed':
      return {
        body: frameScript(bank) + framed,
        policy: `default-src 'none'; img-src data:; style-src 'self'; script-src 'self' ${bank}; frame-src ${bank}; require-trusted-types-for 'script'; trusted-types 'none'`,
      };
    default:
      return { body: plain };
  }
}

/** Pages of partners for the server of the tests; the guide comes from another one, as from the bank's. */
export async function partnerPages(): Promise<Plugin> {
  const { origin } = await startBank();
  const page = (name: string): { body: string; policy?: string } => {
    const host = hosts[Number(/^host-(\d+)$/.exec(name)?.[1] ?? NaN)];
    if (!host) {
      const { body, ...rest } = pageOf(name, origin);
      return { body: wholePage({ body, head: reporter }), ...rest };
    }
    const { css, html = '', around = (guide: string) => guide } = host;
    const head = `${reporter}<style>${css}</style>`;
    return {
      body: `<!doctype html><html lang="es" ${html}><title>A</title>${head}<body>${around(tag(origin))}${script(origin)}`,
    };
  };
  return {
    name: 'partner-pages',
    serve({ path }) {
      const name = /^\/partner\/([\w-]+)(\.js|\.json)?$/.exec(path);
      if (!name) return undefined;
      if (path === '/partner/cases.json')
        return {
          body: JSON.stringify({ cases, hosts: hosts.map(({ name: host }) => host), version }),
          type: 'json',
        };
      if (path === '/partner/reporter.js')
        return {
          body: readFileSync(join(paths.root, 'tests', 'engines', 'reporter.js'), 'utf8'),
          type: 'js',
        };
      const { body, policy } = page(name[1] ?? '');
      return {
        body,
        type: 'html',
        headers: policy === undefined ? {} : { 'content-security-policy': policy },
      };
    },
  };
}
