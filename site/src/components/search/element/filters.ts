import { html, nothing, type TemplateResult } from 'lit';
import { countOf, type Count, type Filter, kindsOf, topicsOf } from './groups.ts';
import type { Scene } from './scene.ts';
import type { Answered } from './view.ts';

/** Chips for the kinds of an answer and for its topics, with how many results each leaves. */
export function filters({ answer, filter }: Answered, scene: Scene): TemplateResult | typeof nothing {
  if (answer.results.length + answer.more.length < 2) return nothing;
  const { words, actions } = scene;
  const { topic } = filter;
  const inTopic = topic === undefined ? {} : { topic };
  const choose = (kind?: string) => () => actions.filter(kind === undefined ? inTopic : { ...inTopic, kind });
  return html`<div class="filters" role="group" aria-label=${words.filters}>
    ${chip(words.everything, countOf(answer, inTopic), filter.kind === undefined, choose())}
    ${kindsOf(answer, filter).map(({ id, count }) =>
      chip(words.kinds[id]?.[1] ?? id, count, filter.kind === id, choose(id)),
    )}
    ${topicChips(topicsOf(answer, filter), filter, scene)}
  </div>`;
}

function chip(label: string, count: number, chosen: boolean, choose: () => void): TemplateResult {
  return html`<button
    type="button"
    class="chip"
    aria-pressed=${chosen}
    ?disabled=${count === 0 && !chosen}
    @click=${choose}
  >
    ${label} <span class="number">(${count})</span>
  </button>`;
}

function topicChips(
  counts: readonly Count[],
  filter: Filter,
  { words, topics, actions }: Scene,
): TemplateResult | typeof nothing {
  if (counts.length < 2) return nothing;
  const { topic: chosen, ...rest } = filter;
  const title = (id: string): string => topics.find((topic) => topic.id === id)?.title ?? id;
  return html`<div class="topics" role="group" aria-label=${words.topic}>
    ${counts.map(({ id, count }) =>
      chip(title(id), count, chosen === id, () =>
        actions.filter(chosen === id ? rest : { ...rest, topic: id }),
      ),
    )}
  </div>`;
}
