import { expect, fixture, html } from '@open-wc/testing';
import { dangers, type Danger, type Verdict } from '@first-login/shared/address';
import type { AddressCheckElement } from '../../widget/src/address-check/index.ts';
import { institution, mountCheck, onPage } from './support/address-check.ts';

/** What is typed, the verdict, and words that it must say in Spanish and in English. */
const texts: [string, Verdict, RegExp, RegExp][] = [
  [
    'https://www.bancoruta.example/entrar',
    'official',
    /^Es una dirección de Banco Ruta .*Su dominio es bancoruta\.example, el oficial/,
    /^This address belongs to Banco Ruta .*Its domain is bancoruta\.example, the official one/,
  ],
  ['bancoruta.example', 'official', /escribe tú la dirección/, /type the address yourself/],
  [
    'https://www.example.com/',
    'unknown',
    /^No es una dirección de Banco Ruta .*No escribas ahí tus claves/,
    /^This address does not belong to Banco Ruta .*Don't type your bank passwords/,
  ],
  [
    'https://bancoruta.example.login.example.org',
    'dangerous',
    /^Peligro: no entres .*Para entrar a RutaNet, escribe tú la dirección: https:\/\/www\.bancoruta\.example/,
    /^Danger: don't open it .*To sign in to RutaNet, type the address yourself: https:\/\/www\.bancoruta\.example/,
  ],
  [
    'Su cuenta fue bloqueada. Entre a https://example.org/bancoruta',
    'dangerous',
    /Dirección que leímos example\.org/,
    /Address we read example\.org/,
  ],
  [
    'hola',
    'invalid',
    /^Esto no parece una dirección .*No escribas aquí claves/,
    /^This doesn't look like a web address .*Don't type passwords/,
  ],
  ['4152 3133 1234 5678', 'invalid', /Ya lo borramos/, /We have cleared it/],
];

