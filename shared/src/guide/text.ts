import type { Block, Inline } from './text-schema.ts';

/** A run of text as plain words, for names, announcements and print. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if ('strong' in inline) return inline.strong;
      return 'emphasis' in inline ? inline.emphasis : inline.text;
    })
    .join('');
}

/** Every link in some blocks. */
export function linksIn(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) => ('paragraph' in block ? block.paragraph : block.list.flat()))
    .flatMap((inline) => (typeof inline === 'object' && 'link' in inline ? [inline.link] : []));
}
