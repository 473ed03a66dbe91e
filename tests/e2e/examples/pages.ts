import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import getPort from 'get-port';
import { paths } from '../../../site/tools/lib/paths.ts';
import { withHelpCenter } from '../../examples/build.ts';
import { type Example, pagesOf, policyOf, widgetVersion } from '../../examples/examples.ts';
import { expect, type Partner, type PartnerFile } from '../support/partner.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** A fixed version is that of today, with its integrity, which the example leaves for the partner to fill in. */
function pinned(text: string): string {
  if (!text.includes('sha384-…')) return text;
  const manifest = join(paths.dist, 'client', 'widget', widgetVersion, 'manifest.json');
  const { files } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    files: { path: string; integrity: string }[];
  };
  const script = files.find(({ path }) => path === 'first-login-guide.js');
  return text
    .replace(/\/widget\/\d+\.\d+\.\d+\//, `/widget/${widgetVersion}/`)
    .replace('sha384-…', script?.integrity ?? 'none');
}

/** The example's files, each under the policy of its README. */
function filesOf(example: Example): Record<`/${string}`, PartnerFile> {
  const folder = pagesOf(example);
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} has no page: build the examples by «node tests/examples/build.ts».`);
  const policy = policyOf(example);
  const headers: Record<string, string> = policy ? { 'content-security-policy': policy } : {};
  const names = globSync('**/*.{html,js,css}', { cwd: folder, exclude: ['node_modules'] });
  const files = names.map((name): [`/${string}`, PartnerFile] => {
    const body = pinned(readFileSync(join(folder, name), 'utf8'));
    const path = name.replaceAll('\\', '/').replace(/^index\.html$/, '');
    return [`/${path}`, { body, type: types[extname(name)] ?? '', headers }];
  });
  const jquery = 'node_modules/jquery/dist/jquery.min.js';
  const library = readFileSync(join(paths.root, 'tests', jquery), 'utf8');
  return Object.fromEntries([...files, [`/${jquery}`, { body: library, type: 'text/javascript' }]]);
}

/** Starts the project's own server, until `end`. */
async function serveByItself(example: Example): Promise<{ url: string; end: () => void }> {
  const port = await getPort();
  const server = spawn(process.execPath, ['--run', 'serve'], {
    cwd: join(pagesOf(example), '..'),
    env: { ...process.env, ...withHelpCenter, PORT: String(port) },
    stdio: 'ignore',
    // With the processes that it starts, it is a group that can be ended as one.
    detached: true,
  });
  const url = `http://localhost:${port}`;
  const answers = () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(answers, { message: `${example.name} is served`, timeout: 60_000 }).toBe(true);
  return { url, end: () => void (server.pid && process.kill(-server.pid)) };
}

/** Serves an example's page until `end`. */
export async function servePage(example: Example, { serve, origin }: Partner) {
  if (example.kind === 'served') return serveByItself(example);
  serve(filesOf(example));
  return { url: origin, end: () => undefined };
}
