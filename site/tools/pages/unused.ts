import { type Node, parse, Rule } from 'postcss';

/** What stands on a page. */
export interface Page {
  /** The short names of its components' attributes. */
  scopes: ReadonlySet<string>;
  /** The classes of what is drawn on it; none where it has no drawing. */
  drawn: ReadonlySet<string>;
}

/**
 * Styles without the rules that cannot meet anything on a page: those tied to a component that does not stand there, and
 * those of drawings. Neither is ever added by a script.
 */
export function withoutOthers(css: string, page: Page): string {
  const root = parse(css);
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => canMeet(selector, page, isInDrawing(rule)));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  root.walkAtRules(/^(?:media|container|supports)$/, (rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}

/** Whether a rule stands within that of drawings. */
function isInDrawing({ parent }: Node): boolean {
  if (!parent) return false;
  return (parent instanceof Rule && isOfDrawings(parent.selector)) || isInDrawing(parent);
}

const isOfDrawings = (selector: string) => /\.drawing\b/.test(selector);

/** By what a selector demands outright; what stands in `:is()` or `:not()` may be otherwise. */
function canMeet(selector: string, { scopes, drawn }: Page, isInDrawings: boolean): boolean {
  let outright = selector;
  for (let before = ''; before !== outright;) {
    before = outright;
    outright = outright.replace(/\([^()]*\)/g, '');
  }
  const names = [...outright.matchAll(/\[(data-s\d+)\]/g)].map(([, name = '']) => name);
  const needsDrawing = isInDrawings || isOfDrawings(outright);
  const classes = [...outright.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  return (
    names.every((name) => scopes.has(name)) && (!needsDrawing || classes.every((name) => drawn.has(name)))
  );
}
