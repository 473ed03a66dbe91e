import type { Pack } from '@first-login/shared/guide';
import type { Locale } from '@first-login/shared/locales';

/** A guide's words by the ids of its rules. What has no words yet is called by its id. */
export interface Words {
  locale: Locale;
  /** The guide's own title. */
  title: string;
  /** The question as it is asked. */
  question: (id: string) => string;
  /** The name of what it asks for. */
  name: (question: string) => string;
  answer: (question: string, id: string) => string;
  /** The sentence that tells an answer back as a reason. */
  because: (question: string, id: string) => string;
  route: (id: string) => string;
  note: (id: string) => string;
}

/** The words of a pack, be it finished or a draft. */
export function wordsOf({
  locale,
  title,
  questions,
  routes,
}: Pick<Pack, 'locale' | 'title' | 'questions' | 'routes'>): Words {
  const question = byId(questions);
  const route = byId(routes);
  const note = byId(routes.flatMap(({ notes }) => notes));
  const answer = (of: string, id: string) => question(of)?.answers.find((one) => one.id === id);
  return {
    locale,
    title,
    question: (id) => said(question(id)?.title, id),
    name: (id) => said(question(id)?.name, id),
    answer: (of, id) => said(answer(of, id)?.label, id),
    because: (of, id) => said(answer(of, id)?.because, `${of}: ${id}`),
    route: (id) => said(route(id)?.title, id),
    note: (id) => said(note(id)?.title, id),
  };
}

/** An entry of a draft may be there without its words. */
const said = (words: string | undefined, otherwise: string) =>
  words === undefined || words === '' ? otherwise : words;

function byId<T extends { id: string }>(entries: readonly T[]): (id: string) => T | undefined {
  const map = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => map.get(id);
}
