import type { GuideEventDetails, GuideEventName } from '../guide/events.ts';

/** Marks the one message that is not sent through the channel, and the version of all the others. */
export const greeting = 'first-login-guide/1';

/**
 * Attributes of the element that its frame is told. Not among them are `telemetry` and `facts-src`, by which a page would learn
 * what the customer chooses and what the bank knows of them, and `history`, which would write into the page's own.
 */
export const told = [
  'heading-level',
  'theme',
  'entry',
  'answers',
  'persist',
  'partner',
  'pack',
  'integrity',
  'pack-key',
  'feedback-src',
] as const;

/** Custom properties that reach into the frame, without their beginning `--first-login-guide-`. */
export const looks = [
  'accent',
  'on-accent',
  'accent-soft',
  'surface',
  'sunken',
  'ink',
  'ink-soft',
  'line',
  'background',
  'radius',
  'font',
  'font-size',
] as const;

export interface FrameOptions {
  locale: string;
  attributes: Partial<Record<(typeof told)[number], string>>;
  looks: Partial<Record<(typeof looks)[number], string>>;
  /** The `color-scheme` of the page round the frame. */
  colorScheme: string;
  /** Whether the page's script answers for shares; that of 1.0.0 does not. */
  holdsShares?: boolean;
}

/** What a page may ask of the guide in its frame: these, whatever else the guide can do. */
export const commands = ['start', 'back', 'reset', 'print'] as const;
export type Command = (typeof commands)[number];

/** From the page to the frame. `follow` and `share` answer a link and a share: whether the page lets the customer go on. */
export type ToFrame =
  | { type: 'options'; options: FrameOptions }
  | { type: 'command'; name: Command }
  | { type: 'follow'; link: number; allowed: boolean }
  | { type: 'share'; allowed: boolean };

/** An event as it leaves the frame: without answers, routes or the address of a link, which could tell them. */
type FrameEvent = {
  [Name in GuideEventName]: { name: Name; detail: GuideEventDetails[Name] };
}[GuideEventName];

/** From the frame to the page. The height is in CSS pixels. */
export type FromFrame =
  | { type: 'height'; height: number }
  | { type: 'link'; link: number }
  | { type: 'share'; url: string }
  | ({ type: 'event' } & FrameEvent);
