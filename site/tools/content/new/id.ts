import { slug } from 'github-slugger';
import { fold } from '../../guide/lint/fold.ts';

/** The name of a file from a title: «¿Qué es la CLABE?» is `que-es-la-clabe`. */
export function idFrom(title: string): string {
  return slug(fold(title).replaceAll('_', '-'))
    .replaceAll(/[^a-z0-9-]/g, '')
    .replaceAll(/-+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
