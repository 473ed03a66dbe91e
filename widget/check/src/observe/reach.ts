import type { Page } from 'playwright-core';
import type { GuideOnPage } from '../observation.ts';
import type { PageSays } from './in-page.ts';
import type { Ways } from './ways.ts';

/** What keeps readers from a guide that is ready. */
export type Reach = Pick<GuideOnPage, 'hidden' | 'shut' | 'coveredBy'>;

interface Touched extends Reach {
  /** Where the first button is on the screen, in CSS pixels, if a pointer meets it. */
  box: { x: number; y: number; width: number; height: number } | null;
}

/**
 * Runs in the page, so it may use nothing from outside of itself: brings a guide's first button, or its frame, into view and
 * tells what a pointer meets there.
 * @param at the guide's place among those of the page
 */
function touch(at: number): Touched {
  const { guides, ancestors, name } = Reflect.get(
    globalThis,
    Symbol.for('first-login-guide-check-ways'),
  ) as Ways;
  const nothing: Touched = { hidden: null, shut: null, coveredBy: null, box: null };
  const guide = guides()[at];
  const target = guide?.shadowRoot?.querySelector<HTMLElement>('.primary, iframe');
  if (!guide || !target) return nothing;
  const chain = [guide, ...ancestors(guide)];
  const mayOpen = chain.some((one) =>
    one.matches('dialog, [popover], [role="tabpanel"], [role="dialog"], details'),
  );
  const hidden = (one: Element, property: string): Touched => {
    const how = `${property}: ${getComputedStyle(one).getPropertyValue(property)}`;
    return { ...nothing, hidden: { by: name(one), how, mayOpen } };
  };

  const shut = chain.find((one) => one.matches('[inert], [aria-hidden="true"]'));
  if (shut) {
    // A dialog that has the page to itself lets it go again.
    const dialogs = [...document.querySelectorAll('[aria-modal="true"], dialog:modal')];
    const dialog = dialogs.find((one) => one.checkVisibility() && !chain.includes(one));
    if (dialog) return { ...nothing, coveredBy: name(dialog) };
    const attribute = shut.hasAttribute('inert') ? 'inert' : 'aria-hidden';
    const kept = [...shut.attributes].filter(({ name: key }) => key !== attribute);
    const written = kept.map(({ name: key, value }) =>
      value === '' ? ` ${key}` : ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    );
    const tag = `<${shut.localName}${written.join('')}>`;
    return { ...nothing, shut: { by: name(shut), attribute, tag, mayOpen } };
  }

  target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const isTiny = (one: Element) => {
    if (!(one instanceof HTMLElement) || one.offsetWidth === 0 || one.offsetHeight === 0) return false;
    const { width, height } = one.getBoundingClientRect();
    return width < one.offsetWidth / 5 || height < one.offsetHeight / 5;
  };
  const tiny = chain.toReversed().find(isTiny);
  if (tiny) return hidden(tiny, getComputedStyle(tiny).scale === 'none' ? 'transform' : 'scale');

  const { left, top, right, bottom } = target.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
    const isSideways = x < 0 || x > innerWidth;
    const isOut = (one: Element) => {
      const box = one.getBoundingClientRect();
      return isSideways
        ? box.left < -innerWidth || box.right <= 0 || box.left >= innerWidth
        : box.top < -innerHeight || box.bottom <= 0 || box.top >= innerHeight;
    };
    const out = chain.toReversed().find(isOut) ?? guide;
    const { transform, translate, position } = getComputedStyle(out);
    if (transform !== 'none') return hidden(out, 'transform');
    if (translate !== 'none') return hidden(out, 'translate');
    const side = isSideways ? 'left' : 'top';
    return hidden(out, position === 'static' ? `margin-${side}` : side);
  }

  const met = (guide.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y);
  const [above] = met;
  if (!met.includes(guide)) {
    const cut = chain.find((one) => getComputedStyle(one).clipPath !== 'none');
    if (cut) return hidden(cut, 'clip-path');
    const cutOld = chain.find((one) => getComputedStyle(one).getPropertyValue('clip') !== 'auto');
    return cutOld ? hidden(cutOld, 'clip') : nothing;
  }
  if (above && above !== guide && !guide.contains(above)) return { ...nothing, coveredBy: name(above) };
  const from = { x: Math.max(0, left), y: Math.max(0, top) };
  const width = Math.min(right, innerWidth) - from.x;
  const height = Math.min(bottom, innerHeight) - from.y;
  return { ...nothing, box: { ...from, width, height } };
}

/** Runs in the page: takes what `touch` met out of the picture, or puts it back. */
function fade({ at, isGone }: { at: number; isGone: boolean }): void {
  const { guides } = Reflect.get(globalThis, Symbol.for('first-login-guide-check-ways')) as Ways;
  const target = guides()[at]?.shadowRoot?.querySelector<HTMLElement>('.primary, iframe');
  if (isGone) target?.style.setProperty('opacity', '0', 'important');
  else target?.style.removeProperty('opacity');
}

/** Runs in the page: the style that most likely takes a guide out of the picture, of those that let pointers through. */
function blame(at: number): NonNullable<Reach['hidden']> {
  const { guides, ancestors, name } = Reflect.get(
    globalThis,
    Symbol.for('first-login-guide-check-ways'),
  ) as Ways;
  const guide = guides()[at];
  const chain = guide ? [guide, ...ancestors(guide)] : [];
  const usual = { 'mask-image': 'none', filter: 'none', opacity: '1', 'mix-blend-mode': 'normal' };
  for (const [property, value] of Object.entries(usual))
    for (const one of chain) {
      const found = getComputedStyle(one).getPropertyValue(property);
      if (found !== value) return { by: name(one), how: `${property}: ${found}`, mayOpen: false };
    }
  return { by: 'first-login-guide', how: '', mayOpen: false };
}

/** Whether the picture is another without a guide's first button. A mask or a filter lets pointers through, and eyes not. */
async function isSeen(page: Page, at: number, box: NonNullable<Touched['box']>): Promise<boolean> {
  const picture = () => page.screenshot({ clip: box, animations: 'disabled', timeout: 5_000 });
  try {
    const before = await picture();
    await page.evaluate(fade, { at, isGone: true });
    const after = await picture();
    await page.evaluate(fade, { at, isGone: false });
    return !before.equals(after);
  } catch {
    // No picture can be had of the page: nothing is known of it.
    return true;
  }
}

async function reach(page: Page, at: number): Promise<Reach> {
  const { box, ...met } = await page.evaluate(touch, at);
  if (!box || (await isSeen(page, at, box))) return met;
  return { ...met, hidden: await page.evaluate(blame, at) };
}

/** What keeps readers from the guides of a page, in its order. */
export async function reachOf(page: Page, { guides }: PageSays): Promise<Reach[]> {
  const all: Reach[] = [];
  for (const [at, { phase, hidden }] of guides.entries())
    all.push(hidden || phase !== 'ready' ? { hidden, shut: null, coveredBy: null } : await reach(page, at));
  return all;
}
