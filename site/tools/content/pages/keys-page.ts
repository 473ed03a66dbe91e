import { z } from 'astro/zod';
import * as v from 'valibot';
import { schemas } from '../../../src/lib/content/schemas.ts';
import { matterSchemas, questionMatter } from '../../guide/texts.ts';
import { guideKeys, inEnglish } from './key-words.ts';

interface Key {
  name: string;
  needed: boolean;
  es: string;
  en: string;
}

/** The page of docs/editing/keys: which keys the front matter of each kind of text has, from the schemas that check it. */
export function keysPages(): Map<string, string> {
  const articles = Object.entries(schemas).map(([folder, schema]) => table(`${folder}/`, ofArticle(schema)));
  const guide = { ...matterSchemas, questions: questionMatter(['id']) };
  const texts = Object.entries(guide).map(([kind, schema]) =>
    table(`guides/…/${kind === 'guide' ? 'guide.md' : `${kind}/`}`, ofGuide(schema)),
  );
  const page = [
    '# Claves de los encabezados · Keys of the front matter',
    'Van entre las dos líneas `---` con que empieza cada texto. Salen de los mismos esquemas que la revisión: `pnpm content keys` escribe esta página.',
    'They stand between the two lines `---` that each text begins with. They are made from the schemas that the check uses: `pnpm content keys` writes this page.',
    '## Textos del sitio · Texts of the site',
    ...articles,
    '## Textos de una guía · Texts of a guide',
    ...texts,
  ];
  return new Map([['README.md', `${page.join('\n\n')}\n`]]);
}

function table(title: string, keys: readonly Key[]): string {
  const rows = keys.map(
    ({ name, needed, es, en }) => `| \`${name}\` | ${needed ? 'sí · yes' : ''} | ${es}. | ${en}. |`,
  );
  const head = ['| | Necesaria · Needed | Español | English |', '| --- | --- | --- | --- |'];
  return `### ${title}\n\n${[...head, ...rows].join('\n')}`;
}

function ofArticle(schema: z.ZodObject): Key[] {
  const empty = schema.safeParse({});
  const needed = new Set(empty.success ? [] : empty.error.issues.map(({ path }) => path[0]));
  return Object.entries(schema.shape).map(([name, one]) => {
    const es = (one as z.ZodType).description;
    const en = inEnglish[name];
    if (es === undefined || en === undefined) throw unexplained(name);
    return { name, needed: needed.has(name), es, en };
  });
}

function ofGuide(schema: v.GenericSchema & { entries: object }): Key[] {
  const empty = v.safeParse(schema, {});
  const needed = new Set(empty.issues?.map(({ path }) => path?.[0].key));
  const words: Readonly<Record<string, { es: string; en: string }>> = guideKeys;
  return Object.keys(schema.entries).map((name) => {
    const said = words[name];
    if (!said) throw unexplained(name);
    return { name, needed: needed.has(name), ...said };
  });
}

const unexplained = (name: string) =>
  new Error(`pages/key-words.ts does not say what the key «${name}» is for. Add it.`);