/** An address for each danger, and a word of its sentence in Spanish and in English. */
const dangerous: Record<Danger, [string, RegExp, RegExp]> = {
  'control-characters': ['https://exa\u200bmple.org', /no se ven/, /cannot see/],
  bidi: ['https://exa\u202emple.org', /orden de las letras/, /order of the letters/],
  backslash: ['https://example.org\\x', /diagonal invertida: «\\»/, /backslash: “\\”/],
  scheme: ['javascript:alert(1)', /No empieza con «https:/, /does not begin with/],
  'no-https': ['http://www.bancoruta.example', /sin la «s»/, /without the “s”/],
  'user-part': ['https://www.bancoruta.example@example.org', /una «@»/, /an “@”/],
  encoded: ['https://bancoruta%2eexample.org', /en códigos/, /in codes/],
  'ip-address': ['https://192.168.1.1', /números en lugar de un nombre/, /numbers in place of a name/],
  port: ['https://www.bancoruta.example:8443', /después del nombre/, /after the name/],
  ambiguous: ['https:/www.bancoruta.example', /de dos maneras/, /in two ways/],
  punycode: ['https://mañana.example', /de la «a» a la «z»/, /“a” to “z”/],
  homograph: ['https://bancorutа.example', /otro alfabeto/, /another alphabet/],
  lookalike: ['https://bancorutta.example', /letra por letra/, /letter by letter/],
  'name-in-domain': [
    'https://bancoruta-seguro.example',
    /en el dominio de alguien más/,
    /in somebody else's domain/,
  ],
  'name-in-subdomain': ['https://bancoruta.example.org', /antes del dominio/, /before somebody else's/],
  'name-in-path': ['https://example.org/bancoruta', /después del dominio/, /after somebody else's/],
  'name-in-query': ['https://example.org/?x=bancoruta', /«\?» o «#»/, /“\?” or “#”/],
  shortener: ['https://bit.ly/x', /enlace corto/, /short link/],
};

describe('the address check', () => {
  for (const [text, verdict, es, en] of texts) {
    it(`calls «${text}» ${verdict}, in both languages`, async () => {
      for (const [locale, words] of [
        ['es', es],
        ['en', en],
      ] as const) {
        const check = await mountCheck(locale);
        await check.check(text);
        expect(check.verdict()).to.equal(verdict);
        expect(check.words()).to.match(words);
      }
    });
  }

  for (const danger of dangers) {
    it(`says what ${danger} means, in both languages`, async () => {
      const [address, ...words] = dangerous[danger];
      for (const [at, locale] of (['es', 'en'] as const).entries()) {
        const check = await mountCheck(locale);
        await check.check(address);
        expect(check.verdict()).to.equal('dangerous');
        expect(check.words()).to.match(words[at] ?? /^$/);
      }
    });
  }

  it('marks the registrable domain in what it read, and makes no link of it', async () => {
    const check = await mountCheck();
    await check.check('https://bancoruta.example.login.example.org/x');
    expect(check.one('dd').textContent.trim()).to.equal('bancoruta.example.login.example.org');
    expect(check.one('dd strong').textContent).to.equal('example.org');
    expect(check.element.shadowRoot?.querySelector('a')).to.equal(null);
  });

  it('shows what is typed as text, whatever it is', async () => {
    const check = await mountCheck();
    await check.check('https://<img src=x onerror=alert(1)>.bancoruta.example');
    expect(check.verdict()).to.equal('dangerous');
    expect(check.element.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('reads a long text', async () => {
    const check = await mountCheck();
    await check.check(`${'Su cuenta fue bloqueada. '.repeat(2_000)}https://bancoruta.example.org`);
    expect(check.verdict()).to.equal('dangerous');
  });

  it('takes the verdict away when the text changes', async () => {
    const check = await mountCheck();
    await check.check('https://www.bancoruta.example');
    await check.type('https://www.bancoruta.example.org');
    expect(check.verdict()).to.equal('');
  });

  it('warns of a number while it is typed', async () => {
    const check = await mountCheck();
    await check.type('415');
    expect(check.one('#notice').textContent).to.equal('');
    await check.type('4152');
    expect(check.one('#notice').textContent).to.match(/no parece una dirección.*No escribas aquí claves/);
    expect(check.field().getAttribute('aria-invalid')).to.equal('true');
  });

  it('asks for an address when there is none', async () => {
    const check = await mountCheck();
    await check.check('  ');
    expect(check.one('#notice').textContent).to.match(/Pega la dirección/);
    expect(check.verdict()).to.equal('');
  });

  it('announces the same verdict twice', async () => {
    const check = await mountCheck();
    await check.check('hola');
    const first = check.one('.verdict');
    await check.press('button-primary');
    expect(check.one('.verdict')).not.to.equal(first);
    expect(check.one('.verdict').closest('[role="status"]')).not.to.equal(null);
  });

  it('takes the language of the nearest lang, and follows the one it is given', async () => {
    const parent = await fixture(
      html`<div lang="en-GB"><address-check .institution=${institution}></address-check></div>`,
    );
    const element = parent.querySelector('address-check');
    if (!element) throw new Error('The fixture has no address check.');
    const check = onPage(element);
    await check.check('hola');
    expect(check.words()).to.match(/web address/);
    check.element.locale = 'es';
    await check.element.updateComplete;
    expect(check.words()).to.match(/no parece una dirección/);
  });
});

describe('the address check without a bank', () => {
  it('shows what stands between its tags', async () => {
    const element = await fixture<AddressCheckElement>(html`<address-check><p>A mano.</p></address-check>`);
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(element.shadowRoot?.querySelector('input')).to.equal(null);
  });

  it('reads the bank from a script between its tags, early or late', async () => {
    const element = await fixture<AddressCheckElement>(html`<address-check><p>A mano.</p></address-check>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(institution);
    element.append(script);
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    const check = onPage(element);
    await check.check('https://www.bancoruta.example');
    expect(check.verdict()).to.equal('official');
    expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  it('reports a bank that it cannot read, and shows what stands between its tags', async () => {
    const reported: unknown[] = [];
    const report = globalThis.reportError;
    globalThis.reportError = (error) => reported.push(error);
    const element = await fixture<AddressCheckElement>(
      html`<address-check .institution=${{ bank: 'Banco Ruta' }}><p>A mano.</p></address-check>`,
    );
    globalThis.reportError = report;
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(reported).to.have.length(1);
    expect(String((reported[0] as Error).cause)).to.match(/must have the texts/);
  });
});
