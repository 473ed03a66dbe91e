import { expect, fixture, html } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import type { SignedPack, SignedPayload } from '@first-login/shared/guide';
import type { FirstLoginGuide, GuideEvent } from '../../widget/src/index.ts';
import { worker } from '../mocks/browser.ts';
import { smallPack } from '../support/small-pack.ts';
import './support/guide.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

const toBase64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

interface Signer {
  /** The public key, as `pack-key` takes it. */
  key: string;
  sign: (payload: SignedPayload) => Promise<SignedPack>;
}

async function newSigner(): Promise<Signer> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  return {
    key: toBase64(await crypto.subtle.exportKey('spki', publicKey)),
    async sign(data) {
      const payload = JSON.stringify(data);
      const signature = await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(payload));
      return { payload, signature: toBase64(signature) };
    },
  };
}

/** Shows a guide whose pack's address answers this, and tells how it ended: `ready`, or the code of the error. */
async function outcome(answer: unknown, key: string): Promise<string> {
  worker.use(http.get('/packs/signed.json', () => HttpResponse.json(answer as object)));
  const element = await fixture<FirstLoginGuide>(
    html`<first-login-guide pack="/packs/signed.json" pack-key=${key}></first-login-guide>`,
  );
  const failed = new Promise<string>((resolve) => {
    element.addEventListener('guide-error', ({ detail }: GuideEvent<'guide-error'>) => resolve(detail.code));
  });
  return Promise.race([element.whenReady().then(() => 'ready'), failed]);
}

describe('a pack that must be signed', () => {
  const pack = smallPack();
  let signer: Signer;

  before(() => worker.start({ quiet: true }));
  beforeEach(async () => (signer = await newSigner()));
  afterEach(() => worker.resetHandlers());
  after(() => void worker.stop());

  it('is shown with the right signature', async () => {
    expect(await outcome(await signer.sign({ issued: 1, pack }), signer.key)).to.equal('ready');
  });

  for (const none of [null, undefined])
    it(`need not be where a framework gives ${none} for the key and the integrity`, async () => {
      worker.use(http.get('/packs/signed.json', () => HttpResponse.json(pack)));
      const element = document.createElement('first-login-guide');
      const codes: string[] = [];
      element.addEventListener('guide-error', ({ detail }) => codes.push(detail.code));
      Object.assign(element, { pack: '/packs/signed.json', packKey: none, integrity: none });
      document.body.append(element);
      await Promise.race([element.whenReady(), new Promise((resolve) => setTimeout(resolve, 2000))]);
      element.remove();
      expect([element.state.phase, codes]).to.deep.equal(['ready', []]);
    });

  it('need not be any more once its attribute is taken away', async () => {
    worker.use(http.get('/packs/signed.json', () => HttpResponse.json(pack)));
    const element = await fixture<FirstLoginGuide>(
      html`<first-login-guide pack="/packs/signed.json" pack-key=${signer.key}></first-login-guide>`,
    );
    element.removeAttribute('pack-key');
    await element.whenReady();
    expect(element.state.phase).to.equal('ready');
  });

  it('is refused with the signature of another key', async () => {
    const other = await newSigner();
    expect(await outcome(await other.sign({ issued: 1, pack }), signer.key)).to.equal('signature');
  });

  it('is refused when a letter of it was changed', async () => {
    const signed = await signer.sign({ issued: 1, pack });
    const altered = { ...signed, payload: signed.payload.replace('Guía', 'Guia') };
    expect(await outcome(altered, signer.key)).to.equal('signature');
  });

  it('is refused without a signature, with an empty one and with a key that is none', async () => {
    const signed = await signer.sign({ issued: 1, pack });
    expect(await outcome(pack, signer.key)).to.equal('signature');
    expect(await outcome({ ...signed, signature: '' }, signer.key)).to.equal('signature');
    expect(await outcome(signed, 'no key')).to.equal('signature');
  });

  it('is refused when the page has already shown a newer one', async () => {
    const [older, newer] = [await signer.sign({ issued: 1, pack }), await signer.sign({ issued: 2, pack })];
    expect(await outcome(newer, signer.key)).to.equal('ready');
    expect(await outcome(newer, signer.key)).to.equal('ready');
    expect(await outcome(older, signer.key)).to.equal('rollback');
  });

  it('is checked like any other once its signature is right', async () => {
    const signed = await signer.sign({ issued: 1, pack: { ...pack, format: 2 } });
    expect(await outcome(signed, signer.key)).to.equal('version');
  });

  it('is refused when what was signed is no pack', async () => {
    const signed = await signer.sign({ issued: Number.NaN, pack });
    expect(await outcome(signed, signer.key)).to.equal('not-a-pack');
  });
});
