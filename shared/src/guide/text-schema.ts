import * as v from 'valibot';
import { hrefPattern } from './href.ts';

const words = v.pipe(v.string(), v.minLength(1));

/** An address that the guide may link to; which hosts are allowed is checked against the institution. */
export const hrefSchema = v.pipe(
  v.string(),
  v.maxLength(512),
  v.regex(hrefPattern, 'an https:, tel: or site-relative address'),
);

/** A run of text: plain, strong, emphasised, or a link. Runs do not nest. */
export const inlineSchema = v.union([
  words,
  v.strictObject({ strong: words }),
  v.strictObject({ emphasis: words }),
  v.strictObject({ link: hrefSchema, text: words }),
]);
export type Inline = v.InferOutput<typeof inlineSchema>;

const runs = v.array(inlineSchema);

/** A paragraph or a list. All text of a guide pack is made of these, never of HTML. */
export const blockSchema = v.union([
  v.strictObject({ paragraph: runs }),
  v.strictObject({ list: v.array(runs), ordered: v.optional(v.literal(true)) }),
]);
export type Block = v.InferOutput<typeof blockSchema>;
