import { html, type TemplateResult } from 'lit';
import type { Piece } from '../excerpt.ts';

/**
 * Pieces that belong together in one; what stands between two marked words is marked with them. A space alone between Lit's
 * comments is none to Chromium: screen readers would run the words together.
 */
export const joined = (all: readonly Piece[]): Piece[] =>
  all.reduce<Piece[]>((runs, piece, at) => {
    const last = runs.at(-1);
    const marked = piece.marked || (last?.marked && all[at + 1]?.marked) === true;
    if (last?.marked === marked) last.text += piece.text;
    else runs.push({ ...piece, marked });
    return runs;
  }, []);

/** A text with what was asked for marked in it. */
export const pieces = (all: readonly Piece[]): (TemplateResult | string)[] =>
  joined(all).map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text));

/** The page of a place, for who hears its name alone: many pages have a section that is called the same. */
export const ofPage = (title: readonly Piece[]): TemplateResult =>
  html`<span class="visually-hidden">, ${pieces(title)}</span>`;

/** Seconds as a player shows them. */
export const timeOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
