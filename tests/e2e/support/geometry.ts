// Functions that run in the page: each stands alone and finds faults as lines.

/** What runs over the right or left edge of the screen, unless it scrolls by itself. */
export function overflowing(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const faults: string[] = [
    `the page is ${document.documentElement.scrollWidth} px wide, the screen ${width} px`,
  ];
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      const { right, width: own } = element.getBoundingClientRect();
      if (own > 0 && right > width + 1 && faults.length < 5)
        faults.push(
          `${element.localName}.${element.className}: «${element.textContent.trim().slice(0, 40)}»`,
        );
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return faults;
}

/**
 * What is smaller than 24 × 24 px and has a neighbour within the circle of 24 px round its middle (WCAG 2.5.8). Links in a
 * sentence may be as low as their line.
 */
export function smallTargets(): string[] {
  const least = 24;
  const targets: { element: Element; box: DOMRect }[] = [];
  const gather = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('a[href], button, summary, input:not([type="hidden"]), textarea, [tabindex="0"]')) {
        // A hidden radio answers by its label.
        const shown = element.matches('input[type="radio"]')
          ? (element.closest('label') ?? element)
          : element;
        const box = shown.getBoundingClientRect();
        if (box.width > 0 && box.right > 0 && element.checkVisibility({ visibilityProperty: true }))
          targets.push({ element, box });
      }
      if (element.shadowRoot) gather(element.shadowRoot);
    }
  };
  gather(document);
  const inSentence = (element: Element): boolean => {
    const block = element.closest('p, li, dd, td, legend');
    return (
      block !== null &&
      getComputedStyle(element).display.startsWith('inline') &&
      block.textContent.trim().length > element.textContent.trim().length
    );
  };
  // What is fixed, or sticks to an edge, stands over whatever is scrolled beneath it: its neighbours are its own.
  const layerOf = (element: Element | null): Element | null =>
    element && !/fixed|sticky/.test(getComputedStyle(element).position)
      ? layerOf(element.parentElement)
      : element;
  const near = ({ box }: { box: DOMRect }, other: DOMRect): boolean => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const [dx, dy] = [
      Math.max(other.left - x, 0, x - other.right),
      Math.max(other.top - y, 0, y - other.bottom),
    ];
    return Math.hypot(dx, dy) < least / 2;
  };
  return targets
    .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
    .filter(({ element }) => !inSentence(element))
    .filter((target) =>
      targets.some(
        ({ element, box }) =>
          element !== target.element && layerOf(element) === layerOf(target.element) && near(target, box),
      ),
    )
    .map(
      ({ element, box }) =>
        `${element.localName} «${element.textContent.trim().slice(0, 40)}» ${box.width} × ${box.height}`,
    );
}

/** Why nothing of the element that has the focus can be seen, or nothing when some of it can. */
export function coveredFocus(): string | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return undefined;
  const shown = element.matches('input[type="radio"]') ? (element.closest('label') ?? element) : element;
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const name = `${element.localName} «${element.textContent.trim().slice(0, 40)}»`;
  if (bottom <= 0 || top >= innerHeight)
    return `${name} is off the screen (${Math.round(top)} to ${Math.round(bottom)} px)`;
  const [x, y] = [(left + right) / 2, Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1)];
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  const cover = hit?.closest('.consent');
  return cover && !cover.contains(element) ? `${name} is behind the question of consent` : undefined;
}
