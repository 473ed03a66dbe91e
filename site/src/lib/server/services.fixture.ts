import type { CountedEvent, Feedback } from '@first-login/shared/api';
import type { Services } from './services.ts';

/** Headers of a request that a page of the site sends. */
export const ownHeaders = {
  host: 'help.example',
  origin: 'https://help.example',
  'sec-fetch-site': 'same-origin',
};

interface Kept {
  feedback: { feedback: Feedback; day: string }[];
  events: { event: CountedEvent; day: string }[];
}

/** Services that keep what they get in memory. @param wait what the limiters say @param broken a database that fails @param insightsToken what opens insights */
export function fakeServices({ wait = 0, broken = false, insightsToken = '' } = {}): {
  made: Services;
  kept: Kept;
} {
  const kept: Kept = { feedback: [], events: [] };
  const keep = (add: () => number): Promise<void> => {
    if (broken) return Promise.reject(new Error('disk full'));
    add();
    return Promise.resolve();
  };
  const limiter = { wait: () => Promise.resolve(wait), left: () => Promise.resolve(wait) };
  const made: Services = {
    store: {
      addFeedback: (feedback, day) => keep(() => kept.feedback.push({ feedback, day })),
      countEvent: (event, day) => keep(() => kept.events.push({ event, day })),
      countsSince: () =>
        broken
          ? Promise.reject(new Error('disk full'))
          : Promise.resolve({ opinions: [], events: [], wishes: [] }),
      isHealthy: () => Promise.resolve(!broken),
      close: () => undefined,
    },
    limiter,
    eventLimiter: limiter,
    tokenLimiter: limiter,
    ...(insightsToken && { insightsToken }),
    log: () => undefined,
  };
  return { made, kept };
}
