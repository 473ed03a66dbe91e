import { warn } from './options.ts';

/** The colours of text that a host may set, as custom properties, and the grounds that each stands on. */
const grounds = {
  ink: ['surface', 'sunken', 'accent-soft', 'background'],
  'ink-soft': ['surface', 'sunken', 'accent-soft', 'background'],
  accent: ['surface', 'accent-soft', 'background'],
  'on-accent': ['accent'],
} as const;

/** Every colour that a host may set. */
const colours = [...new Set(Object.entries(grounds).flatMap(([text, listed]) => [text, ...listed])), 'line'];

/** WCAG 2.2, 1.4.3, for text of ordinary size. */
const least = 4.5;

const property = (colour: string) => `--first-login-guide-${colour}`;

/**
 * Relative luminance (WCAG 2.2) of a colour as the browser computes it, in whatever way it was written. On what a host lets
 * shine through nobody can judge: not a number is not too little.
 */
function luminance({ style }: HTMLElement, computed: CSSStyleDeclaration, colour: string): number {
  // A reader's own colours stand in for a host's, which are judged all the same.
  style.forcedColorAdjust = 'none';
  style.color = `color-mix(in srgb, var(--${colour}), var(--${colour}))`;
  // Such as `color(srgb 0.1 0.2 0.3 / 0.4)`.
  const [red = 0, green = 0, blue = 0, , alpha] = computed.color.split(' ').slice(1).map(parseFloat);
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return alpha === 0 ? NaN : 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The first pair of a host's colours that cannot be read, in a sentence for its developer. */
function fault(root: HTMLElement, computed: CSSStyleDeclaration): string | undefined {
  const light = (colour: string) => luminance(root, computed, colour) + 0.05;
  for (const [text, listed] of Object.entries(grounds))
    for (const ground of listed) {
      const ratio = light(text) / light(ground);
      const contrast = Math.max(ratio, 1 / ratio);
      if (contrast < least)
        return `shows its own colours: ${property(text)} on ${property(ground)} has a contrast of ${contrast.toFixed(1)}:1, needs ${least}:1.`;
    }
  return undefined;
}

/**
 * Takes a host's colours back where text in them cannot be read, and says so in the console.
 * @param root the guide's own box, on which the custom properties take effect
 */
export function keepReadable(root: HTMLElement): void {
  // Nothing else writes to it.
  root.removeAttribute('style');
  const computed = getComputedStyle(root);
  if (colours.every((colour) => !computed.getPropertyValue(property(colour)))) return;
  const sentence = fault(root, computed);
  root.removeAttribute('style');
  if (!sentence) return;
  warn(sentence);
  // `initial` is no value at all: the guide's own colour is what stands after the comma of its var().
  for (const colour of colours) root.style.setProperty(property(colour), 'initial');
}
