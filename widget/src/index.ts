export { define } from './guide/define.ts';
export { FirstLoginGuide, type Theme } from './guide/element.ts';
export {
  GuideEvent,
  type GuideErrorCode,
  type GuideEventDetails,
  type GuideEventMap,
  type GuideEventName,
} from './guide/events.ts';
export type { Pack } from '@first-login/shared/guide';
