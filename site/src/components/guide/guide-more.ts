// The guide tells its host which outcome it led to where the host asks for that, as this page does: it stays in the page.
// What is searched for is asked of the small index alone, whose request says nothing of it.

import type { Searcher } from '../search/searcher.ts';

const guide = document.querySelector('first-login-guide');
const section = document.querySelector<HTMLElement>('.guide-more');
const list = section?.querySelector('ul');
const all = section?.querySelector<HTMLAnchorElement>('.all');

let search: Promise<Searcher> | undefined;
/** The outcome that is on show; empty where it is a question. */
let shown = '';

async function load(): Promise<Searcher> {
  const locale = document.documentElement.lang.startsWith('en') ? 'en' : 'es';
  const data = fetch(`/search/${locale}.json`);
  // Should the scripts fail before it is waited for, nobody else hears of its failure.
  data.catch(() => undefined);
  const [{ makeLoader }, { spoken }] = await Promise.all([
    import('../search/element/define.ts'),
    locale === 'en' ? import('../search/element/english.ts') : import('../search/element/spanish.ts'),
  ]);
  return makeLoader(spoken.language, data)();
}

async function offer(outcome: string): Promise<void> {
  if (!section || !list || !all) return;
  shown = outcome;
  search ??= load();
  const { answer } = (await search).ask(outcome);
  // Its reader has gone back, or on to another, while the search was loaded.
  if (shown !== outcome) return;
  const links = answer.results.filter(({ kind }) => kind !== 'guides').slice(0, 4);
  list.replaceChildren(
    ...links.map(({ href, title }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = href;
      link.textContent = title.map(({ text }) => text).join('');
      item.append(link);
      return item;
    }),
  );
  all.search = `?q=${encodeURIComponent(outcome)}`;
  section.hidden = links.length === 0;
}

function detailOf(event: Event, name: string): unknown {
  const detail: unknown = 'detail' in event ? event.detail : undefined;
  return typeof detail === 'object' && detail !== null ? Reflect.get(detail, name) : undefined;
}

if (guide && section) {
  guide.setAttribute('telemetry', 'outcome');
  guide.addEventListener('guide-stage', (event) => {
    const stage = detailOf(event, 'stage');
    if (stage !== 'needs' && stage !== 'question') return;
    shown = '';
    section.hidden = true;
  });
  guide.addEventListener('guide-outcome', (event) => {
    const outcomes = JSON.parse(section.dataset['outcomes'] ?? '{}') as Record<string, string>;
    const outcome = outcomes[String(detailOf(event, 'route'))];
    // Without a connection there is nothing more to offer; the next outcome tries again.
    if (outcome) offer(outcome).catch(() => (search = undefined));
  });
}
