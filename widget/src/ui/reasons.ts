import type { FeedbackReason as ReasonId } from '@first-login/shared/api';
import { msg } from '../localize/messages.ts';

/** A reason behind «helpful» or not: a closed set, so that nobody can write a secret into it. */
export interface FeedbackReason {
  id: ReasonId<'guide'>;
  label: () => string;
}

export const feedbackReasons: Record<'yes' | 'no', readonly FeedbackReason[]> = {
  yes: [
    { id: 'clear', label: () => msg('Los pasos son claros', { id: 'steps-are-clear' }) },
    { id: 'found-route', label: () => msg('Encontré cómo registrarme', { id: 'i-found-how-register' }) },
    { id: 'security', label: () => msg('Aprendí a reconocer el sitio', { id: 'i-learned-recognise-site' }) },
  ],
  no: [
    { id: 'unclear', label: () => msg('No lo entendí', { id: 'i-didnt-understand' }) },
    { id: 'did-not-work', label: () => msg('Los pasos no funcionaron', { id: 'steps-didnt-work' }) },
    { id: 'not-my-case', label: () => msg('No es mi caso', { id: 'isnt-my-case' }) },
    { id: 'other', label: () => msg('Otra razón', { id: 'another-reason' }) },
  ],
};
