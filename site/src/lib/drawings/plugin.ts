import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { type Institution, fillTokens, tokens } from '@first-login/shared/institution';
import { localeOfFile } from '../markdown/links.ts';
import { drawingMarkup } from './markup.ts';
import { drawings } from './shapes.ts';
import { readDrawingWords } from './words.ts';

type PluginEntry = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

const scheme = 'drawing:';

/**
 * Puts a drawing where an article names one, alone in its paragraph: `![what it shows](drawing:statement "caption")`.
 * Anything else that looks like an image throws a sentence, with its line.
 */
export function drawingsPlugin(institution: Institution): PluginEntry {
  const words = readDrawingWords(institution);
  const tokensOf = { es: tokens(institution, 'es'), en: tokens(institution, 'en') };
  return ({ fileURL, source }) => {
    const locale = localeOfFile(fileURL);
    // Each visit of a node costs time, and few articles have a drawing.
    if (!fileURL || !locale || !source.includes('![')) return null;
    const known = tokensOf[locale];
    let count = 0;
    return {
      name: 'drawings',
      paragraph(node, context) {
        const [image] = node.children;
        if (image?.type !== 'image' || node.children.length > 1) return;
        const name = image.url.slice(scheme.length);
        const own = image.url.startsWith(scheme) ? words.get(name) : undefined;
        // Told below, where all images are.
        if (!own || !image.alt) return;
        const description = fillTokens(image.alt, known);
        const caption = image.title ? fillTokens(image.title, known) : undefined;
        const markup = drawingMarkup(
          { name, description, caption },
          own[locale],
          institution,
          `drawing-${++count}`,
        );
        context.replaceNode(node, { type: 'html', value: markup });
      },
      image(node, context) {
        const { url, alt } = node;
        const fault = (sentence: string): Error => new Error(`line ${lineOf(fileURL, url)}: ${sentence}`);
        const names = Object.keys(drawings).join(', ');
        if (!url.startsWith(scheme))
          throw fault(
            `“${url}” is an image. Articles have drawings, such as drawing:statement. Known: ${names}.`,
          );
        if (!words.has(url.slice(scheme.length)))
          throw fault(`There is no drawing “${url.slice(scheme.length)}”. Known: ${names}.`);
        if (!alt) throw fault(`The drawing “${url}” needs a description: ![what it shows](${url}).`);
        const parent = context.parent(node);
        if (parent.type !== 'paragraph' || parent.children.length > 1)
          throw fault(`The drawing “${url}” must stand alone, with an empty line before and after it.`);
      },
    };
  };
}

/** The line of a file that first holds a text, from 1. Markdown's own count leaves the front matter out. */
function lineOf(file: URL, text: string): number {
  return (
    readFileSync(fileURLToPath(file), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  );
}
