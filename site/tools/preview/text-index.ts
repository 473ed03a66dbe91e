import { tokens, type Institution } from '@first-login/shared/institution';
import { close, createIndex } from 'pagefind';
import { marked } from '../../src/lib/content/draft.ts';
import { pathTo, placeOfFile } from '../../src/lib/routes.ts';
import { placeOf, readDocument, stringOf } from '../content/document.ts';
import { filled } from '../content/filled.ts';

/**
 * The index of all text, as the build makes it of the pages; here made of the texts themselves, which takes a second.
 * @param texts the editors' files, by path from `src/content`
 * @returns its files, by path from `/pagefind/`
 */
export async function textIndex(
  texts: ReadonlyMap<string, string>,
  institution: Institution,
): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const record of recordsOf(texts, institution)) await index.addCustomRecord(record);
    const { files } = await index.getFiles();
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}

interface TextRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Every article and page, with its words. */
function recordsOf(texts: ReadonlyMap<string, string>, institution: Institution): TextRecord[] {
  return [...texts].flatMap(([path, source]): TextRecord[] => {
    const place = placeOf(path);
    const page = placeOfFile(path);
    if (!place || !page || !['faqs', 'tutorials', 'pages'].includes(place.kind)) return [];
    const document = readDocument(place, source);
    const known = tokens(institution, place.locale);
    const { title } = marked(
      { ...document.data, title: stringOf(document, 'title') ?? place.id },
      place.locale,
    );
    const topic = stringOf(document, 'topic');
    return [
      {
        url: pathTo(page.locale, page.place),
        content: filled(document.prose.map(({ text }) => text).join(' '), known),
        language: place.locale,
        meta: { title: filled(title, known), kind: place.kind },
        filters: { kind: [place.kind], ...(topic !== undefined && { topic: [topic] }) },
      },
    ];
  });
}
