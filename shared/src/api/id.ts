import * as v from 'valibot';

/** The id of an article or a guide: the name of its file or folder. Whether it exists is not asked: pages come and go. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'small letters, digits and hyphens'),
);
