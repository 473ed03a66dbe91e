// Loaded into every process of a build that is measured: tells at its end how much memory it had, in bytes.
import { appendFileSync } from 'node:fs';

process.once('exit', () => {
  appendFileSync(process.env['MEMORY_REPORT'] ?? '', `${process.resourceUsage().maxRSS * 1024}\n`);
});
