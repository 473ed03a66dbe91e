import type { Condition } from './condition.ts';
import type { Guide } from './pack.ts';

const yesNo = [{ id: 'yes' }, { id: 'no' }, { id: 'unsure' }];
const route = (id: string, when?: Condition, notes: Guide['routes'][number]['notes'] = []) => ({
  id,
  notes,
  ...(when ? { when } : {}),
});

/** A guide for tests: a wish, two facts, a note that asks for a third, and a last resort. */
export const fixture: Guide = {
  questions: [
    { id: 'channel', unsure: 'any', preference: true, answers: [{ id: 'app' }, { id: 'any' }] },
    { id: 'phone', unsure: 'unsure', answers: yesNo },
    { id: 'key', unsure: 'unsure', answers: yesNo },
    { id: 'token', unsure: 'unsure', answers: yesNo },
  ],
  routes: [
    route('by-phone', { is: { channel: ['app'], phone: ['yes'] } }),
    route('by-key', { is: { key: ['yes'] } }, [{ id: 'with-token', when: { is: { token: ['yes'] } } }]),
    route('branch'),
  ],
};

/** The fixture with other routes. */
export const withRoutes = (...routes: [id: string, when?: Condition][]): Guide => ({
  ...fixture,
  routes: routes.map(([id, when]) => route(id, when)),
});
