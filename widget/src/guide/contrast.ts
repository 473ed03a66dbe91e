/** The colours that a host may set, as custom properties. */
const colours = [
  'accent',
  'on-accent',
  'accent-soft',
  'background',
  'surface',
  'sunken',
  'ink',
  'ink-soft',
  'line',
] as const;
type Colour = (typeof colours)[number];

/** Text and what it stands on. */
const pairs: readonly (readonly [text: Colour, ground: Colour])[] = [
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['ink', 'accent-soft'],
  ['ink-soft', 'surface'],
  ['accent', 'surface'],
  ['on-accent', 'accent'],
  ['ink', 'background'],
  ['ink-soft', 'background'],
  ['accent', 'background'],
];

/** WCAG 2.2, 1.4.3, for text of ordinary size. */
const least = 4.5;

const property = (colour: Colour) => `--first-login-guide-${colour}`;

/** Relative luminance (WCAG 2.2) of a colour as the browser computes it, in whatever way it was written. */
function luminance(probe: HTMLElement, colour: Colour): number {
  probe.style.color = `color-mix(in srgb, var(--${colour}) 100%, var(--${colour}))`;
  const channels = getComputedStyle(probe).color.match(/[\d.]+(?:e-?\d+)?/g) ?? [];
  // On what a host lets shine through, nobody can judge: not a number is not too little.
  if (channels[3] === '0') return NaN;
  const [red = 0, green = 0, blue = 0] = channels.map((text) => {
    const value = Number(text);
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How text of one colour contrasts with a ground of another, from 1 to 21. */
function contrast(probe: HTMLElement, text: Colour, ground: Colour): number {
  const [light = 0, dark = 0] = [luminance(probe, text), luminance(probe, ground)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The first pair of a host's colours that cannot be read, in a sentence for its developer. */
function fault(root: HTMLElement): string | undefined {
  const probe = root.appendChild(document.createElement('span'));
  const found = pairs.find(([text, ground]) => contrast(probe, text, ground) < least);
  const value = found && contrast(probe, ...found).toFixed(1);
  probe.remove();
  return (
    found &&
    `<first-login-guide> shows its own colours: ${property(found[0])} on ${property(found[1])} has a contrast of ${value}:1, and text needs ${least}:1.`
  );
}

/**
 * Takes a host's colours back where text in them cannot be read, and says so in the console.
 * @param root the guide's own box, on which the custom properties take effect
 */
export function keepReadable(root: HTMLElement): void {
  for (const colour of colours) root.style.removeProperty(property(colour));
  const style = getComputedStyle(root);
  if (colours.every((colour) => style.getPropertyValue(property(colour)) === '')) return;
  const sentence = fault(root);
  if (sentence === undefined) return;
  console.warn(sentence);
  // `initial` is no value at all: the guide's own colour is what stands after the comma of its var().
  for (const colour of colours) root.style.setProperty(property(colour), 'initial');
}
