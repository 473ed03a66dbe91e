import type { Stage } from '@first-login/shared/guide';

/** Why the guide could not be shown, or an action failed. */
export type GuideErrorCode =
  /** The pack could not be reached. */
  | 'offline'
  /** The pack's address is none, or the server has no such file (4xx). */
  | 'not-found'
  /** The server failed (5xx). */
  | 'server'
  /** The pack did not come within 15 seconds. */
  | 'timeout'
  /** The pack is larger than 256 kB. */
  | 'too-large'
  /** The pack is not JSON. */
  | 'not-json'
  /** The pack is JSON, but no guide pack: a part is missing or of the wrong kind. */
  | 'not-a-pack'
  /** The pack is of a format that this version of the widget does not read. */
  | 'version'
  /** There is no pack in the language that was asked for. */
  | 'language'
  /** A link in the pack leads to where no link may lead. */
  | 'link'
  /** The pack's rules contradict themselves: an id is unknown, or leads nowhere. */
  | 'rules'
  /** The pack is not the one that `integrity` names, or could not be reached. */
  | 'integrity'
  /** The pack is not signed with the key that `pack-key` names. */
  | 'signature'
  /** The signed pack is older than one that the page has already shown. */
  | 'rollback'
  /** The bank has withdrawn the guide from this site, or this version of the widget. */
  | 'withdrawn'
  /** `isolation="iframe"`: the frame did not open, or the script is the one without a frame. */
  | 'frame'
  /** `facts-src` did not answer, or not as it should. The guide asks as usual. */
  | 'facts'
  /** `feedback-src` did not take the feedback. The customer is told, and can try again. */
  | 'feedback';

/** Details of each event, by name. None carries an answer unless the host asked for it by `telemetry`. */
export interface GuideEventDetails {
  /** The guide can be walked. */
  'guide-ready': { id: string; locale: string; revision: string };
  /** The customer reached a stage. */
  'guide-stage': { stage: Stage };
  /** The customer reached an outcome; its kind and its route only where `telemetry` says so. */
  'guide-outcome': { channel?: 'app' | 'web' | 'branch' | 'wait'; route?: string };
  /** The customer follows a link; cancelable. Where it says which way was found, its address only where `telemetry` is `outcome`. */
  'guide-link': { href?: string };
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
  // Listeners get the right event by its name: on the element, and on the document and the window, which it reaches.
  interface GlobalEventHandlersEventMap extends GuideEventMap {}
}

export type GuideEventMap = { [Name in GuideEventName]: GuideEvent<Name> };
