import type { Article, Page, Term, Topic } from './entries.ts';
import type { Problem } from './problems.ts';

/** The content of one language, as far as its parts name each other. */
interface Named {
  topics: Pick<Topic, 'id'>[];
  articles: Pick<Article, 'key' | 'topic' | 'related' | 'file'>[];
  terms: Pick<Term, 'article' | 'file'>[];
  pages: Pick<Page, 'key'>[];
  guides: ReadonlyMap<string, unknown>;
  /** Keys of the articles that the home page shows. */
  frequent: string[];
  /** Keys of the articles of all languages: one that is not translated is shown in its own. */
  everywhere?: ReadonlySet<string>;
}

/** Every name of a topic or an article that stands for nothing, with what to do. */
export function referenceProblems(content: Named): Problem[] {
  const { topics, articles, terms, pages, guides, frequent, everywhere = new Set() } = content;
  const topicIds = new Set(topics.map(({ id }) => id));
  const keys = new Set([...[...articles, ...pages].map(({ key }) => key), ...guides.keys()]);
  const problem = (file: string, message: string): Problem => ({ file: `site/${file}`, message });
  return [
    ...articles.flatMap((article) => [
      ...(topicIds.has(article.topic)
        ? []
        : [
            problem(
              article.file,
              `There is no topic “${article.topic}”. Known: ${[...topicIds].join(', ')}.`,
            ),
          ]),
      ...article.related
        .filter((key) => (!keys.has(key) && !everywhere.has(key)) || key === article.key)
        .map((key) =>
          problem(
            article.file,
            `“${key}” in related is not another article in this language. Correct its id.`,
          ),
        ),
    ]),
    ...terms
      .filter(({ article }) => article !== undefined && !keys.has(article) && !everywhere.has(article))
      .map(({ file, article }) =>
        problem(file, `“${article}” in article is no article in this language. Correct its id.`),
      ),
    ...frequent
      .filter((key) => !keys.has(key) && !everywhere.has(key))
      .map((key) => problem('src/content/home.yml', `“${key}” in frequent is no article. Correct its id.`)),
  ];
}
