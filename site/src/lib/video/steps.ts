import { type Institution, tokens } from '@first-login/shared/institution';
import { toString } from 'mdast-util-to-string';
import { type Source, filled } from '../markdown/twin.ts';

/** A step of a tutorial, as plain text. */
export interface Step {
  /** What to do, in a few words, with its full stop. */
  title: string;
  /** The rest of the step. Empty when there is none. */
  text: string;
}

/**
 * The steps of a tutorial: its numbered list, each item beginning with what to do in bold.
 * @throws Error with a sentence for the editor when there is no such list
 */
export function stepsOf(source: Source, institution: Institution): Step[] {
  const { children } = filled(source, tokens(institution, source.locale));
  const list = children.find((node) => node.type === 'list' && node.ordered === true);
  if (list?.type !== 'list')
    throw new Error(`${source.file} has no numbered list. Write the steps of a tutorial as one.`);
  return list.children.map((item, at) => {
    const [paragraph] = item.children;
    const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
    if (paragraph === undefined || first?.type !== 'strong') {
      throw new Error(
        `${source.file}: step ${at + 1} must begin with what to do, in bold: «1. **Descarga la app.** …».`,
      );
    }
    const title = plain(toString(first));
    return { title, text: plain(toString(item).slice(toString(first).length)) };
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
