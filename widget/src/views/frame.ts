import { html } from 'lit';
import { answerTo, stages, trail, type Pack, type Stage } from '@first-login/shared/guide';
import { msg, str } from '../localize/messages.ts';
import { heading } from '../ui/heading.ts';
import { icon } from '../ui/icons.ts';
import { finish } from './finish.ts';
import { needs } from './needs.ts';
import { outcome } from './outcome.ts';
import { question } from './question.ts';
import { security } from './security.ts';
import { steps } from './steps.ts';
import type { View } from './view.ts';
import { routeFor } from '@first-login/shared/guide';

const stageNames: Record<Stage, () => string> = {
  needs: () => msg('Antes de empezar', { id: 'before-you-start' }),
  question: () => msg('Preguntas', { id: 'questions' }),
  outcome: () => msg('Tu camino', { id: 'your-way' }),
  steps: () => msg('Pasos', { id: 'steps' }),
  security: () => msg('Seguridad', { id: 'security' }),
  finish: () => msg('Listo', { id: 'done' }),
};

/** The stages with the present one marked. How many questions there will be is not known, so no total is claimed. */
function progress({ walk }: View) {
  const at = stages.indexOf(walk.place.stage);
  return html`<ol
    class="progress"
    part="progress"
    role="list"
    aria-label=${msg('Avance', { id: 'progress' })}
  >
    ${stages.map(
      (stage, index) =>
        html`<li
          aria-current=${index === at ? 'step' : 'false'}
          data-state=${index < at ? 'past' : index === at ? 'now' : 'next'}
        >
          <span>${stageNames[stage]()}</span>
        </li>`,
    )}
  </ol>`;
}

function stage(view: View) {
  const { pack, walk } = view;
  const { place } = walk;
  const route = routeFor(pack, walk.answers);
  switch (place.stage) {
    case 'needs':
      return needs(view);
    case 'question': {
      const asked = pack.questions.find(({ id }) => id === place.question);
      return asked ? question(view, asked) : needs(view);
    }
    case 'outcome':
      return route ? outcome(view, route) : needs(view);
    case 'steps': {
      const step = pack.steps.find(({ id }) => id === place.step);
      return route && step ? steps(view, route, step) : needs(view);
    }
    case 'security':
      return security(view);
    case 'finish':
      return finish(view);
  }
}

function answerLabel(pack: Pack, id: string, given: string | undefined) {
  return pack.questions.find((one) => one.id === id)?.answers.find((one) => one.id === given)?.label ?? '';
}

/** The answers so far, each with a way to change it. */
function answers({ pack, walk, facts, level, act }: View) {
  const given = trail(pack, walk.answers).filter(
    (id) => walk.place.stage !== 'question' || id !== walk.place.question,
  );
  if (given.length === 0) return '';
  return html`<div class="answers">
    ${heading(level + 1, msg('Tus respuestas', { id: 'your-answers' }), 'section')}
    <dl>
      ${given.map((id) => {
        const name = pack.questions.find((one) => one.id === id)?.name ?? id;
        return html`<div>
          <dt>${name}</dt>
          <dd>
            ${answerLabel(pack, id, answerTo(walk.answers, id))}
            ${
              answerTo(facts, id) === answerTo(walk.answers, id)
                ? html`<span class="hint"
                    >${msg(str`(según ${pack.institution.bank})`, { id: 'according-to' })}</span
                  >`
                : ''
            }
          </dd>
          <dd>
            <button
              type="button"
              class="link"
              aria-label=${msg(str`Cambiar: ${name}`, { id: 'change' })}
              @click=${() => act({ type: 'go-to', place: { stage: 'question', question: id } })}
            >
              ${msg('Cambiar', { id: 'change-2' })}
            </button>
          </dd>
        </div>`;
      })}
    </dl>
  </div>`;
}

function forgotten({ forgotten: names }: View) {
  if (names.length === 0) return '';
  return html`<p class="note">
    ${msg(str`Con este cambio ya no cuenta: ${names.join(', ')}.`, { id: 'with-this-change-this' })}
  </p>`;
}

/** The whole of the guide at one place of the walk: what every stage has, round the stage itself. */
export function frame(view: View) {
  const { walk, act } = view;
  const first = walk.place.stage === 'needs';
  return html`
    ${progress(view)}
    ${
      first
        ? ''
        : html`<button type="button" class="back" part="button-back" @click=${() => act({ type: 'back' })}>
            ${icon('back')} ${msg('Atrás', { id: 'back' })}
          </button>`
    }
    <div class="stage" data-stage=${walk.place.stage}>
      <div role="status">${forgotten(view)}</div>
      ${stage(view)}
    </div>
    ${first ? '' : answers(view)}
    <p class="promise">
      ${icon('shield')}
      <span
        >${msg('Esta guía nunca te pide contraseñas, claves ni códigos. Solo eliges respuestas.', { id: 'this-guide-never-asks' })}</span
      >
    </p>
  `;
}
