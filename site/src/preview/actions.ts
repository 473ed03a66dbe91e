/** What an editor can do from the panel. */
export interface Actions {
  close: () => void;
  again: () => void;
  /** Opens a file in the editor's program. */
  open: (place: string) => void;
  /** Shows another page beside this one. */
  beside: (href: string) => void;
  /** Walks the guide of this page to where answers lead. */
  walk: (answers: Record<string, string>) => void;
}
