import { fileURLToPath } from 'node:url';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Where things are, whatever folder a command is run from. */
export const paths = {
  root: fromRoot('.'),
  site: fromRoot('site'),
  widget: fromRoot('widget'),
  dist: fromRoot('site/dist'),
};
