import type { Call } from './command.ts';

/** Where a command writes its files. */
export const outOption = { out: { type: 'string' } } as const;

export function outFolder({ out }: Call['options']): string {
  return typeof out === 'string' && out !== '' ? out : 'dist/guide';
}
