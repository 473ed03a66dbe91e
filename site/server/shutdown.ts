import type { Log } from '../src/lib/server/log.ts';

/**
 * Ends the process well when it is told to: what runs ends, nothing is lost. Further signals change nothing: from a
 * terminal, under a package manager, one key sends several.
 */
export function closeOnSignal(close: () => Promise<void>, log: Log): void {
  let closing = false;
  const end = (signal: NodeJS.Signals) => {
    if (closing) return;
    closing = true;
    log('info', 'closing', { signal });
    close().then(
      () => {
        log('info', 'closed');
        process.exit(0);
      },
      (error: unknown) => {
        log('error', 'crash', { reason: error instanceof Error ? error.message : String(error) });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
