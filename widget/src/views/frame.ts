import { html } from 'lit';
import {
  answerTo,
  byId,
  decide,
  routeFor,
  stageOf,
  stages,
  subjectOf,
  type Decision,
  type Stage,
} from '@first-login/shared/guide';
import { msg, str } from '../localize/messages.ts';
import { sectionHeading } from '../ui/heading.ts';
import { icon } from '../ui/icons.ts';
import { finish } from './finish.ts';
import { needs } from './needs.ts';
import { outcome } from './outcome.ts';
import { question } from './question.ts';
import { security } from './security.ts';
import { steps } from './steps.ts';
import type { View } from './view.ts';

const stageNames = (): Record<Stage, string> => ({
  needs: msg('Antes de empezar', { id: 'before-you-start' }),
  question: msg('Preguntas', { id: 'questions' }),
  outcome: msg('Tu camino', { id: 'your-way' }),
  steps: msg('Pasos', { id: 'steps' }),
  security: msg('Seguridad', { id: 'security' }),
  finish: msg('Listo', { id: 'done' }),
});

/** The stages with the present one marked. How many questions there will be is not known, so no total is claimed. */
function progress({ walk }: View) {
  const names = stageNames();
  const at = stageOf(walk.place);
  return html`<ol
    class="progress"
    part="progress"
    role="list"
    aria-label=${msg('Avance', { id: 'progress' })}
  >
    ${stages.map(
      (stage) => html`<li aria-current=${stage === at ? 'step' : 'false'}><span>${names[stage]}</span></li>`,
    )}
  </ol>`;
}

function stage(view: View, decision: Decision) {
  const { pack, walk } = view;
  const subject = subjectOf(walk.place);
  const route = routeFor(pack, walk.answers);
  switch (stageOf(walk.place)) {
    case 'question': {
      const asked = byId(pack.questions, subject);
      return asked && question(view, asked);
    }
    case 'outcome':
      return route && decision.kind === 'route' && outcome(view, route, decision);
    case 'steps': {
      const step = byId(pack.steps, subject);
      return route && step && steps(view, route, step);
    }
    case 'security':
      return security(view);
    case 'finish':
      return finish(view);
    case 'needs':
      return needs(view);
  }
}

/** The answers so far, each with a way to change it. */
function answers({ pack, walk, told, level, act }: View, { because }: Decision) {
  const given = because
    .filter((id) => walk.place !== `question.${id}`)
    .flatMap((id) => byId(pack.questions, id) ?? []);
  if (given.length === 0) return '';
  return html`<div class="answers">
    ${sectionHeading(level, msg('Tus respuestas', { id: 'your-answers' }))}
    <dl>
      ${given.map(({ id, name, answers: possible }) => {
        const answer = answerTo(walk.answers, id);
        return html`<div>
          <dt>${name}</dt>
          <dd>
            ${byId(possible, answer)?.label}
            ${
              answerTo(told, id) === answer
                ? html`<span class="hint"
                    >${msg(str`(según ${pack.institution.bank})`, { id: 'according-to' })}</span
                  >`
                : ''
            }
          </dd>
          <dd>
            <button
              class="link"
              aria-label=${msg(str`Cambiar: ${name}`, { id: 'change' })}
              @click=${() => act({ type: 'go-to', place: `question.${id}` })}
            >
              ${msg('Cambiar', { id: 'change-2' })}
            </button>
          </dd>
        </div>`;
      })}
    </dl>
  </div>`;
}

/** The whole of the guide at one place of the walk: what every stage has, round the stage itself. */
export function frame(view: View) {
  const { pack, walk, forgotten, act, partner } = view;
  const decision = decide(pack, walk.answers);
  const first = walk.place === 'needs';
  const dropped = pack.questions.filter(({ id }) => forgotten.includes(id)).map(({ name }) => name);
  return html`
    ${progress(view)}
    ${
      first
        ? ''
        : html`<button class="back" part="button-back" @click=${() => act({ type: 'back' })}>
            ${icon('back')} ${msg('Atrás', { id: 'back' })}
          </button>`
    }
    <div class="stage">
      <div role="status">
        ${
          dropped.length > 0
            ? html`<p class="note">
                ${msg(str`Con este cambio dejamos de lado: ${dropped.join(', ')}.`, { id: 'with-this-change-this' })}
              </p>`
            : ''
        }
      </div>
      ${stage(view, decision)}
    </div>
    ${first ? '' : answers(view, decision)}
    <p class="promise row">
      ${icon('shield')}
      <span
        >${partner ? `${msg(str`Guía de ${pack.institution.bank}, con ${partner}.`, { id: 'guide-of-bank-with' })} ` : ''}${pack.promise}</span
      >
    </p>
  `;
}
