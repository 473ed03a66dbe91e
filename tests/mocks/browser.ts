import { setupWorker } from 'msw/browser';
import { handlers } from './handlers.ts';

/** Answers the requests of the page under test. */
export const worker = setupWorker(...handlers);
