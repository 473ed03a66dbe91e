import type { FeedbackReason as ReasonId } from '@first-login/shared/api';
import { msg } from '../localize/messages.ts';

/** A reason behind «helpful» or not: a closed set, so that nobody can write a secret into it. */
export interface FeedbackReason {
  id: ReasonId<'guide'>;
  label: () => string;
}

export const feedbackReasons: Record<'yes' | 'no', readonly FeedbackReason[]> = {
  yes: [
    { id: 'clear', label: () => msg('Los pasos son claros') },
    { id: 'found-route', label: () => msg('Encontré cómo registrarme') },
    { id: 'security', label: () => msg('Aprendí a reconocer el sitio') },
  ],
  no: [
    { id: 'unclear', label: () => msg('No lo entendí') },
    { id: 'did-not-work', label: () => msg('Los pasos no funcionaron') },
    { id: 'not-my-case', label: () => msg('No es mi caso') },
    { id: 'other', label: () => msg('Otra razón') },
  ],
};
