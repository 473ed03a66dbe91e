import { html } from 'lit';
import type { Answer, Question, Section } from '@first-login/shared/guide';
import { msg } from '../localize/messages.ts';
import { drawing } from '../ui/drawings.ts';
import { stageHeading } from '../ui/heading.ts';
import { icon } from '../ui/icons.ts';
import { richText } from '../ui/rich-text.ts';
import type { View } from './view.ts';

const card = ({ choice, act }: View, answer: Answer) =>
  html`<label class="choice" part="option">
    <input
      type="radio"
      name="answer"
      value=${answer.id}
      .checked=${choice === answer.id}
      @change=${() => act({ type: 'choose', answer: answer.id })}
    />
    <span class="choice-text">
      <span class="choice-label">${answer.label}</span>
      ${answer.hint === undefined ? '' : html`<span class="hint">${answer.hint}</span>`}
    </span>
  </label>`;

const aside = ({ resolve }: View, section: Section | undefined, picture: unknown = '') =>
  section === undefined
    ? ''
    : html`<details>
        <summary>${section.title}</summary>
        <div class="inset">${richText(section.body, resolve)} ${picture}</div>
      </details>`;

/** One question: why it is asked, how to find out, and a closed set of answers. */
export function question(view: View, asked: Question) {
  const { level, resolve, missingAnswer, act } = view;
  return html`
    ${stageHeading(level, asked.title)}
    <div class="lead">${richText(asked.lead, resolve)}</div>
    <div
      class="choices"
      role="radiogroup"
      aria-labelledby="heading"
      aria-describedby=${missingAnswer ? 'missing-answer' : ''}
      ?data-invalid=${missingAnswer}
    >
      ${asked.answers.map((answer) => card(view, answer))}
    </div>
    <p class="error" id="missing-answer" role="alert">
      ${missingAnswer ? html`${icon('warning')} ${msg('Elige una respuesta para continuar.', { id: 'choose-answer-continue' })}` : ''}
    </p>
    <div class="asides">
      ${aside(view, asked.help, asked.drawing === undefined ? '' : drawing(asked.drawing, asked.name))}
      ${aside(view, asked.why)}
    </div>
    <div class="actions">
      <button type="button" class="primary" part="button-primary" @click=${() => act({ type: 'answer' })}>
        ${msg('Continuar', { id: 'continue' })} ${icon('next')}
      </button>
    </div>
  `;
}
