import * as v from 'valibot';
import type { Condition } from './condition.ts';
import { idSchema } from './id.ts';

export const conditionSchema: v.GenericSchema<Condition> = v.union([
  v.strictObject({ is: v.record(idSchema, v.pipe(v.array(idSchema), v.minLength(1))) }),
  v.strictObject({ all: v.array(v.lazy(() => conditionSchema)) }),
  v.strictObject({ any: v.array(v.lazy(() => conditionSchema)) }),
  v.strictObject({ not: v.lazy(() => conditionSchema) }),
]);
