import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentFolder } from '../../guide/folder.ts';
import { print, type Command } from '../../guide/commands/command.ts';
import { CallError } from '../../lib/call-error.ts';
import { suggestion } from '../../guide/nearest.ts';
import { contentRoot, placeOf } from '../document.ts';
import { idFrom } from '../new/id.ts';
import { mentions } from '../move/mentions.ts';
import { planMove } from '../move/plan.ts';
import type { Sentence } from '../rules/rule.ts';
import { readSources } from '../sources.ts';
import { readYamlFiles } from '../yaml-files.ts';

export const moveCommand: Command = {
  usage: {
    es: '<de> <a>   (faqs/clave-temporal faqs/clave-de-sucursal)',
    en: '<from> <to>   (faqs/clave-temporal faqs/clave-de-sucursal)',
  },
  summary: {
    es: 'cambia el nombre de un texto en los dos idiomas, con sus enlaces y una redirección',
    en: 'renames a text in both languages, with its links and a redirect',
  },
  takes: 'two',
  async run({ given, locale }) {
    const [from = '', to = ''] = given;
    const content = contentFolder();
    const { texts } = await readSources(content);
    refuse(from, to, texts);
    const { institution } = readYamlFiles(texts);
    if (!institution)
      throw new CallError({
        es: 'institution.yml tiene errores. Corrígelos primero: «pnpm content check».',
        en: 'institution.yml has mistakes. Mend them first: «pnpm content check --lang en».',
      });
    const plan = planMove(texts, from, to, institution);
    for (const [path, text] of plan) {
      const file = join(content, path);
      if (text === undefined) await rm(file);
      else {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }
      print(`${text === undefined ? '-' : '+'} ${contentRoot}/${path}`);
    }
    if (plan.has('videos.yml')) print(videoSentence(to)[locale]);
    const { program, tests } = await mentions(from);
    if (program.length > 0)
      print(
        {
          es: `También lo nombran estos archivos del programa; pide que se cambien: ${program.join(', ')}.`,
          en: `These files of the program name it too; ask for them to be changed: ${program.join(', ')}.`,
        }[locale],
      );
    if (tests.length > 0)
      print(
        {
          es: `Y estas pruebas, de las que hay que cambiar las que leen los textos del sitio: ${tests.join(', ')}.`,
          en: `So do these tests, of which those that read the texts of the site are to be changed: ${tests.join(', ')}.`,
        }[locale],
      );
    return 0;
  },
};

/** What is left to do for the video of a tutorial, whose files carry its name. */
function videoSentence(to: string): Sentence {
  const [, id] = /^tutorials\/(.+)$/.exec(to) ?? [];
  return id === undefined
    ? {
        es: 'Ya no es un tutorial: sus dibujos se quitaron de videos.yml. Corre «pnpm videos» para quitar su video.',
        en: 'It is no tutorial any more: its pictures were taken out of videos.yml. Run «pnpm videos» to take its video away.',
      }
    : {
        es: `El video lleva el nombre del tutorial, y hasta que se haga otra vez la página se muestra sin él. Corre «pnpm videos ${id}», o dile a quien lo tenga.`,
        en: `The video carries the name of the tutorial, and until it is made again the page is shown without it. Run «pnpm videos ${id}», or tell whoever has it.`,
      };
}

const form = /^(?:faqs|tutorials|pages|topics|glossary)\/[a-z0-9-]+$/;

function refuse(from: string, to: string, texts: ReadonlyMap<string, string>): void {
  if (from === '' || to === '')
    throw new CallError({
      es: 'Di cómo se llama el texto y cómo se llamará: «pnpm content move faqs/clave-temporal faqs/clave-de-sucursal».',
      en: 'Say what the text is called and what it will be: «pnpm content move faqs/clave-temporal faqs/clave-de-sucursal».',
    });
  if (from.startsWith('guides/'))
    throw new CallError({
      es: 'Una guía no cambia de nombre: está en enlaces que la gente ya compartió. Cambia su título en guide.md.',
      en: 'A guide does not get another name: it is in links that people have shared. Change its title in guide.md.',
    });
  for (const name of [from, to])
    if (!form.test(name)) {
      const better = nameFrom(name);
      throw new CallError({
        es: `«${name}» no es el nombre de un texto. ${better ? `¿Quisiste decir «${better}»?` : 'Escribe la carpeta y el nombre, como faqs/clave-temporal.'}`,
        en: `«${name}» is not the name of a text. ${better ? `Did you mean «${better}»?` : 'Write the folder and the name, such as faqs/clave-temporal.'}`,
      });
    }
  const names = new Set(
    [...texts.keys()].flatMap((path) => {
      const place = placeOf(path);
      return place && place.kind !== 'guides' ? [`${place.kind}/${place.id}`] : [];
    }),
  );
  if (!names.has(from)) {
    const { es, en } = suggestion(from, [...names]);
    throw new CallError({ es: `No hay un texto «${from}». ${es}`, en: `There is no text «${from}». ${en}` });
  }
  if (names.has(to))
    throw new CallError({
      es: `Ya hay un texto «${to}». Elige otro nombre.`,
      en: `There is a text «${to}» already. Choose another name.`,
    });
  const [before, after] = [from.split('/')[0], to.split('/')[0]];
  const alike = new Set(['faqs', 'tutorials']);
  if (before !== after && !(alike.has(before ?? '') && alike.has(after ?? '')))
    throw new CallError({
      es: `Un texto de ${before ?? ''} no puede pasar a ${after ?? ''}: sus encabezados llevan otras claves.`,
      en: `A text of ${before ?? ''} cannot go to ${after ?? ''}: their front matters have other keys.`,
    });
}

/** A name as it must be, from one that is nearly so: `faqs/es/clave.md`, «faqs/Clave Nueva». */
function nameFrom(written: string): string | undefined {
  const parts = written
    .replace(/^.*src\/content\//, '')
    .replace(/\.md$/, '')
    .split('/');
  const name = `${parts[0] ?? ''}/${idFrom(parts.at(-1) ?? '')}`;
  return parts.length > 1 && form.test(name) ? name : undefined;
}
