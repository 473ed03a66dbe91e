import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { type Block, type Condition, type Inline, type Pack, type Route } from '@first-login/shared/guide';
import { msg, str } from '../localize/messages.ts';

/** A heading of the document, at the level that the page's outline needs. */
function heading(level: number, content: string, name?: string) {
  const id = name ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 id=${id}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id}>${content}</h5>`;
    default:
      return html`<h6 id=${id}>${content}</h6>`;
  }
}

function run(node: Inline) {
  if (typeof node === 'string') return node;
  if ('strong' in node) return html`<strong>${node.strong}</strong>`;
  if ('emphasis' in node) return html`<em>${node.emphasis}</em>`;
  return html`<a href=${node.link} rel="noreferrer">${node.text}</a>`;
}

const blocks = (nodes: readonly Block[]) =>
  nodes.map((node) => {
    if ('paragraph' in node) return html`<p>${node.paragraph.map(run)}</p>`;
    const items = node.list.map((item) => html`<li>${item.map(run)}</li>`);
    return node.ordered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  });

/** A condition in words, one line for each thing that must hold: «Tu celular: verificado». */
function conditionLines(pack: Pack, condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap((part) => conditionLines(pack, part));
  if ('not' in condition)
    return conditionLines(pack, condition.not).map((line) => msg(str`No es así: ${line}`, { id: 'not-so' }));
  if ('any' in condition)
    return [
      condition.any
        .map((part) => conditionLines(pack, part).join(', '))
        .join(` ${msg('o bien', { id: 'or-else' })} `),
    ];
  return Object.entries(condition.is).map(([id, wanted]) => {
    const question = pack.questions.find((one) => one.id === id);
    const labels =
      question?.answers.filter((answer) => wanted.includes(answer.id)).map(({ label }) => label) ?? [];
    return `${question?.name ?? id}: ${labels.join(` ${msg('o', { id: 'or' })} `)}`;
  });
}

/** Whose case a route or a note is: here all of them stand one below the other. */
function whose(pack: Pack, condition: Condition) {
  return html`<p>${msg('Es tu caso si:', { id: 'this-your-case-if' })}</p>
    <ul>
      ${conditionLines(pack, condition).map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

function route(pack: Pack, { id, title, summary, when, time, bring, steps, notes }: Route, level: number) {
  const walked = steps.flatMap((step) => pack.steps.find((one) => one.id === step) ?? []);
  return html`<section>
    ${heading(level, title, `ruta-${id}`)} ${blocks(summary)}
    ${
      when
        ? whose(pack, when)
        : html`<p>${msg('Es tu caso si ninguno de los anteriores lo es.', { id: 'this-your-case-if-2' })}</p>`
    }
    ${time === undefined ? '' : html`<p>${time}</p>`}
    ${
      bring.length > 0
        ? html`<p>${msg('Ten a la mano:', { id: 'have-at-hand' })}</p>
            <ul>
              ${bring.map((thing) => html`<li>${thing.map(run)}</li>`)}
            </ul>`
        : ''
    }
    ${
      walked.length > 0
        ? html`<ol>
            ${walked.map((step) => html`<li><strong>${step.title}.</strong> ${blocks(step.body)}</li>`)}
          </ol>`
        : ''
    }
    ${notes.map(
      (note) =>
        html`${heading(level + 1, note.title)} ${note.when ? whose(pack, note.when) : ''} ${blocks(note.body)}`,
    )}
  </section>`;
}

/**
 * The whole guide as ordinary HTML, to stand between the tags of the element: needs, every route with when
 * it applies, every step, the tips. It is read without JavaScript, by search engines and on paper.
 */
export function guideDocument(pack: Pack, level: number) {
  const { helpLine } = pack.institution;
  return html`
    ${heading(level, pack.title)} ${blocks(pack.intro)}
    ${heading(level + 1, msg('Ten a la mano', { id: 'have-at-hand-2' }), 'a-la-mano')}
    ${pack.needs.map(
      ({ title, body, missing }) =>
        html`${heading(level + 2, title)} ${blocks(body)}
        ${missing ? html`${heading(level + 3, missing.title)} ${blocks(missing.body)}` : ''}`,
    )}
    ${heading(level + 1, msg('Encuentra tu camino', { id: 'find-your-way' }), 'caminos')}
    <p>${msg('Lee en orden. El primer camino que sea tu caso es el tuyo.', { id: 'read-in-order-first' })}</p>
    ${pack.routes.map((one) => route(pack, one, level + 2))}
    ${heading(level + 1, msg('Seguridad', { id: 'security' }), 'seguridad')}
    ${pack.tips.map(({ title, body }) => html`${heading(level + 2, title)} ${blocks(body)}`)}
    <p>
      ${pack.helpLine}
      <a href="tel:${helpLine.tel}">${helpLine.label}</a>
    </p>
  `;
}
