/** A text of Lit's, and what stands in its place. */
export type Cut = readonly [what: string, instead?: string];
