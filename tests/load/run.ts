import autocannon from 'autocannon';
import type { Opinions } from './opinions.ts';

/** Bounds of a run: nothing goes on for ever, and nothing leaves this machine. */
const connections = 500;
const seconds = 8;

export interface Run {
  name: string;
  perSecond: number;
  /** In milliseconds. */
  p99: number;
  /** Answers of success. */
  answered: number;
  /** Connections that broke, answers that did not come, and answers other than success. */
  errors: number;
}

/** Sends as fast as 500 connections can for some seconds. */
export async function runLoad(
  name: string,
  url: string,
  opinions?: Opinions,
  duration = seconds,
): Promise<Run> {
  const result = await autocannon({
    url,
    connections,
    duration,
    timeout: 10,
    headers: { 'accept-encoding': 'br' },
    ...(opinions && { requests: [opinions.request] }),
  });
  return {
    name,
    perSecond: result.requests.average,
    p99: result.latency.p99,
    answered: result['2xx'],
    errors: result.errors + result.timeouts + result.non2xx,
  };
}
