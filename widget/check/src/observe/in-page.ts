import type { GuideOnPage, ScriptTag, TextLeft } from '../observation.ts';
import type { Ways } from './ways.ts';

/** What a page says of itself. */
export interface PageSays {
  hasViewport: boolean;
  isQuirky: boolean;
  rootFontSize: number;
  registered: 'guide' | 'frame' | 'other' | 'none';
  scripts: Omit<ScriptTag, 'referer'>[];
  guides: Omit<GuideOnPage, 'width' | 'shut' | 'coveredBy'>[];
  metaPolicies: string[];
}

/**
 * Runs in the page, so it may use nothing from outside of itself. It changes nothing there but the place that is scrolled to.
 */
export function lookAtPage(): PageSays {
  type Guide = HTMLElement & { packData?: unknown; version?: string };
  const { everywhere, guides, ancestors, name } = Reflect.get(
    globalThis,
    Symbol.for('first-login-guide-check-ways'),
  ) as Ways;
  const pathOf = (element: Element): string =>
    [element, ...ancestors(element)].slice(0, 3).toReversed().map(name).join(' > ');

  const mayOpen = 'details, dialog, [popover], [role="tabpanel"], [role="dialog"], [hidden]';
  const hiddenBy = (guide: Element): GuideOnPage['hidden'] => {
    if (guide.hasAttribute('hidden')) return { by: name(guide), how: 'hidden', mayOpen: true };
    const chain = ancestors(guide);
    const openable = chain.some((one) => one.matches(mayOpen));
    for (const one of chain) {
      const { display, opacity, contentVisibility } = getComputedStyle(one);
      const how =
        display === 'none'
          ? 'display: none'
          : Number(opacity) < 0.05
            ? `opacity: ${opacity}`
            : contentVisibility === 'hidden'
              ? 'content-visibility: hidden'
              : '';
      if (how !== '') return { by: name(one), how, mayOpen: openable };
    }
    const closed = chain.find((one) => one instanceof HTMLDetailsElement && !one.open);
    return closed ? { by: name(closed), how: 'details', mayOpen: true } : null;
  };
  const clippedBy = (guide: Element): GuideOnPage['clipped'] => {
    const box = guide.getBoundingClientRect();
    if (box.height < 1) return null;
    for (const one of ancestors(guide)) {
      if (one === document.body || one === document.documentElement) continue;
      const { overflowX, overflowY } = getComputedStyle(one);
      const cuts = (value: string) => value === 'hidden' || value === 'clip';
      if (!cuts(overflowX) && !cuts(overflowY)) continue;
      const around = one.getBoundingClientRect();
      const part = (from: number, to: number, start: number, end: number) =>
        Math.max(0, Math.min(to, end) - Math.max(from, start)) / Math.max(1, to - from);
      const seen =
        (cuts(overflowY) ? part(box.top, box.bottom, around.top, around.bottom) : 1) *
        (cuts(overflowX) ? part(box.left, box.right, around.left, around.right) : 1);
      if (seen < 0.95) return { by: name(one), seen };
    }
    return null;
  };
  const textOf = (guide: HTMLElement): TextLeft => {
    const all = [...guide.childNodes].filter(
      (node) => !(node instanceof HTMLScriptElement || node instanceof HTMLTemplateElement),
    );
    const written = all.map(({ textContent }) => textContent?.trim() ?? '').join('').length;
    const seen = all.map((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const shown = [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1);
      const holder = node instanceof Element ? node : guide;
      const visible = holder.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return shown && visible ? (node.textContent?.trim().length ?? 0) : 0;
    });
    return { path: pathOf(guide), written, seen: seen.reduce((sum, one) => sum + one, 0) };
  };
  const phaseOf = (guide: Guide): GuideOnPage['phase'] => {
    const is = (state: string) => {
      try {
        return guide.matches(`:state(${state})`);
      } catch {
        return false;
      }
    };
    const frame = guide.shadowRoot?.querySelector('iframe');
    // A script that does not know its own address has none for its frame.
    if (frame && !frame.src) return 'failed';
    if (frame && !frame.classList.contains('open')) return 'loading';
    // Beside a failure, the text between the tags is shown as well.
    if (frame) return guide.shadowRoot?.querySelector('slot')?.hidden ? 'ready' : 'failed';
    for (const phase of ['ready', 'failed', 'loading'] as const) if (is(phase)) return phase;
    return 'none';
  };
  const absolute = (address: string) =>
    URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : '';
  const langOf = (guide: Element): string | null =>
    [guide, ...ancestors(guide)].find((one) => one.hasAttribute('lang'))?.getAttribute('lang') ?? null;
  const spoken = (guide: Element): string => {
    const said = [guide.getAttribute('locale') ?? '', langOf(guide) ?? ''].map((one) =>
      one.split('-')[0]?.toLowerCase(),
    );
    return said.find((one) => one === 'es' || one === 'en') ?? 'es';
  };
  const packOf = (guide: Guide): GuideOnPage['pack'] => {
    const address = (guide.getAttribute('pack') ?? '')
      .replace('{partner}', guide.getAttribute('partner') ?? '')
      .replace('{locale}', spoken(guide));
    const url = address ? absolute(address) : '';
    if (guide.packData !== undefined && guide.packData !== null) return { given: 'property', url };
    if (guide.querySelector(':scope > script[type="application/json"]')) return { given: 'inline', url };
    return { given: address ? 'address' : 'none', url };
  };

  const elements = everywhere(document);
  // What begins only where it is seen begins.
  for (const guide of guides())
    guide.shadowRoot?.querySelector('.primary')?.scrollIntoView({ block: 'center' });
  const scriptName = /\/first-login-guide(-frame)?\.js(?:[?#].*)?$/;
  const scripts = elements.flatMap((one): PageSays['scripts'] => {
    if (!(one instanceof HTMLScriptElement)) return [];
    // What consent tools hold back has its address in another attribute.
    const held = ['data-src', 'data-cookieconsent-src', 'data-cmp-src'].map(
      (key) => one.getAttribute(key) ?? '',
    );
    const written = [one.getAttribute('src') ?? '', ...held].find((address) => scriptName.test(address));
    if (written === undefined) return [];
    return [
      {
        src: absolute(written),
        integrity: one.integrity,
        crossOrigin: one.getAttribute('crossorigin'),
        type: one.type,
        kind: scriptName.exec(written)?.[1] ? 'frame' : 'guide',
      },
    ];
  });
  const frameScript = scripts.find(({ kind }) => kind === 'frame')?.src ?? '';
  const definition = customElements.get('first-login-guide');
  return {
    hasViewport: document.querySelector('meta[name="viewport"]') !== null,
    isQuirky: document.compatMode === 'BackCompat',
    rootFontSize: parseFloat(getComputedStyle(document.documentElement).fontSize),
    registered: !definition
      ? 'none'
      : 'observedAttributes' in definition && 'whenReady' in definition.prototype
        ? 'version' in definition.prototype
          ? 'guide'
          : 'frame'
        : 'other',
    scripts,
    guides: guides().map((guide) => ({
      path: pathOf(guide),
      attributes: Object.fromEntries([...guide.attributes].map(({ name: key, value }) => [key, value])),
      pack: packOf(guide),
      frame: frameScript.includes('/widget/')
        ? frameScript.replace(/\/widget\/.*$/, '/widget/frame/guide.html')
        : '',
      phase: phaseOf(guide),
      version: (guide as Guide).version ?? '',
      lang: langOf(guide),
      hidden: hiddenBy(guide),
      clipped: clippedBy(guide),
      swallowed: [...guide.querySelectorAll('main, footer, nav, header, form, first-login-guide')].map(name),
      text: textOf(guide),
      zoom: [guide, ...ancestors(guide)].reduce(
        (all, one) => all * (parseFloat(getComputedStyle(one).getPropertyValue('zoom')) || 1),
        1,
      ),
    })),
    metaPolicies: [...document.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')].map(
      (meta) => meta.getAttribute('content') ?? '',
    ),
  };
}

/** Widths of the guides, in CSS pixels, in the order of `lookAtPage`. */
export function measureWidths(): number[] {
  const { guides } = Reflect.get(globalThis, Symbol.for('first-login-guide-check-ways')) as Ways;
  return guides().map((guide) => guide.getBoundingClientRect().width);
}
