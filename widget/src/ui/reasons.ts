import type { FeedbackReason } from '@first-login/shared/api';
import { msg } from '../localize/messages.ts';

type Reason = readonly [id: FeedbackReason<'guide'>, label: string];

/** The reasons behind «helpful» or not: a closed set, so that nobody can write a secret into it. */
export const feedbackReasons = (helpful: 'yes' | 'no'): readonly Reason[] =>
  helpful === 'yes'
    ? [
        ['clear', msg('Los pasos son claros', { id: 'steps-are-clear' })],
        ['found-route', msg('Encontré cómo registrarme', { id: 'i-found-how-register' })],
        ['security', msg('Aprendí a reconocer el sitio', { id: 'i-learned-recognise-site' })],
      ]
    : [
        ['unclear', msg('No lo entendí', { id: 'i-didnt-understand' })],
        ['did-not-work', msg('Los pasos no funcionaron', { id: 'steps-didnt-work' })],
        ['not-my-case', msg('No es mi caso', { id: 'isnt-my-case' })],
        ['other', msg('Otra razón', { id: 'another-reason' })],
      ];
