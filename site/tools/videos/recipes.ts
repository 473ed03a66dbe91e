import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Institution, fillTokens, tokens } from '@first-login/shared/institution';
import { type Locale, locales } from '@first-login/shared/locales';
import { parse } from 'yaml';
import { videoEn } from '../../src/i18n/video.en.ts';
import { type VideoDictionary, videoEs } from '../../src/i18n/video.es.ts';
import { isDraftSource } from '../../src/lib/content/draft.ts';
import { type Picture, parsePictures } from '../../src/lib/video/pictures.ts';
import { type Recipe, recipeOf } from '../../src/lib/video/recipe.ts';
import type { Sentence } from '../guide/commands/command.ts';
import { splitText } from '../guide/text-file.ts';
import { paths } from '../lib/paths.ts';

/** A tutorial's video in a language, as it is to be made. */
export interface Wanted {
  id: string;
  locale: Locale;
  /** The tutorial, from the root of the project. */
  file: string;
  recipe: Recipe;
}

export const videoWords: Record<Locale, VideoDictionary> = { es: videoEs, en: videoEn };

const content = join(paths.site, 'src', 'content');

/**
 * The recipe of every tutorial's video, from the editors' files.
 * @param report told a sentence for each tutorial that has none
 */
export function readRecipes(institution: Institution, report: (sentence: Sentence) => void): Wanted[] {
  const pictures = parsePictures(readFileSync(join(content, 'videos.yml'), 'utf8'));
  const wanted = locales.flatMap((locale) =>
    globSync(`tutorials/${locale}/*.md`, { cwd: content })
      .toSorted()
      .filter((file) => !isDraftSource(readFileSync(join(content, file), 'utf8')))
      .flatMap((file): Wanted[] => {
        const id = basename(file, '.md');
        try {
          const text = readFileSync(join(content, file), 'utf8');
          const recipe = recipeOfText({ id, locale, file }, text, pictures, institution);
          return [{ id, locale, file: `site/src/content/${dirname(file)}/${id}.md`, recipe }];
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          // The check of the texts tells the same in both languages, with its place.
          report({
            es: `Del tutorial ${file} no se puede hacer un video. «pnpm content check» dice qué corregir.`,
            en: why,
          });
          return [];
        }
      }),
  );
  const known = new Set(globSync('tutorials/*/*.md', { cwd: content }).map((file) => basename(file, '.md')));
  for (const id of pictures.keys())
    if (!known.has(id))
      report({
        es: `videos.yml tiene dibujos de ${id}, que no es un tutorial. Quítalos.`,
        en: `videos.yml has drawings for ${id}, which is no tutorial. Take them out.`,
      });
  return wanted;
}

/**
 * The recipe of a tutorial's video, from its text.
 * @throws Error with a sentence for the editor where none can be made of it
 */
export function recipeOfText(
  { id, locale, file }: Pick<Wanted, 'id' | 'locale' | 'file'>,
  text: string,
  pictures: ReadonlyMap<string, Picture[]>,
  institution: Institution,
): Recipe {
  const { head = '', body = '' } = splitText(text) ?? {};
  const { title } = parse(head) as { title: string };
  const source = { body, file, locale };
  const tutorial = { id, title: fillTokens(title, tokens(institution, locale)), source };
  return recipeOf(tutorial, pictures, videoWords[locale], institution);
}
