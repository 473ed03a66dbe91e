/** The one of some entries that has this id. */
export const byId = <Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string | undefined,
): Entry | undefined => entries.find((entry) => entry.id === id);
