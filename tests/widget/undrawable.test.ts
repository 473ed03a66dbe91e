import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { define } from '../../widget/src/index.ts';
import { worker } from '../mocks/browser.ts';
import { smallPack } from '../support/small-pack.ts';

define();

/** What a script of the page may do that changes the DOM. */
function importNothing(): never {
  throw new Error('This page draws nothing.');
}

const silence = (event: PromiseRejectionEvent) => {
  if (String(event.reason).includes('draws nothing')) event.stopImmediatePropagation();
};

describe('a view that the page keeps from being drawn', () => {
  before(async () => {
    addEventListener('unhandledrejection', silence, { capture: true });
    await worker.start({ quiet: true });
    Object.assign(document, { importNode: importNothing });
  });
  after(() => {
    Reflect.deleteProperty(document, 'importNode');
    removeEventListener('unhandledrejection', silence, { capture: true });
    worker.stop();
  });

  it('leaves the text between the tags, and does not ask for its pack again and again', async () => {
    let requests = 0;
    worker.use(
      http.get('/packs/undrawn.json', () => {
        requests += 1;
        return HttpResponse.json(smallPack());
      }),
    );
    const element = document.createElement('first-login-guide');
    element.pack = '/packs/undrawn.json';
    element.innerHTML = '<p>La guía completa.</p>';
    document.body.append(element);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const height = element.querySelector('p')?.getBoundingClientRect().height;
    element.remove();
    worker.resetHandlers();
    expect(requests).to.equal(1);
    expect(height).to.be.greaterThan(8);
  });
});
