import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { print, type Command } from '../../guide/commands/command.ts';
import { CallError } from '../../lib/call-error.ts';
import { suggestion } from '../../guide/nearest.ts';
import { checkFolder, folderFrom } from '../check-folder.ts';
import { contentRoot } from '../document.ts';
import { applyFixes } from '../fix.ts';
import { formats } from '../report/report.ts';

export const checkCommand: Command = {
  usage: '[--fix] [--format plain|json|github]',
  summary: {
    es: 'qué está mal en los textos y cómo corregirlo; --fix corrige lo que no cambia el sentido',
    en: 'what is wrong with the texts and how to mend it; --fix mends what changes no meaning',
  },
  options: { fix: { type: 'boolean' }, format: { type: 'string' }, content: { type: 'string' } },
  async run({ options, locale }) {
    const name = typeof options['format'] === 'string' ? options['format'] : 'plain';
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (!format) {
      const { es, en } = suggestion(name, Object.keys(formats));
      throw new CallError({
        es: `No hay un formato «${name}». ${es}`,
        en: `There is no format «${name}». ${en}`,
      });
    }
    const content = folderFrom(options['content']);
    let checked = await checkFolder(content);
    if (options['fix'] === true && (await fixAll(content, checked.problems)))
      checked = await checkFolder(content);
    const { problems, texts } = checked;
    print(format(problems, texts.length, locale));
    return problems.some(({ severity }) => severity !== 'warning') ? 1 : 0;
  },
};

/** Mends what can be mended, file by file. Tells whether anything was. */
async function fixAll(content: string, problems: Parameters<typeof applyFixes>[1]): Promise<boolean> {
  const byFile = Map.groupBy(
    problems.filter(({ fix }) => fix !== undefined),
    ({ file }) => file,
  );
  for (const [file, own] of byFile) {
    const path = join(content, file.slice(contentRoot.length + 1));
    await writeFile(path, applyFixes(await readFile(path, 'utf8'), own));
  }
  return byFile.size > 0;
}
