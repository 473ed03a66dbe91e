/** A page of a partner on which the guide is tried, by its path below `/partner/`. */
export interface Case {
  name: string;
  /** Where the guide is to come to: an outcome, or nothing but the text between the tags. */
  opens: boolean;
  /** Which version counts. */
  version?: 'present' | 'former';
  /** Where the engine knows no Trusted Types, nobody refuses the guide. */
  refusedByTrustedTypes?: boolean;
}

/** What is tried in every engine. The hostile styles of the torture suite come besides. */
export const cases: Readonly<Record<string, Case>> = {
  plain: { name: 'a page without a policy', opens: true, version: 'present' },
  strict: { name: 'the strict policy of the embedding guide', opens: true },
  refused: { name: 'a policy that refuses its name', opens: false, refusedByTrustedTypes: true },
  blocked: { name: 'a policy that refuses its request', opens: false },
  twice: { name: 'the script twice', opens: true, version: 'present' },
  'former-first': { name: 'a former version first', opens: true, version: 'former' },
  'present-first': { name: 'a former version last', opens: true, version: 'present' },
  pinned: { name: 'an integrity that is right', opens: true },
  tampered: { name: 'an integrity that is of other bytes', opens: false },
  offline: { name: 'a pack that does not come', opens: false },
  'no-pack': { name: 'a server that answers with a page', opens: false },
};
