import { spawn } from 'node:child_process';
import getPort from 'get-port';
import { join } from 'node:path';
import { paths } from '../../lib/paths.ts';

/** Starts `pnpm dev`, and ends it when what is done with its address is done. */
export async function withDevSite<T>(use: (address: string) => Promise<T>): Promise<T> {
  const port = await getPort();
  const child = spawn(process.execPath, [join(paths.site, 'tools/dev.ts'), '--port', String(port)], {
    cwd: paths.root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    await new Promise<void>((resolve, reject) => {
      let output = '';
      const gather = (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('watching for file changes')) resolve();
      };
      child.stdout.on('data', gather);
      child.stderr.on('data', gather);
      child.once('exit', () => reject(new Error(`The site did not start:\n${output}`)));
    });
    return await use(`http://localhost:${port}`);
  } finally {
    child.kill('SIGTERM');
  }
}
