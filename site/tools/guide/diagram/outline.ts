import { tree, type Guide, type Tree } from '@first-login/shared/guide';
import { escapeHtml } from '../../../src/lib/escape-html.ts';
import type { Words } from '../words.ts';
import { labels } from './labels.ts';

/**
 * The guide as nested lists: each question, its answers, and what each leads to. Answers that lead to the same stand
 * in one entry. Classes begin with `guide-outline`.
 * @throws RangeError where `analyse` finds its rules at fault
 */
export function outlineHtml(guide: Guide, words: Words): string {
  return `<div class="guide-outline">${entry(tree(guide), words)}</div>\n`;
}

function entry(node: Tree, words: Words): string {
  const { note, or, quote } = labels[words.locale];
  if (node.kind === 'route') {
    const notes = node.notes.map(
      (id) => ` <span class="guide-outline-note">${note}: ${escapeHtml(words.note(id))}.</span>`,
    );
    return ` <strong class="guide-outline-route">${escapeHtml(words.route(node.route))}.</strong>${notes.join('')}`;
  }
  const { question, branches } = node;
  const groups = Map.groupBy(branches, ({ tree: branch }) => JSON.stringify(branch));
  const items = [...groups.values()].map((same) => {
    const answers = same.map(({ answer }) => quote(escapeHtml(words.answer(question, answer))));
    const [first] = same;
    return `<li><span class="guide-outline-answers">${answers.join(or)}:</span>${first ? entry(first.tree, words) : ''}</li>`;
  });
  return ` <span class="guide-outline-question">${escapeHtml(words.question(question))}</span><ul>${items.join('')}</ul>`;
}
