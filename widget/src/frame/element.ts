import { GuideEvent, type GuideEventDetails, type GuideEventName } from '../guide/events.ts';
import { nearestLanguage } from '../guide/language.ts';
import {
  greeting,
  looks,
  told,
  type Command,
  type FrameOptions,
  type FromFrame,
  type ToFrame,
} from './protocol.ts';

/** A frame that has not spoken by then was refused, or is not there. Milliseconds. */
const patience = 15_000;
/** Higher than any view of the guide, in CSS pixels: a frame may not push the page away. */
const tallest = 20_000;

const styles = new CSSStyleSheet();
styles.replaceSync(`:host{display:block!important;scroll-margin-block-start:var(--first-login-guide-scroll-margin,1.5em)}:host([hidden]){display:none!important}
iframe{display:block;inline-size:100%;block-size:0;border:0}iframe:not(.open){position:absolute;visibility:hidden}`);

/** Where the bank's frame stands, seen from this script: `https://…/widget/frame/guide.html`. */
const page = (document.currentScript as HTMLScriptElement | null)?.src.replace(
  /\/widget\/.*$/,
  '/widget/frame/guide.html',
);

/**
 * `<first-login-guide isolation="iframe">`: the same guide in a frame of the bank's origin. The page round it can neither see
 * what the customer chooses nor click for them; it learns the height, and events without an answer in them.
 */
export class FramedGuide extends HTMLElement {
  static observedAttributes = [...told, 'locale', 'lang', 'class', 'style'];

  #root = this.attachShadow({ mode: 'open' });
  #frame = document.createElement('iframe');
  #slot = document.createElement('slot');
  #port: MessagePort | undefined;
  #ready: PromiseWithResolvers<void> = Promise.withResolvers();
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [styles];
    this.#frame.sandbox.add(
      'allow-scripts',
      'allow-same-origin',
      'allow-modals',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-top-navigation-by-user-activation',
    );
    // A feature that a browser does not have is a fault in its console.
    this.#frame.allow = 'share' in navigator ? 'clipboard-write; web-share' : 'clipboard-write';
    this.#frame.referrerPolicy = 'no-referrer';
    this.#frame.addEventListener('load', () => this.#greet());
    // Before it is on the page: an empty frame would be of the page's own origin, and would load first.
    if (page) this.#frame.src = page;
    this.#root.append(this.#frame, this.#slot);
  }

  connectedCallback(): void {
    if (!page || new URL(page).origin === location.origin)
      console.warn(
        '<first-login-guide isolation="iframe"> isolates nothing here: load its script from the bank’s own site.',
      );
    if (!page) return;
    this.#late = setTimeout(() => this.#tellLate(), patience);
    this.#nameFrame();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#late);
    this.#port?.close();
    this.#port = undefined;
    // Put back, the frame loads anew: until it has, there is nothing in it to see.
    if (this.#frame.className === '') return;
    this.#frame.className = '';
    this.#slot.hidden = false;
    this.#ready = Promise.withResolvers();
  }

  attributeChangedCallback(): void {
    this.#nameFrame();
    this.#send({ type: 'options', options: this.#options() });
  }

  /** Resolves when the guide can be walked. */
  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  start(): void {
    this.#command('start');
  }

  back(): void {
    this.#command('back');
  }

  reset(): void {
    this.#command('reset');
  }

  print(): void {
    this.#command('print');
  }

  #command(name: Command): void {
    this.#send({ type: 'command', name });
  }

  #send(message: ToFrame): void {
    this.#port?.postMessage(message);
  }

  /** One message to the bank's origin and no other; all that follows goes through the channel that it hands over. */
  #greet(): void {
    if (!page) return;
    const { port1, port2 } = new MessageChannel();
    this.#port?.close();
    this.#port = port1;
    port1.onmessage = ({ data }: MessageEvent<FromFrame>) => this.#receive(data);
    const options = this.#options();
    this.#frame.contentWindow?.postMessage({ greeting, options }, new URL(page).origin, [port2]);
  }

  get #locale(): string {
    return this.getAttribute('locale') ?? nearestLanguage(this);
  }

  /** A screen reader tells of the frame in the language of what is in it, whatever that of the page. */
  #nameFrame(): void {
    const inEnglish = this.#locale === 'en';
    this.#frame.lang = inEnglish ? 'en' : 'es';
    this.#frame.title = inEnglish ? 'First login guide' : 'Guía de primer ingreso';
  }

  #options(): FrameOptions {
    const style = getComputedStyle(this);
    const given = told.flatMap((name) => {
      const value = this.getAttribute(name);
      return value === null ? [] : [[name, value]];
    });
    const look = looks.flatMap((name) => {
      const value = style.getPropertyValue(`--first-login-guide-${name}`).trim();
      return value === '' ? [] : [[name, value]];
    });
    return {
      locale: this.#locale,
      attributes: Object.fromEntries(given) as FrameOptions['attributes'],
      looks: Object.fromEntries(look) as FrameOptions['looks'],
      colorScheme: style.colorScheme,
      holdsShares: true,
    };
  }

  #receive(message: FromFrame): void {
    switch (message.type) {
      case 'height':
        this.#frame.style.blockSize = `${Math.min(Math.max(0, message.height), tallest)}px`;
        return;
      case 'link': {
        const allowed = this.#emit('guide-link', {}, true);
        return this.#send({ type: 'follow', link: message.link, allowed });
      }
      case 'share': {
        const allowed = this.#emit('guide-share', { url: message.url }, true);
        return this.#send({ type: 'share', allowed });
      }
      case 'event':
        if (message.name === 'guide-ready') this.#show('guide');
        else if (message.name === 'guide-error') this.#fail(message.detail);
        else if (message.name === 'guide-stage') this.#bringIntoView();
        this.#emit(message.name, message.detail);
    }
  }

  /** Shows what the frame has, and between the tags only what is to be read beside it. */
  #show(what: 'guide' | 'failure'): void {
    clearTimeout(this.#late);
    this.#frame.className = 'open';
    this.#slot.hidden = what === 'guide';
    if (what === 'guide') this.#ready.resolve();
  }

  /** A stage begins at the frame's top, which the frame itself cannot bring into view. */
  #bringIntoView(): void {
    const { top } = this.getBoundingClientRect();
    if (top < 0 || top > innerHeight * 0.8) this.scrollIntoView();
  }

  /** A guide that is open stays so, whatever fails, unless the bank takes it back. */
  #fail({ code }: GuideEventDetails['guide-error']): void {
    if (!this.#slot.hidden || code === 'withdrawn') this.#show('failure');
  }

  #tellLate(): void {
    const message = `The bank's frame did not open within ${patience / 1000} seconds. Its registry must list ${location.origin}, and the page's policy must allow it: frame-src ${page ? new URL(page).origin : ''}.`;
    this.#emit('guide-error', { code: 'frame', message });
  }

  #emit(name: GuideEventName, detail: FrameDetail, cancelable = false): boolean {
    return this.dispatchEvent(new GuideEvent(name, detail, cancelable));
  }
}

type FrameDetail = ConstructorParameters<typeof GuideEvent>[1];
