import type { Route, Stage } from '@first-login/shared/guide';

/** Why the guide could not be shown, or an action failed. */
export type GuideErrorCode =
  | 'offline'
  | 'not-found'
  | 'server'
  | 'timeout'
  | 'too-large'
  | 'not-json'
  | 'not-a-pack'
  | 'version'
  | 'language'
  | 'link'
  | 'rules'
  | 'integrity'
  | 'signature'
  | 'rollback'
  | 'facts'
  | 'feedback';

/** Details of each event, by name. None carries an answer unless the host asked for it by `telemetry`. */
export interface GuideEventDetails {
  /** The guide can be walked. */
  'guide-ready': { id: string; locale: string; revision: string };
  /** The customer reached a stage. */
  'guide-stage': { stage: Stage };
  /** The customer reached an outcome; its kind and its route only where `telemetry` says so. */
  'guide-outcome': { channel?: Route['channel']; route?: string };
  /** The customer follows a link; cancelable. */
  'guide-link': { href: string };
  /** The customer shares; cancelable, to share by the host's own means. */
  'guide-share': { url: string };
  /** The customer said whether the guide helped. */
  'guide-feedback': { helpful: 'yes' | 'no'; reason?: string };
  /** The language changed. */
  'guide-locale': { locale: string };
  /** Something failed; the message is a sentence for a developer. */
  'guide-error': { code: GuideErrorCode; message: string };
}

export type GuideEventName = keyof GuideEventDetails;

/** An event of the guide: bubbles, and leaves shadow roots. */
export class GuideEvent<Name extends GuideEventName> extends CustomEvent<GuideEventDetails[Name]> {
  constructor(name: Name, detail: GuideEventDetails[Name], cancelable = false) {
    super(name, { detail, bubbles: true, composed: true, cancelable });
  }
}

declare global {
  // Listeners get the right event by its name.
  interface HTMLElementEventMap extends GuideEventMap {}
}

export type GuideEventMap = { [Name in GuideEventName]: GuideEvent<Name> };
