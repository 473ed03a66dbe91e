import { expect } from '@open-wc/testing';
import { appAnswers, mountGuide, walkToOutcome, type GuideOnPage } from './support/guide.ts';

const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');

/** What a browser's translation does to a page: each text goes into two `<font>`s, in other words. */
function translate(node: Node): void {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts.filter(
    ({ data, parentElement }) => data.trim() !== '' && parentElement?.tagName !== 'FONT',
  )) {
    const [outer, inner] = [font(), font()];
    inner.append(`«${text.data}»`);
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** Has the guide translated again after each update, as browsers do. */
async function translated(guide: GuideOnPage): Promise<void> {
  await guide.settled();
  const root = guide.element.shadowRoot;
  if (root) translate(root);
}

/** A translated text as it was written. */
const written = (text: string) => text.replaceAll(/[«»]/g, '').replace(/\s+/g, ' ').trim();

describe('a guide that the browser translates on the way', () => {
  it('shows each place as it is, forth and back', async () => {
    const guide = await mountGuide();
    const headings: string[] = [];
    const look = async () => {
      headings.push(written(guide.heading()));
      await translated(guide);
    };
    await look();
    await walkToOutcome(guide, appAnswers, () => void translated(guide));
    await look();
    for (let step = 0; step < 4; step += 1) {
      await guide.next();
      await look();
    }
    expect(headings).to.deep.equal([
      'Guía pequeña',
      'Regístrate con tu celular',
      'Descarga la app',
      'Entra',
      'Reconoce el sitio verdadero',
      'Listo',
    ]);
    for (const heading of headings.slice(1, -1).reverse()) {
      guide.one('.back').click();
      await translated(guide);
      expect(written(guide.heading())).to.equal(heading);
    }
  });

  it('numbers the steps rightly, and lists the answers as they were given', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, appAnswers);
    await guide.next();
    await translated(guide);
    expect(written(guide.one('.eyebrow').textContent)).to.equal('Paso 1 de 2');
    await guide.next();
    await translated(guide);
    expect(written(guide.one('.eyebrow').textContent)).to.equal('Paso 2 de 2');
    guide.element.setAnswers({ token: 'no' });
    await guide.settled();
    expect(
      guide.all('.answers dd:first-of-type').map(({ textContent }) => written(textContent)),
    ).to.deep.equal(['App', 'Sí', 'No']);
  });

  it('says of each address of the drill what is true of the choice', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, appAnswers);
    guide.element.goTo('security');
    await translated(guide);
    const choose = async (at: number) => {
      guide.all('.drill input')[at]?.click();
      await guide.settled();
    };
    await choose(0);
    const reply = () => written(guide.one('.drill [role="status"]').textContent);
    expect(reply()).to.match(/^Correcto\. Es la dirección del banco\./);
    await translated(guide);
    await choose(1);
    expect(reply()).to.match(/^No es así\. Es la dirección del banco\./);
  });

  it('keeps what was ticked off the list of what to bring, and off the steps', async () => {
    const guide = await mountGuide();
    guide.element.setAnswers({ channel: 'app', phone: 'no' });
    guide.element.goTo('outcome');
    await translated(guide);
    const list = '[role="list"] input[type="checkbox"]';
    guide.input(list).click();
    await translated(guide);
    expect(guide.input(list).checked).to.equal(true);
    await guide.next();
    await translated(guide);
    guide.one('.back').click();
    await translated(guide);
    expect(guide.input(list).checked).to.equal(true);

    guide.element.setAnswers({ phone: 'yes', token: 'no' });
    guide.element.goTo('steps.download');
    await translated(guide);
    guide.input('.check input').click();
    await translated(guide);
    expect(guide.input('.check input').checked).to.equal(true);
    await guide.next();
    await translated(guide);
    guide.one('.back').click();
    await translated(guide);
    expect(guide.input('.check input').checked).to.equal(true);
  });
});
