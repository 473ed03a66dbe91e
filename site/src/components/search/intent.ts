// On every page: the search box is a form that works by itself. Once its reader turns to it, by focus, `/` or Ctrl K, the
// element that answers while they type is loaded. What was typed meanwhile stands in the box, where the element finds it.

const box = document.querySelector<HTMLElement>('site-search');
const form = box?.querySelector('form');
const input = box?.querySelector('input');
const sheet = box?.querySelector<HTMLElement>('.sheet');
const note = box?.querySelector<HTMLElement>('.unloaded');

let loading: Promise<void> | undefined;

/** Loads the element, and what it knows of the page's language, at once; a failed load is tried again at the next call. */
function load(): Promise<void> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(): Promise<void> {
  const locale = document.documentElement.lang.startsWith('en') ? 'en' : 'es';
  const data = fetch(`/search/${locale}.json`);
  // Who waits for it hears of its failure.
  data.catch(() => undefined);
  const [{ defineSearch }, { spoken }] = await Promise.all([
    import('./element/define.ts'),
    locale === 'en' ? import('./element/english.ts') : import('./element/spanish.ts'),
    import('@first-login/shared/redact'),
  ]);
  defineSearch({ ...spoken, data });
}

/**
 * Lifts the box over the page: where the screen is small, and where the reader has scrolled away from it.
 * @param from what had the focus, and gets it back
 */
function lift(from?: Element | null): void {
  if (!box || !sheet || sheet.popover || !('showPopover' in sheet)) return;
  // The page keeps its place.
  box.style.minBlockSize = `${box.offsetHeight}px`;
  sheet.popover = 'manual';
  sheet.showPopover();
  if (!from) return;
  const lowered = (): void => {
    if (sheet.popover) return;
    sheet.removeEventListener('toggle', lowered);
    if (!box.contains(document.activeElement)) return;
    if (from instanceof HTMLElement && from !== document.body) from.focus({ preventScroll: true });
    else input?.blur();
  };
  sheet.addEventListener('toggle', lowered);
}

/** Puts the lifted box back: the element does so too, but it may be long in coming. */
function lower(): void {
  if (!box || !sheet?.popover) return;
  sheet.popover = null;
  box.style.minBlockSize = '';
}

/** Whether a key belongs to what the reader writes. */
function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Whether the reader has turned `/` off, which `element/slash.ts` keeps on their device. */
function slashIsOff(): boolean {
  try {
    return localStorage.getItem('search-slash') === 'off';
  } catch {
    return false;
  }
}

/** Says that search could not be loaded, or, where nothing failed, no longer does. */
function tellFailure(failure?: unknown): void {
  if (note) note.hidden = !failure;
}

function turnTo(): void {
  tellFailure();
  if (matchMedia('(width < 48em)').matches) lift();
  load().catch(tellFailure);
}

function shortcut(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isMeant =
    ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/' && !isTyping(event) && !slashIsOff();
  if (!input || altKey || !isMeant) return;
  event.preventDefault();
  const { top, bottom } = input.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight * 0.6) lift(document.activeElement);
  input.focus({ preventScroll: true });
  input.select();
}

/** A query is sent by the element alone, which takes personal data out of it: without it, the form leads to all by topic. */
function submitted(event: Event): void {
  if (!box || !form || !input || customElements.get('site-search')) return;
  event.preventDefault();
  load().then(
    () => form.requestSubmit(),
    () => {
      // Offline the browser's own error would take the place of the page: what was typed stays, and so does its reader.
      if (navigator.onLine) location.assign(form.action);
    },
  );
}

if (box && form && input) {
  Object.assign(input, {
    name: 'q',
    role: 'combobox',
    ariaExpanded: 'false',
    ariaAutoComplete: 'list',
    ariaHasPopup: 'listbox',
  });
  box.addEventListener('focusin', ({ target }) => target === input && turnTo());
  box.addEventListener('focusout', ({ relatedTarget: to }) => to && !box.contains(to as Node) && lower());
  box.querySelector('.close')?.addEventListener('click', lower);
  note?.querySelector('button')?.addEventListener('click', () => input.focus());
  box.addEventListener('input', () => void load().catch(tellFailure));
  form.addEventListener('submit', submitted);
  document.addEventListener('keydown', shortcut);
  addEventListener('online', () => document.activeElement === input && turnTo());
  const asked = new URLSearchParams(location.search).get('q');
  if (box.querySelector('.found') && asked) {
    input.value = asked;
    load().catch(tellFailure);
  }
  // Somebody was faster than this script.
  if (document.activeElement === input) turnTo();
}

export {};
