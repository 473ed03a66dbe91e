import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hosts } from '../../e2e/hosts/hosts.ts';
import { framed, frameScript, good, integrityOf, script, tag } from './faults/fault.ts';
import { bank, check, idsOf } from './harness.ts';
import { version } from './servers.ts';

describe('a page that is right', { concurrency: 3 }, () => {
  test('has nothing said of it', async () => {
    assert.deepEqual((await check(good(bank.origin))).findings, []);
  });

  test('under the policy of the embedding guide, with the guide in two languages', async () => {
    const report = await check({
      body: script(bank.origin) + tag(bank.origin) + tag(bank.origin, 'locale="en"'),
      headers: {
        'content-security-policy': `default-src 'none'; img-src data:; script-src ${bank.origin}; connect-src ${bank.origin}; require-trusted-types-for 'script'; trusted-types first-login-guide`,
      },
    });
    assert.deepEqual(report.findings, []);
  });

  test('with a fixed version, its integrity, and Cross-Origin-Embedder-Policy', async () => {
    const pinned = `integrity="${integrityOf('first-login-guide.js')}" crossorigin="anonymous"`;
    const report = await check({
      body: script(bank.origin, pinned, `widget/${version}/first-login-guide.js`) + tag(bank.origin),
      headers: { 'cross-origin-embedder-policy': 'require-corp' },
    });
    assert.deepEqual(report.findings, []);
  });

  test('on the site of a partner that the registry has', async () => {
    const own = tag(bank.origin, 'partner="ejemplo"').replace('/packs/', '/packs/partners/{partner}/');
    const report = await check({ body: script(bank.origin) + own }, { url: 'https://partner.example/' });
    assert.deepEqual(report.findings, []);
  });

  for (const css of [
    'position: fixed; inset: 0; overflow: auto',
    'height: 200vh; padding-top: 150vh',
    'transform: scale(.9); filter: brightness(.95); mix-blend-mode: multiply',
    'clip-path: inset(0 round 1rem); mask-image: linear-gradient(#000, #0009)',
  ])
    test(`in a box that leaves it to be seen: ${css}`, async () => {
      const { findings } = await check({
        body: `${script(bank.origin)}<div class="hero">${tag(bank.origin)}</div>`,
        head: `<style>.hero { ${css} }</style>`,
      });
      assert.deepEqual(findings, []);
    });

  test('in the shadow root of another element', async () => {
    const { findings } = await check({
      body: `${script(bank.origin)}<div><template shadowrootmode="open">${tag(bank.origin)}</template></div>`,
    });
    assert.deepEqual(findings, []);
  });

  // Of the torture suite, the hosts that come nearest to what the check calls wrong: the guide survives them.
  const nearest = ['unset everything', 'important everything', 'parent of zero height', 'row of a flex box'];
  for (const { name, css, html = '', around = (guide: string) => guide } of hosts.filter((host) =>
    nearest.includes(host.name),
  ))
    test(`as hostile as «${name}»`, async () => {
      const report = await check({
        whole: `<!doctype html><html lang="es" ${html}><head><title>A</title><style>${css}</style><body>${around(tag(bank.origin))}${script(bank.origin)}`,
      });
      assert.deepEqual(idsOf(report, 'error'), []);
    });
});

describe('a tag that is not on the page yet', { concurrency: 3 }, () => {
  const wanted = () => ({ try: true, script: `${bank.origin}/widget/${version}/first-login-guide.js` });

  test('is tried there, with what it would be', async () => {
    const report = await check({ body: '<p>A shop.</p>' }, wanted());
    assert.equal(report.works, true, JSON.stringify(report.findings));
    assert.match(
      report.tried ?? '',
      /integrity="sha384-.*referrerpolicy="no-referrer".*pack=".*\/widget\/packs\/primer-ingreso\.\{locale\}\.json"/s,
    );
  });

  test('is refused by the policy that the page has', async () => {
    const headers = { 'content-security-policy': "default-src 'self'" };
    const report = await check({ body: '<p>A shop.</p>', headers }, wanted());
    assert.deepEqual(idsOf(report, 'error'), ['csp-script', 'csp-connect']);
  });

  test('is let in by a policy that the page could have', async () => {
    const policy = `default-src 'self'; script-src ${bank.origin}; connect-src ${bank.origin}`;
    const headers = { 'content-security-policy': "default-src 'self'" };
    const report = await check(
      { body: '<p>A shop.</p>', headers },
      { ...wanted(), headers: { 'content-security-policy': policy } },
    );
    assert.equal(report.works, true, JSON.stringify(report.findings));
  });

  test('in a frame is tried as one', async () => {
    const report = await check(
      { body: '<p>A shop.</p>', headers: { 'content-security-policy': "frame-src 'none'" } },
      { ...wanted(), isolation: 'iframe', partner: 'ejemplo' },
    );
    assert.deepEqual(idsOf(report, 'error'), ['csp-frame']);
    assert.match(report.tried ?? '', /first-login-guide-frame\.js.*isolation="iframe"/s);
  });

  test('in a frame works with no policy against it', async () => {
    const report = await check({ body: frameScript(bank.origin) + framed });
    assert.deepEqual(report.findings, []);
  });

  test('in a frame that opens before the page has loaded', async () => {
    const slow = '<script src="/slow.js" async></script>';
    const report = await check({ body: frameScript(bank.origin) + framed + slow });
    assert.deepEqual(report.findings, []);
  });
});
