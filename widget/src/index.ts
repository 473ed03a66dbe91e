export { define } from './guide/define.ts';
export { FirstLoginGuide, type Theme } from './guide/element.ts';
export {
  GuideEvent,
  type GuideErrorCode,
  type GuideEventDetails,
  type GuideEventMap,
  type GuideEventName,
} from './guide/events.ts';
export type { Answers, Pack, Route } from '@first-login/shared/guide';
