import { html, type TemplateResult } from 'lit';
import type { Piece } from '../excerpt.ts';

/** A text with what was asked for marked in it. */
export const pieces = (all: readonly Piece[]): (TemplateResult | string)[] =>
  all.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text));

/** The page of a place, for who hears its name alone: many pages have a section that is called the same. */
export const ofPage = (title: readonly Piece[]): TemplateResult =>
  html`<span class="visually-hidden">, ${pieces(title)}</span>`;

/** Seconds as a player shows them. */
export const timeOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
