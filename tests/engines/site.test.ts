import { expect, waitUntil } from '@open-wc/testing';
import { pathTo } from '../../site/src/lib/routes.ts';

const forgotten = pathTo('es', { to: 'faqs', id: 'olvide-mi-contrasena' });
const guidePlace = { to: 'guides', id: 'primer-ingreso' } as const;

/** A page of the site in a frame as wide as a phone. */
class PageInFrame {
  readonly frame = document.createElement('iframe');
  readonly faults: string[] = [];

  async open(path: string): Promise<this> {
    this.frame.width = '390';
    this.frame.height = '800';
    this.frame.src = path;
    document.body.append(this.frame);
    await this.loaded();
    return this;
  }

  /** Waits for the next page in the frame. */
  async loaded(): Promise<void> {
    await new Promise((resolve) => {
      this.frame.addEventListener('load', resolve, { once: true });
    });
    this.window.addEventListener('error', ({ message }) => this.faults.push(message));
    this.window.addEventListener('unhandledrejection', ({ reason }) => this.faults.push(String(reason)));
  }

  get window(): Window & typeof globalThis {
    const { contentWindow } = this.frame;
    if (!contentWindow) throw new Error('The frame holds no page.');
    return contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.window.document;
  }

  one(selector: string, root: ParentNode = this.document): HTMLElement {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${this.document.title} has no ${selector}.`);
    return found;
  }

  /** The button, link or summary that says this. */
  saying(words: string): HTMLElement {
    const found = [...this.document.querySelectorAll<HTMLElement>('button, a, summary')].find((one) =>
      one.textContent.includes(words),
    );
    if (!found) throw new Error(`Nothing on ${this.document.title} says «${words}».`);
    return found;
  }

  type(field: HTMLElement, text: string): void {
    Reflect.set(field, 'value', text);
    field.dispatchEvent(new this.window.InputEvent('input', { data: text, bubbles: true, composed: true }));
  }

  /** Waits until what the page says matches. */
  async says(selector: string, words: RegExp): Promise<void> {
    const said = () => this.document.querySelector<HTMLElement>(selector)?.innerText ?? '';
    await waitUntil(() => words.test(said()), `${selector} says «${said()}», not ${String(words)}`, {
      timeout: 10_000,
    });
  }
}

type Guide = HTMLElement & { state: { phase: string; place: string; settled: boolean } };

describe('the site on a phone', () => {
  let page: PageInFrame;
  const open = async (path: string) => (page = await new PageInFrame().open(path));
  afterEach(() => {
    const { faults } = page;
    page.frame.remove();
    expect(faults, 'errors of its scripts').to.deep.equal([]);
  });

  it('finds while one types, and marks what was meant', async () => {
    const { document } = await open(forgotten);
    const field = page.one('site-search input');
    // In a frame without the focus of its window, a field that has it is not told.
    field.dispatchEvent(new page.window.FocusEvent('focusin', { bubbles: true }));
    await page.window.customElements.whenDefined('site-search');
    page.type(field, 'perdi mi netkey');
    await page.says('site-search .answers', /Perdí mi NetKey/i);
    expect(document.querySelectorAll('site-search .answers mark').length).to.be.greaterThan(0);
  });

  it('shows the page of results', async () => {
    await open(`${pathTo('en', { to: 'search' })}?q=lost%20my%20phone`);
    await page.says('site-search .found', /phone/i);
  });

  it('explains a word beside it, and closes the explanation', async () => {
    await open(forgotten);
    const term = page.one('.term');
    term.scrollIntoView({ block: 'center' });
    term.click();
    const meaning = page.one(`#${term.getAttribute('popovertarget') ?? ''}`);
    await waitUntil(() => meaning.matches(':popover-open'));
    const [word, box] = [term.getBoundingClientRect(), meaning.getBoundingClientRect()];
    expect(box.height).to.be.greaterThan(20);
    expect(Math.min(Math.abs(box.top - word.bottom), Math.abs(word.top - box.bottom))).to.be.lessThan(60);
    expect(box.left).to.be.at.least(0);
    expect(box.right).to.be.at.most(390);
    term.click();
    await waitUntil(() => !meaning.matches(':popover-open'));
  });

  it('opens its menu of topics, and nothing is wider than the screen', async () => {
    const { document } = await open(pathTo('es', { to: 'home' }));
    page.saying('Todos los temas').click();
    const guide = page.one('header details[open] a');
    expect(guide.getBoundingClientRect().height).to.be.at.least(24);
    expect(document.documentElement.scrollWidth).to.be.at.most(page.window.innerWidth);
  });

  it('takes an opinion, says that it could not be sent, and keeps the words', async () => {
    await open(forgotten);
    page.one('.feedback input[value="no"]').click();
    const words = page.one('.feedback textarea');
    await waitUntil(() => words.getBoundingClientRect().height > 0);
    page.type(words, 'No encuentro la opción.');
    page.one('.feedback button').click();
    await page.says('.feedback', /no pudimos/i);
    expect(Reflect.get(words, 'value')).to.equal('No encuentro la opción.');
  });

  it('judges an address', async () => {
    await open(pathTo('es', { to: 'check' }));
    await page.window.customElements.whenDefined('address-check');
    const root = page.one('address-check').shadowRoot;
    if (!root) throw new Error('The address check is not drawn.');
    await waitUntil(() => root.querySelector('input'));
    page.type(page.one('input', root), 'https://bancanet-banamex.com.mx');
    page.one('[part="button-primary"]', root).click();
    await waitUntil(() => root.querySelector('.verdict')?.textContent.includes('Peligro'));
  });

  it('walks the guide, offers more, and goes on in the other language where it stood', async () => {
    await open(pathTo('es', guidePlace));
    const guide = () => page.one('first-login-guide') as Guide;
    const ready = () =>
      waitUntil(() => guide().matches(':defined') && guide().state.phase === 'ready', 'not ready', {
        timeout: 10_000,
      });
    await ready();
    for (let turn = 0; turn < 12 && guide().state.place !== 'outcome'; turn += 1) {
      const root = guide().shadowRoot;
      if (!root) throw new Error('The guide is not drawn.');
      root.querySelector<HTMLElement>('.choices input')?.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
      page.one('.primary', root).click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(guide().state.place).to.equal('outcome');
    await page.says('.guide-more', /Más sobre esto/);
    const english = page.loaded();
    page.one('a.language').click();
    await english;
    await ready();
    expect(guide().state.place).to.equal('outcome');
    await waitUntil(() => page.window.location.hash === '');
    expect(page.window.location.pathname).to.equal(pathTo('en', guidePlace));
  });

  it('shows what a video says, and leads from there into it, to the picture of that second', async function () {
    await open(pathTo('es', { to: 'tutorials', id: 'comprobar-la-direccion' }));
    const video = page.one('.video video') as HTMLVideoElement;
    // WebKit and Firefox have it from the system, where it has been installed.
    if (!video.canPlayType('video/mp4; codecs="avc1.4D401F"')) this.skip();
    video.muted = true;
    page.saying('Lo que dice el video').click();
    const links = page.document.querySelectorAll<HTMLAnchorElement>('.video details[open] a');
    const last = links[links.length - 1];
    if (!last) throw new Error('The transcript has no times.');
    expect(last.getBoundingClientRect().height).to.be.at.least(24);
    const second = Number(last.hash.slice('#t='.length));
    expect(second).to.be.greaterThan(10);
    last.click();
    await waitUntil(() => page.window.location.hash === `#t-${second}`);
    await waitUntil(() => video.currentTime >= second && video.readyState >= 2, 'no picture', {
      timeout: 15_000,
    });
    expect(colours(video), 'colours of the picture').to.be.greaterThan(3);
    await waitUntil(() => last.parentElement?.getAttribute('aria-current') === 'true');
  });
});

/** How many colours a video shows at this moment, coarsely: one where nothing was decoded. */
function colours(video: HTMLVideoElement): number {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [64, 36];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on.');
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const found = new Set<number>();
  for (let at = 0; at < data.length; at += 4)
    found.add(((data[at] ?? 0) >> 4) * 256 + ((data[at + 1] ?? 0) >> 4) * 16 + ((data[at + 2] ?? 0) >> 4));
  return found.size;
}
