/** What the page brings for the element: see SearchForm.astro. */
export interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** Where answers hang. */
  panel: HTMLElement;
  /** Where a screen reader is told of them. */
  status: Element;
  /** On the search page: where results stand, and what they stand in place of. */
  page: HTMLElement | null;
  browse: HTMLElement | null;
}

/** @throws when the page lacks one of them */
export function partsOf(box: HTMLElement): Parts {
  const form = box.querySelector('form');
  const input = box.querySelector('input');
  const panel = box.querySelector<HTMLElement>('.answers');
  const status = box.querySelector('.status');
  if (!form || !input || !panel || !status)
    throw new Error('<site-search> lacks a part: see SearchForm.astro.');
  return {
    form,
    input,
    panel,
    status,
    page: box.querySelector('.found'),
    browse: box.querySelector('.browse'),
  };
}

/** Sets an attribute, or takes it away. */
function set(element: Element, name: string, value: string | false): void {
  if (value === false) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Tells assistive technology of a combobox which list it has, if any, and which option is active there. */
export function describeBox({ input }: Parts, list: string | false, option: string | false): void {
  input.ariaExpanded = String(list !== false);
  set(input, 'aria-controls', list);
  set(input, 'aria-activedescendant', option);
}
