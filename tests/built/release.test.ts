import assert from 'node:assert/strict';
import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { asPayload, asSigned, parsePack } from '@first-login/shared/guide';
import { paths } from '../../site/tools/lib/paths.ts';
import { type Outcome, runNode } from '../../site/tools/lib/program.ts';
import type { Manifest } from '../../site/tools/release/manifest.ts';
import { readRegistry } from '../../site/src/lib/partners/read.ts';
import { readFiles } from '../../site/tools/release/folder.ts';
import { widgetRules } from '../../site/tools/release/headers-file.ts';
import { isForEver, packRelease, widgetPackage } from '../../site/tools/release/widget-release.ts';
import { startSite, temporaryDatabase } from './support/site-process.ts';

const { version } = widgetPackage();
const [major = ''] = version.split('.');
const folder = mkdtempSync(join(tmpdir(), 'widget-release-'));
const out = join(folder, 'cdn');
const key = join(folder, 'private.pem');
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const release = (...args: string[]): Promise<Outcome> =>
  runNode(['site/tools/release-widget.ts', '--no-build', '--out', out, ...args], {
    folder: paths.root,
    env: { SITE_URL: 'https://help.bank.example' },
  });
const read = (path: string) => readFileSync(join(out, 'widget', path));
const manifestOf = (path: string) => JSON.parse(read(path).toString()) as Manifest;
const sri = (content: Uint8Array) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

