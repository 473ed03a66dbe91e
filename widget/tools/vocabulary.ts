// Types of which the reference tells the parts: unions of words, and interfaces.
import { ts } from '@custom-elements-manifest/analyzer';
import type { Node, SourceFile } from 'typescript';
import { readSource } from './source.ts';

/** A word of a union, or a property of an interface. */
export interface Term {
  name: string;
  type: string;
  description: string;
}

const sourceOf = (file: string): SourceFile =>
  ts.createSourceFile(file, readSource(file), ts.ScriptTarget.ES2022, true);

/** The doc comment in front of a node, in one line. */
function description(node: Node, text: string): string {
  const [comment] = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  return comment
    ? text
        .slice(comment.pos + 3, comment.end - 2)
        .replace(/\s*\n\s*\*?\s*/g, ' ')
        .trim()
    : '';
}

function found(file: string, name: string, terms: readonly Term[] | undefined): readonly Term[] {
  if (terms) return terms;
  throw new Error(`${file} has no «${name}» to describe: mend the call in widget/tools/reference.ts.`);
}

/** The properties of an interface. */
export function propertiesOf(file: string, name: string): readonly Term[] {
  const source = sourceOf(file);
  const declared = source.statements.filter(ts.isInterfaceDeclaration).find((one) => one.name.text === name);
  const terms = declared?.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(source).replaceAll("'", ''),
    type: member.type?.getText(source) ?? '',
    description: description(member, source.text),
  }));
  return found(file, name, terms);
}

/** The words of a union. */
export function wordsOf(file: string, name: string): readonly Term[] {
  const source = sourceOf(file);
  const declared = source.statements.filter(ts.isTypeAliasDeclaration).find((one) => one.name.text === name);
  const union = declared && ts.isUnionTypeNode(declared.type) ? declared.type.types : undefined;
  const terms = union?.map((word) => ({
    name: word.getText(source).replaceAll("'", ''),
    type: '',
    // The comment stands before the line that separates the word from the one before it.
    description: description(word, source.text) || beforeBar(word, source.text),
  }));
  return found(file, name, terms);
}

/** The comment in front of the `|` in front of a word. */
function beforeBar(word: Node, text: string): string {
  const comments = [...text.slice(0, word.getStart()).matchAll(/\/\*\*([^*]*)\*\/\s*\|\s*$/g)];
  return comments.at(-1)?.[1]?.trim() ?? '';
}
