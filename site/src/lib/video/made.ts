/** What is known of a video that was made. */
export interface Made {
  /** Of the recipe that it was made from. */
  hash: string;
  /** The day, such as `2026-11-26`. */
  day: string;
}

/** The videos that were made, by language and id of the tutorial: `es/registrarte-en-la-app`. */
export type MadeVideos = Readonly<Record<string, Made>>;

/** Most that a video may weigh, in bytes, and how long it may be, in seconds. */
export const limits = { bytes: 400_000, shortest: 20, longest: 60 } as const;