before(async () => {
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  // An older version, published before: a folder for a CDN only grows.
  mkdirSync(join(out, 'widget', '0.9.0'), { recursive: true });
  writeFileSync(join(out, 'widget', '0.9.0', 'first-login-guide.js'), '/* old */');
  const { code, output } = await release('--key', key);
  assert.equal(code, 0, output);
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder for a CDN', () => {
  test('has every file of the version with its integrity, and nothing that the manifest does not name', () => {
    const { files, ...named } = manifestOf(`${version}/manifest.json`);
    assert.deepEqual(named, { name: 'first-login-guide', version });
    const names = files.map(({ path }) => path);
    for (const name of ['first-login-guide.js', 'first-login-guide-frame.js', 'address-check.js'])
      assert.ok(names.includes(name), name);
    for (const element of ['first-login-guide', 'address-check'])
      assert.match(
        read(`${version}/${element}.licenses.md`).toString(),
        /## lit-html .*BSD-3-Clause/,
        element,
      );
    for (const { path, integrity, bytes } of files) {
      assert.equal(sri(read(`${version}/${path}`)), integrity);
      assert.equal(read(`${version}/${path}`).length, bytes);
    }
  });

  test('has every file of the frame with its integrity, and nothing that a manifest does not name', () => {
    const { files, ...named } = manifestOf('frame/manifest.json');
    assert.deepEqual(named, { name: 'first-login-guide frame', version });
    const own = [...readFiles(join(out, 'widget', 'frame')).keys()];
    assert.deepEqual(
      files.map(({ path }) => path).toSorted(),
      own.filter((path) => !path.startsWith('manifest.json')),
    );
    for (const { path, integrity } of files) assert.equal(sri(read(`frame/${path}`)), integrity, path);
  });

  test('has a manifest that the bank’s key signed, as openssl verifies it', () => {
    for (const manifest of [`${version}/manifest.json`, 'packs/manifest.json', 'frame/manifest.json'])
      assert.ok(
        verify(
          'sha256',
          read(manifest),
          createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })),
          read(`${manifest}.sig`),
        ),
        manifest,
      );
  });

  test('has the same files under the major version', () => {
    assert.deepEqual(read(`${major}/first-login-guide.js`), read(`${version}/first-login-guide.js`));
  });

  test('has the packs by revision, with their integrity, and signed', () => {
    const { files } = manifestOf('packs/manifest.json');
    const kept = files.filter(({ path }) => path.startsWith('revisions/'));
    assert.equal(kept.length, 2);
    for (const { path, integrity } of files) assert.equal(sri(read(path)), integrity, path);
    const signed = asSigned(JSON.parse(read('packs/primer-ingreso.es.signed.json').toString()));
    assert.equal(parsePack(asPayload(JSON.parse(signed?.payload ?? ''))?.pack).locale, 'es');
  });

  test('has a headers file in which each path is told once', () => {
    const text = readFileSync(join(out, '_headers'), 'utf8');
    const rules = new Map(
      text.split(/^(?=\/)/m).map((rule) => [rule.slice(0, rule.indexOf('\n')), rule] as const),
    );
    const rule = (path: string) => rules.get(path) ?? assert.fail(`no rule for ${path}`);
    for (const forEver of [`/widget/${version}/*`, '/widget/0.9.0/*', '/widget/revisions/*'])
      assert.match(rule(forEver), /cache-control: public, max-age=31536000, immutable/);
    for (const asked of [`/widget/${major}/*`, '/widget/packs/*', '/widget/first-login-guide.js'])
      assert.match(rule(asked), /cache-control: no-cache/);
    for (const [path, lines] of rules) {
      assert.match(lines, /access-control-allow-origin: \*/, path);
      assert.match(lines, /cross-origin-resource-policy: cross-origin/, path);
    }
    const covers = (path: string, file: string) =>
      path.endsWith('/*') ? file.startsWith(path.slice(0, -1)) : file === path;
    const files = [...readFiles(join(out, 'widget')).keys()].map((path) => `/widget/${path}`);
    for (const file of files)
      assert.equal([...rules.keys()].filter((path) => covers(path, file)).length, 1, `one rule for ${file}`);
    for (const path of rules.keys())
      assert.ok(
        files.some((file) => covers(path, file)),
        `a file for ${path}`,
      );
    assert.match(rule('/widget/frame/*'), /cross-origin-embedder-policy: require-corp/);
    assert.match(rule('/widget/frame/*'), /frame-ancestors https:\/\/partner\.example\n/);
  });

  test('has the guide as HTML to paste, whose links lead to the bank and which needs no style in a policy', () => {
    const html = read('packs/primer-ingreso.es.snippet.txt').toString();
    assert.match(
      html,
      new RegExp(
        `<script src="https://help\\.bank\\.example/widget/${version}/first-login-guide\\.js" integrity="`,
      ),
    );
    assert.ok(html.includes(sri(read(`${version}/first-login-guide.js`))));
    assert.match(
      html,
      /pack="https:\/\/help\.bank\.example\/widget\/packs\/primer-ingreso\.\{locale\}\.json"/,
    );
    assert.match(html, /href="https:\/\/help\.bank\.example\/es\//);
    assert.doesNotMatch(html, /href="\/|<style|<template|style=/);
  });

  test('takes a partner and a version back by its packs alone, with no build', async () => {
    const published = readFiles(join(out, 'widget'));
    const registry = readRegistry();
    const revoked = {
      partners: registry.partners.map((partner) => ({ ...partner, status: 'revoked' as const })),
      pulled: [version],
    };
    const options = {
      site: 'https://help.bank.example/',
      at: 'https://help.bank.example/widget/',
      key: privateKey,
    };
    const files = await packRelease({ ...options, registry: revoked }, published);
    const packOf = (path: string) => parsePack(JSON.parse(Buffer.from(files.get(path) ?? '').toString()));
    assert.deepEqual(packOf('packs/primer-ingreso.es.json').pulled, [version]);
    assert.equal(packOf('packs/partners/ejemplo/primer-ingreso.es.json').partner?.revoked, true);
    // Nothing but packs: no script, no page, and no revision that is another than before.
    for (const [path, content] of files) {
      assert.match(path, /^(packs|revisions)\//);
      if (isForEver(path))
        assert.deepEqual(Buffer.from(content), Buffer.from(published.get(path) ?? ''), path);
    }
    const { files: named } = JSON.parse(
      Buffer.from(files.get('packs/manifest.json') ?? '').toString(),
    ) as Manifest;
    assert.deepEqual(
      named.map(({ path }) => path).toSorted(),
      manifestOf('packs/manifest.json')
        .files.map(({ path }) => path)
        .toSorted(),
    );
    assert.ok(files.has('packs/manifest.json.sig'));
    const frame = widgetRules(['frame/'], revoked)[0]?.headers['content-security-policy'] ?? '';
    assert.match(frame, /frame-ancestors 'none'$/);
  });

  test('does so from the command line, and keeps the scripts as they are', async () => {
    const script = read(`${version}/first-login-guide.js`);
    const { code, output } = await release('--packs', '--key', key);
    assert.equal(code, 0, output);
    assert.deepEqual(read(`${version}/first-login-guide.js`), script);
  });

  test('refuses to forget a partner whose packs are published', async () => {
    const forgotten = join(out, 'widget', 'packs', 'partners', 'antes');
    mkdirSync(forgotten);
    writeFileSync(join(forgotten, 'primer-ingreso.es.json'), '{}');
    const { code, output } = await release('--packs', '--key', key);
    assert.equal(code, 1);
    assert.match(output, /packs of «antes».*«status: revoked»/);
    rmSync(forgotten, { recursive: true });
  });

  test('takes the same release again, and refuses to change a version that was published', async () => {
    assert.equal((await release('--key', key)).code, 0);
    const file = join(out, 'widget', version, 'address-check.js');
    writeFileSync(file, '/* changed */');
    const { code, output } = await release('--key', key);
    assert.equal(code, 1);
    assert.match(
      output,
      /address-check\.js was published with another content\. A version is for ever: raise it/,
    );
    assert.ok(existsSync(join(out, 'widget', '0.9.0', 'first-login-guide.js')));
  });

  test('is not made unsigned unless that is said, nor for an address that cannot be', async () => {
    assert.match((await release()).output, /^Say which key to sign with/);
    assert.match(
      (await release('--unsigned', '--at', 'https://cdn.bank.example/')).output,
      /must be an address that ends in \/widget\//,
    );
  });
});

test('the site serves the version for ever, the rest until it is asked for again, and all of it to other sites', async () => {
  const site = await startSite({ DATABASE_URL: temporaryDatabase() });
  const headersOf = async (path: string) => {
    const { status, headers } = await fetch(`${site.url}/widget/${path}`);
    assert.equal(status, 200, path);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
    return headers;
  };
  const { files } = manifestOf('packs/manifest.json');
  const kept = files.find(({ path }) => path.startsWith('revisions/'))?.path ?? '';
  for (const path of [`${version}/first-login-guide.js`, `${version}/manifest.json`, kept])
    assert.match((await headersOf(path)).get('cache-control') ?? '', /immutable/, path);
  for (const path of [
    `${major}/first-login-guide.js`,
    'first-login-guide.js',
    'packs/partners/ejemplo/primer-ingreso.es.json',
  ])
    assert.equal((await headersOf(path)).get('cache-control'), 'no-cache', path);
  const frame = await headersOf('frame/guide.html');
  assert.match(frame.get('content-security-policy') ?? '', /frame-ancestors https:\/\/partner\.example$/);
  assert.equal(frame.get('x-frame-options'), null);
  await site.end('SIGTERM');
});
