/** Ways through a page across its shadow roots, for what runs in it. */
export interface Ways {
  /** All elements below, those of shadow roots too; what stands in the guides' own is theirs. */
  everywhere: (root: ParentNode) => Element[];
  /** The guides, in the order of the page. */
  guides: () => HTMLElement[];
  /** What an element stands in, from within. */
  ancestors: (element: Element) => Element[];
  /** For its developer: `div.hero`. */
  name: (element: Element) => string;
}

/** Runs in the page before anything of its own, so it may use nothing from outside of itself. */
export function layWays(): void {
  const tag = 'first-login-guide';
  const everywhere = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot && element.localName !== tag ? everywhere(element.shadowRoot) : []),
    ]);
  const parentOf = (element: Element): Element | null => {
    if (element.assignedSlot) return element.assignedSlot;
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  const ancestors = (element: Element): Element[] => {
    const parent = parentOf(element);
    return parent ? [parent, ...ancestors(parent)] : [];
  };
  const name = (element: Element): string =>
    element.localName +
    (element.id
      ? `#${element.id}`
      : element.classList.length > 0
        ? `.${[...element.classList].join('.')}`
        : '');
  const guides = (): HTMLElement[] =>
    everywhere(document).filter(
      (one): one is HTMLElement => one instanceof HTMLElement && one.localName === tag,
    );
  const value: Ways = { everywhere, guides, ancestors, name };
  Object.defineProperty(globalThis, Symbol.for('first-login-guide-check-ways'), { value });
}
