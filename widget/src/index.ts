export { define } from './guide/define.ts';
export { FirstLoginGuide, type Theme } from './guide/element.ts';
export {
  GuideEvent,
  type GuideErrorCode,
  type GuideEventDetails,
  type GuideEventMap,
  type GuideEventName,
} from './guide/events.ts';
export type { HistoryMode, PersistMode } from './guide/memory.ts';
export type { Telemetry } from './guide/telemetry.ts';
export type { GuideState } from './guide/walk-element.ts';
export type { Answers, Pack, Route } from '@first-login/shared/guide';
