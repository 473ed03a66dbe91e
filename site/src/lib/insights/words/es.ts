import type { FeedbackReason } from '@first-login/shared/api';
import type { Stage } from '@first-login/shared/guide';

const stages: Record<Stage, string> = {
  needs: 'Antes de empezar',
  question: 'Preguntas',
  outcome: 'Tu camino',
  steps: 'Pasos',
  security: 'Seguridad',
  finish: 'Listo',
};

const reasons: Record<FeedbackReason, string> = {
  unclear: 'no se entiende',
  incomplete: 'le falta información',
  different: 'no coincide con lo que veo',
  other: 'no era lo que buscaba u otra razón',
  clear: 'los pasos son claros',
  'found-route': 'encontré cómo registrarme',
  security: 'aprendí a reconocer el sitio',
  'did-not-work': 'no me funcionó',
  'not-my-case': 'no es mi caso',
};

/** The words of insights in Spanish. */
export const es = {
  title: 'Qué les sirve a los lectores',
  lead: (from: string, to: string) =>
    `Del ${from} al ${to}. Son cuentas de días completos: nadie puede saber de quién son. Lo que pasó menos de 5 veces no se muestra.`,
  few: 'menos de 5',
  none: 'Todavía no hay suficientes datos.',
  week: 'Semana del',
  tooFew: (count: number) =>
    count === 1 ? 'Hay 1 página más con menos de 5 votos.' : `Hay ${count} páginas más con menos de 5 votos.`,
  opinions: {
    title: '¿Sirvió?',
    hint: 'Primero lo que más conviene mejorar. El rango dice dónde está el valor real con 95 % de confianza: con pocos votos, es ancho.',
    subject: 'Página',
    votes: 'Votos',
    helpful: 'Sirvió',
    range: 'Rango',
    reasons: 'Motivos',
    views: 'Visitas',
    guide: 'guía',
  },
  searches: {
    title: 'Búsquedas',
    hint: 'Sin resultado: falta el artículo, o falta un sinónimo. Sin clic: el resultado no convenció, o bastó con leerlo.',
    submitted: 'Hechas',
    withoutResult: 'Sin resultado',
    withoutClick: 'Sin clic',
  },
  wishes: {
    title: 'Lo que buscaban y no encontraron',
    hint: 'En sus palabras, sin datos personales. Solo lo que se dijo 5 veces o más. Falta el artículo, o falta un sinónimo.',
    words: 'Palabras',
    language: 'Idioma',
    count: 'Veces',
  },
  guide: {
    title: 'Hasta dónde llegan en la guía',
    hint: 'Cuántas visitas llegaron a cada etapa.',
  },
  departures: {
    title: 'Dónde se van de la guía',
    between: (from: string, to: string) => `Entre «${from}» y «${to}»`,
    came: 'Llegaron',
    left: 'Se fueron',
  },
  plot: (name: string) => `${name}, por semana`,
  most: (count: number) => `máximo ${count}`,
  stages,
  reasonOf: reasons,
};

export type InsightWords = typeof es;
