import type { GuideEvent, GuideEventName } from '../guide/events.ts';
import {
  commands,
  greeting,
  looks,
  told,
  type Command,
  type FrameOptions,
  type FromFrame,
  type ToFrame,
} from './protocol.ts';

/** What the frame uses of the guide, which its page has loaded before this script. */
type Guide = HTMLElement & Record<Command, () => void> & { embedder: URL; shareUrl: () => string };

interface Greeting {
  greeting: string;
  options: FrameOptions;
}

/** Events that leave the frame as they are. An outcome leaves without its details, a link by a way of its own. */
const plain = [
  'guide-ready',
  'guide-stage',
  'guide-feedback',
  'guide-locale',
  'guide-error',
] as const satisfies GuideEventName[];

/** Addresses that a page may choose are of the bank's own origin. */
const isOwn = (address: string) =>
  URL.canParse(address, location.href) && new URL(address, location.href).origin === location.origin;

addEventListener(
  'message',
  function greet({ source, origin, data, ports: [port] }: MessageEvent<Partial<Greeting> | null>) {
    if (source !== parent || data?.greeting !== greeting || !data.options || !port) return;
    removeEventListener('message', greet);
    open(port, origin, data.options);
  },
);

/** Opens the guide for the page that greeted first. From here on nothing but its channel is listened to. */
function open(port: MessagePort, embedder: string, options: FrameOptions): void {
  const send = (message: FromFrame) => port.postMessage(message);
  const guide = document.createElement('first-login-guide') as unknown as Guide;
  guide.embedder = new URL(embedder);
  guide.shareUrl = () => ownPage() ?? location.origin;
  apply(guide, options);
  tellEvents(guide, send);
  const followed = holdLinks(guide, send);
  const shared = options.holdsShares ? holdShares(guide, send) : tellShares(guide, send);
  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    if (data.type === 'options') apply(guide, data.options);
    else if (data.type === 'follow') followed(data.link, data.allowed);
    else if (data.type === 'share') shared(data.allowed);
    // The page may send anything: no method but these is for it.
    else if (commands.includes(data.name)) guide[data.name]();
  };
  new ResizeObserver(() => {
    send({ type: 'height', height: document.documentElement.getBoundingClientRect().height });
  }).observe(document.documentElement);
  document.body.append(guide);
}

/** The guide's page on the bank's own site, in the language of the frame: what is shared instead of the frame. */
function ownPage(): string | undefined {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"]')];
  return links.find(({ hreflang }) => hreflang === document.documentElement.lang)?.href;
}

/** The guide tells its frame everything; what leaves the frame is chosen below. */
function apply(guide: HTMLElement, { locale, attributes, looks: look, colorScheme }: FrameOptions): void {
  document.documentElement.lang = locale;
  document.documentElement.style.colorScheme = colorScheme;
  for (const name of looks) {
    const property = `--first-login-guide-${name}`;
    if (look[name]) guide.style.setProperty(property, look[name]);
    else guide.style.removeProperty(property);
  }
  const wanted: Record<string, string> = {
    ...ownPack(attributes.partner),
    ...pick(attributes),
    locale,
    telemetry: 'outcome',
  };
  for (const name of told) if (!(name in wanted)) guide.removeAttribute(name);
  for (const [name, value] of Object.entries(wanted))
    if (guide.getAttribute(name) !== value) guide.setAttribute(name, value);
}

/** The pack that this page was made for, unless the page round it names another one of the bank's. */
function ownPack(partner: string | undefined): Record<string, string> {
  const { pack, partnerPack } = document.documentElement.dataset;
  const own = partner === undefined ? pack : partnerPack;
  return own === undefined ? {} : { pack: own };
}

function pick(attributes: FrameOptions['attributes']): Record<string, string> {
  return Object.fromEntries(
    told.flatMap((name) => {
      const value = attributes[name];
      const isAddress = name === 'pack' || name === 'feedback-src';
      return value === undefined || (isAddress && !isOwn(value)) ? [] : [[name, value]];
    }),
  );
}

function tellEvents(guide: Guide, send: (message: FromFrame) => void): void {
  const on = <Name extends GuideEventName>(name: Name, tell: (event: GuideEvent<Name>) => void) =>
    guide.addEventListener(name, (event) => tell(event as unknown as GuideEvent<Name>));
  for (const name of plain)
    on(name, ({ detail }) => send({ type: 'event', name, detail } as FromFrame & { type: 'event' }));
  on('guide-outcome', () => send({ type: 'event', name: 'guide-outcome', detail: {} }));
}

/** Shares go on by themselves, and the page hears of them: its script is one that does not answer for them. */
function tellShares(guide: Guide, send: (message: FromFrame) => void): () => void {
  guide.addEventListener('guide-share', ({ detail }) => send({ type: 'event', name: 'guide-share', detail }));
  return () => undefined;
}

/**
 * Holds a share until the page has said whether it may go on; then it does, as though the customer had pressed once more.
 * @returns takes the page's word
 */
function holdShares(guide: Guide, send: (message: FromFrame) => void): (allowed: boolean) => void {
  let [isHeld, goesOn] = [false, false];
  guide.addEventListener('guide-share', (event) => {
    if (goesOn) return;
    event.preventDefault();
    isHeld = true;
    send({ type: 'share', url: event.detail.url });
  });
  return (allowed) => {
    // One word for each time that the customer shares.
    goesOn = isHeld && allowed;
    isHeld = false;
    if (goesOn) guide.shadowRoot?.querySelector<HTMLElement>('[part="share"]')?.click();
    goesOn = false;
  };
}

/**
 * Holds a link until the page has said whether it may be followed. The page learns that there is one, not where it leads: a link
 * of an outcome would tell the outcome.
 * @returns takes the page's word
 */
function holdLinks(
  guide: Guide,
  send: (message: FromFrame) => void,
): (link: number, allowed: boolean) => void {
  const held = new Map<number, string>();
  let links = 0;
  guide.addEventListener('guide-link', (event) => {
    event.preventDefault();
    if (!event.detail.href) return;
    held.set(links, event.detail.href);
    send({ type: 'link', link: links++ });
  });
  return (link, allowed) => {
    const href = held.get(link);
    // One word for each time that the customer follows it.
    held.delete(link);
    if (href && allowed) window.open(href, '_top');
  };
}
