import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentFolder } from '../../guide/folder.ts';
import { print, type Call, type Command } from '../../guide/commands/command.ts';
import { CallError } from '../../lib/call-error.ts';
import { suggestion } from '../../guide/nearest.ts';
import { contentRoot } from '../document.ts';
import { knownIcons } from '../icons.ts';
import { answersFrom, type Question } from '../new/ask.ts';
import { draftKinds, newFiles, newKinds, placesOf, type NewKind } from '../new/files.ts';
import { idFrom } from '../new/id.ts';
import { readSources } from '../sources.ts';
import { readYamlFiles } from '../yaml-files.ts';

const optionNames = ['id', 'title-es', 'title-en', 'summary-es', 'summary-en', 'topic', 'owner', 'icon'];

export const newCommand: Command = {
  usage: `${newKinds.join('|')} [--id …] [--title-es …] [--title-en …] [--summary-es …] [--summary-en …] [--topic …] [--owner …] [--icon …] [--draft]`,
  summary: {
    es: 'escribe los archivos de un texto nuevo en los dos idiomas; pregunta lo que no le digas',
    en: 'writes the files of a new text in both languages; asks for what it is not told',
  },
  takes: 'one',
  options: {
    ...Object.fromEntries(optionNames.map((name) => [name, { type: 'string' as const }])),
    draft: { type: 'boolean' },
  },
  async run(call) {
    const kind = kindOf(call);
    const content = contentFolder();
    const { texts } = await readSources(content);
    const draft = call.options['draft'] === true;
    if (draft && !draftKinds.some((one) => one === kind)) throw noDrafts(kind);
    const answers = await answersFrom(questionsOf(kind, texts), call);
    const id = answers['id'] ?? '';
    const taken = placesOf(kind, id).find((path) => texts.has(path));
    if (taken !== undefined)
      throw new CallError({
        es: `Ya existe ${taken}. Elige otro nombre con --id.`,
        en: `${taken} exists already. Choose another name with --id.`,
      });
    const files = newFiles(kind, answers, texts, new Date(), draft);
    for (const [path, text] of files) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await writeFile(join(content, path), text);
      print(`${contentRoot}/${path}`);
    }
    print(kind === 'guide' ? afterGuide(id)[call.locale] : afterText[call.locale]);
    if (draft) print(afterDraft[call.locale]);
    return 0;
  },
};

const afterText = {
  es: 'Escribe el texto debajo de cada encabezado y corre «pnpm content check».',
  en: 'Write the text below each front matter and run «pnpm content check --lang en».',
};
const afterDraft = {
  es: 'Es un borrador: se ve con «pnpm dev» y no se publica. Para publicarlo, quita la línea «draft: true» de los dos archivos.',
  en: 'It is a draft: it shows in «pnpm dev» and is not published. To publish it, take the line «draft: true» out of both files.',
};

function noDrafts(kind: NewKind): CallError {
  return kind === 'topic'
    ? new CallError({
        es: 'Un tema no puede ser borrador. No hace falta: solo sale en el menú cuando tiene un artículo publicado. Quita «--draft».',
        en: 'A topic cannot be a draft. There is no need: it is in the menu only once it has a published article. Take «--draft» out.',
      })
    : new CallError({
        es: 'Una guía no puede ser borrador. Escríbela en una rama de Git hasta que esté lista. Quita «--draft».',
        en: 'A guide cannot be a draft. Write it on a branch of Git until it is done. Take «--draft» out.',
      });
}

const afterGuide = (id: string) => ({
  es: `La guía ya se puede ver con «pnpm dev», en /es/guias/${id}/. Cambia sus reglas en guide.yml y sus textos, corre «pnpm guide check» y, cuando esté lista, «pnpm guide snapshot --guide ${id}».`,
  en: `The guide can be seen already with «pnpm dev», at /en/guides/${id}/. Change its rules in guide.yml and its texts, run «pnpm guide check --lang en» and, once it is done, «pnpm guide snapshot --guide ${id}».`,
});

function kindOf({ given }: Call): NewKind {
  const [name = ''] = given;
  const kind = newKinds.find((one) => one === name);
  if (kind) return kind;
  const { es, en } = suggestion(name, newKinds);
  throw new CallError(
    name === ''
      ? { es: `Di qué escribir. ${es}`, en: `Say what to write. ${en}` }
      : { es: `No se puede escribir un «${name}». ${es}`, en: `A «${name}» cannot be written. ${en}` },
  );
}

/** What has to be known to begin a text of a kind. */
function questionsOf(kind: NewKind, texts: ReadonlyMap<string, string>): Question[] {
  const owners = readYamlFiles(texts).owners;
  const topics = [...texts.keys()].flatMap((path) => /^topics\/es\/(.+)\.md$/.exec(path)?.[1] ?? []);
  const title = kind === 'term' ? { es: 'Término', en: 'Term' } : { es: 'Título', en: 'Title' };
  const both = (name: string, what: { es: string; en: string }): Question[] => [
    { name: `${name}-es`, ask: { es: `${what.es} en español`, en: `${what.en} in Spanish` } },
    { name: `${name}-en`, ask: { es: `${what.es} en inglés`, en: `${what.en} in English` } },
  ];
  return [
    ...both('title', title),
    {
      name: 'id',
      ask: {
        es: 'Nombre del archivo, que será su dirección',
        en: 'Name of the file, which will be its address',
      },
      otherwise: (answers) => idFrom(answers['title-es'] ?? '') || undefined,
      must: /^[a-z0-9-]+$/,
    },
    ...(kind === 'term'
      ? []
      : both('summary', { es: 'Resumen, en una oración,', en: 'Summary, in one sentence,' })),
    ...(kind === 'faq' || kind === 'tutorial'
      ? [
          { name: 'topic', ask: { es: 'Tema', en: 'Topic' }, among: topics },
          { name: 'owner', ask: { es: 'Quién responde por él', en: 'Who answers for it' }, among: owners },
        ]
      : []),
    ...(kind === 'topic'
      ? [
          {
            name: 'icon',
            ask: { es: 'Ícono (de lucide.dev/icons)', en: 'Icon (of lucide.dev/icons)' },
            among: [...knownIcons()],
          },
        ]
      : []),
  ];
}
