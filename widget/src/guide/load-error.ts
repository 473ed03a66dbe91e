import { PackError } from '@first-login/shared/guide';
import type { GuideErrorCode } from './events.ts';

/** A pack could not be had. The message is a sentence for a developer; the code says what to tell the customer. */
export const LoadError: new (code: GuideErrorCode, message: string) => LoadError = PackError;
export type LoadError = PackError<GuideErrorCode>;
