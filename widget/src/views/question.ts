import { html } from 'lit';
import type { Question } from '@first-login/shared/guide';
import { msg } from '../localize/messages.ts';
import { primary } from '../ui/button.ts';
import { details } from '../ui/details.ts';
import { stageHeading } from '../ui/heading.ts';
import { icon } from '../ui/icons.ts';
import { richText } from '../ui/rich-text.ts';
import type { View } from './view.ts';

/** One question: why it is asked, how to find out, and a closed set of answers. */
export function question(view: View, asked: Question) {
  const { level, toHref, choice, missingAnswer, act } = view;
  const { title, lead, answers, help, why, drawing } = asked;
  return html`
    ${stageHeading(level, title)}
    <div class="lead">${richText(lead, toHref)}</div>
    <div
      class="choices"
      role="radiogroup"
      aria-labelledby="heading"
      aria-describedby="missing-answer"
      ?data-invalid=${missingAnswer}
    >
      ${answers.map(
        ({ id, label, hint }) =>
          html`<label class="choice card row" part="option">
            <input
              type="radio"
              name=${asked.id}
              value=${id}
              .checked=${choice === id}
              @change=${() => act({ type: 'choose', answer: id })}
            />
            <span><strong>${label}</strong>${hint ? html`<span class="hint">${hint}</span>` : ''}</span>
          </label>`,
      )}
    </div>
    <div class="asides">${details(help, toHref, drawing)} ${details(why, toHref)}</div>
    <p class="error" id="missing-answer" role="alert">
      ${missingAnswer ? html`${icon('warning')} ${msg('Elige una respuesta para continuar.', { id: 'choose-answer-continue' })}` : ''}
    </p>
    ${primary(msg('Continuar', { id: 'continue' }), () => act({ type: 'answer' }))}
  `;
}
