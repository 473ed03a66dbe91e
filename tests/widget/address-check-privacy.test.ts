import { expect } from '@open-wc/testing';
import { mountCheck } from './support/address-check.ts';

const secret = 'Perro2024';
const address = `https://example.org/${secret}`;

/** Every kind of event that a page may listen to, and our own. */
const names = [
  ...Object.keys(HTMLElement.prototype)
    .concat(Object.getOwnPropertyNames(HTMLElement.prototype), Object.getOwnPropertyNames(Document.prototype))
    .filter((name) => name.startsWith('on'))
    .map((name) => name.slice(2)),
  'beforeinput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'address-check-verdict',
];

/** What a listener could read in an event. */
function contentOf(event: Event): string {
  const values: unknown[] = [];
  for (const name of ['data', 'key', 'code', 'detail', 'clipboardData'])
    values.push(name in event ? Reflect.get(event, name) : '');
  return JSON.stringify(values);
}

describe('what is typed into the address check', () => {
  it('is in no event that leaves it', async () => {
    const told: [string, string][] = [];
    const listen = (event: Event) => told.push([event.type, contentOf(event)]);
    for (const name of new Set(names)) document.addEventListener(name, listen);
    const check = await mountCheck();
    const field = check.field();
    for (const key of secret) {
      const init = { key, data: key, bubbles: true, composed: true };
      for (const name of ['keydown', 'keypress', 'keyup']) field.dispatchEvent(new KeyboardEvent(name, init));
      field.dispatchEvent(new InputEvent('beforeinput', init));
      field.dispatchEvent(new CompositionEvent('compositionupdate', init));
    }
    field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, composed: true }));
    await check.check(address);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    for (const name of new Set(names)) document.removeEventListener(name, listen);
    expect(told).to.deep.include(['address-check-verdict', '["","","",{"verdict":"unknown"},""]']);
    // A dialog round the element still hears the keys that are no text.
    expect(told.map(([type]) => type)).to.include('keydown');
    const typed = told.filter(([type]) =>
      ['input', 'beforeinput', 'compositionupdate', 'paste', 'keyup'].includes(type),
    );
    expect(typed).to.deep.equal([]);
  });

  it('leaves no trace in storage, cookies, the address, attributes or requests', async () => {
    const { href } = location;
    const before = performance.getEntriesByType('resource').length;
    const check = await mountCheck();
    await check.check(address);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    expect(location.href).to.equal(href);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    expect(check.element.outerHTML + document.title).not.to.include(secret);
    expect(check.element.shadowRoot?.innerHTML).not.to.include(secret);
  });

  it('cannot be sent: there is no form, and the field has no name', async () => {
    const { element, field } = await mountCheck();
    expect(element.shadowRoot?.querySelector('form, [formaction], [contenteditable]')).to.equal(null);
    expect(field().form).to.equal(null);
    for (const [name, value] of Object.entries({
      type: 'text',
      inputmode: 'url',
      autocomplete: 'off',
      autocapitalize: 'none',
      spellcheck: 'false',
      name: null,
    }))
      expect(field().getAttribute(name), name).to.equal(value);
  });

  it('is cleared at once when it looks like a secret', async () => {
    const check = await mountCheck();
    await check.check(secret);
    expect(check.verdict()).to.equal('invalid');
    expect(check.field().value).to.equal('');
    expect(check.words()).not.to.include(secret);
  });

  it('goes with the page, with the element, and with the button', async () => {
    const check = await mountCheck();
    await check.check(address);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await check.element.updateComplete;
    expect([check.field().value, check.verdict()]).to.deep.equal(['', '']);

    await check.check(address);
    const parent = check.element.parentElement;
    check.element.remove();
    parent?.append(check.element);
    await check.element.updateComplete;
    expect([check.field().value, check.verdict()]).to.deep.equal(['', '']);

    await check.check(address);
    await check.press('button-clear');
    expect([check.field().value, check.verdict()]).to.deep.equal(['', '']);
    expect(check.focused()).to.equal(check.field());
  });
});
