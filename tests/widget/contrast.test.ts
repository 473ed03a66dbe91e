import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { FirstLoginGuide } from '../../widget/src/index.ts';
import { smallPack } from '../support/small-pack.ts';
import { onPage } from './support/guide.ts';

/** What the console was warned of while `run` ran. */
async function warnings(run: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => said.push(text);
  await run().finally(() => (console.warn = warn));
  return said;
}

/** Colours are judged in a task of their own, after the one that shows them. */
const judged = () => aTimeout(50);

/** A guide on a page that sets these custom properties. */
async function withColours(colours: Record<string, string>, theme = 'light'): Promise<FirstLoginGuide> {
  const element = document.createElement('first-login-guide');
  for (const [name, value] of Object.entries(colours))
    element.style.setProperty(`--first-login-guide-${name}`, value);
  element.setAttribute('theme', theme);
  element.packData = smallPack();
  await fixture(html`<div>${element}</div>`);
  await element.whenReady();
  await judged();
  return element;
}

const colourOf = (element: FirstLoginGuide) => getComputedStyle(onPage(element).one('.root')).color;
const own = 'rgb(15, 35, 33)';

describe('a host’s colours', () => {
  it('are taken where text in them can be read', async () => {
    let element: FirstLoginGuide | undefined;
    const said = await warnings(async () => (element = await withColours({ ink: 'oklch(0.3 0.1 280)' })));
    expect(said).to.deep.equal([]);
    expect(element && colourOf(element)).not.to.equal(own);
  });

  it('give way to the guide’s own where it cannot, with a sentence that says which', async () => {
    let element: FirstLoginGuide | undefined;
    const said = await warnings(
      async () => (element = await withColours({ ink: '#ccc', surface: 'white', radius: '0' })),
    );
    expect(said).to.have.length(1);
    expect(said[0]).to.match(
      /--first-login-guide-ink on --first-login-guide-surface has a contrast of 1\.6:1/,
    );
    expect(element && colourOf(element)).to.equal(own);
  });

  it('give way on a ground of the host’s as well, and may leave the ground to the page', async () => {
    expect(await warnings(() => withColours({ background: '#123' }))).to.have.length(1);
    expect(await warnings(() => withColours({ background: 'transparent' }))).to.deep.equal([]);
    expect(await warnings(() => withColours({ background: '#fffbe9' }))).to.deep.equal([]);
  });

  it('give way where a link or a hint could not be read in a note or on a chosen answer', async () => {
    const [said] = await warnings(() => withColours({ 'accent-soft': '#7fb8ac' }));
    expect(said).to.match(/--first-login-guide-(?:ink-soft|accent) on --first-login-guide-accent-soft/);
    const pale = { 'accent-soft': '#7fb8ac', 'ink-soft': '#000', ink: '#000' };
    expect((await warnings(() => withColours(pale)))[0]).to.contain(
      '-accent on --first-login-guide-accent-soft',
    );
  });

  it('are judged anew when the theme changes', async () => {
    const element = await withColours({ ink: '#111' });
    expect(colourOf(element)).to.equal('rgb(17, 17, 17)');
    const said = await warnings(async () => {
      element.theme = 'dark';
      await judged();
    });
    expect(said).to.have.length(1);
    element.theme = 'light';
    await judged();
    expect(colourOf(element)).to.equal('rgb(17, 17, 17)');
  });

  it('that are not set cost nothing and warn of nothing', async () => {
    expect(await warnings(() => withColours({}))).to.deep.equal([]);
  });
});

/** Relative luminance (WCAG 2.2) of a colour that the browser has computed. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((text) => {
    const value = Number(text) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the guide’s own colours', () => {
  for (const theme of ['light', 'dark'])
    it(`are such that the edges of what is pressed stand out by 3:1 (WCAG 1.4.11), ${theme}`, async () => {
      const element = await withColours({}, theme);
      // The circles of answers are the platform's own; buttons have the guide's edge.
      const probe = document.createElement('span');
      probe.style.cssText = 'border: 1px solid var(--line-strong); background: var(--surface)';
      onPage(element).one('.root').append(probe);
      const { borderTopColor, backgroundColor } = getComputedStyle(probe);
      const [light = 0, dark = 0] = [luminance(borderTopColor), luminance(backgroundColor)].toSorted(
        (a, b) => b - a,
      );
      expect((light + 0.05) / (dark + 0.05), `${borderTopColor} on ${backgroundColor}`).to.be.at.least(3);
    });
});
