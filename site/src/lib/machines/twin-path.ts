/** Where the Markdown twin of an article stands. @param href the path of the article's page, with its closing slash */
export function twinOf(href: string): string {
  return `${href.slice(0, -1)}.md`;
}
