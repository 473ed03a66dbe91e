// Loaded into every process of a build that is measured: tells at its end how much memory it had, in bytes, and how long it
// computed, in seconds.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// A thread is loaded with this too, and its figures are those of its whole process.
if (isMainThread)
  process.once('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(
      process.env['PROCESS_REPORT'] ?? '',
      `${maxRSS * 1024} ${(userCPUTime + systemCPUTime) / 1e6}\n`,
    );
  });
