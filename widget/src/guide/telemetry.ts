import type { Route } from '@first-login/shared/guide';
import type { GuideEventDetails } from './events.ts';

/** What events tell a host: `off` the stage, `coarse` the kind of outcome besides, `outcome` the route itself. */
export type Telemetry = 'off' | 'coarse' | 'outcome';

/** What a host is told of an outcome. */
export function outcomeDetail(
  { id, channel }: Route,
  telemetry: Telemetry,
): GuideEventDetails['guide-outcome'] {
  if (telemetry === 'outcome') return { channel, route: id };
  return telemetry === 'coarse' ? { channel } : {};
}
