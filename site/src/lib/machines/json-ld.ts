import type { BreadcrumbList, FAQPage, Thing, WithContext } from 'schema-dts';

/** A page on the way from the home page to the one that is read. */
export interface Crumb {
  name: string;
  /** Its whole address. */
  href: string;
}

/** Where a page stands, for search engines (https://schema.org/BreadcrumbList). */
export function breadcrumbList(trail: readonly Crumb[]): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, href }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: href,
    })),
  };
}

/** A question with its answer (https://schema.org/FAQPage). @param answer plain text that also stands on the page */
export function faqPage(question: string, answer: string): WithContext<FAQPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [
      { '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } },
    ],
  };
}

/** As the text of a `<script>`: nothing in it can end the element. */
export function scriptText(data: WithContext<Thing>): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
