import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInstitution } from '../../src/lib/institution/read.ts';
import { paths } from '../lib/paths.ts';
import { runCommand } from '../lib/program.ts';
import { withoutStack } from '../lib/step.ts';
import { choicesIn } from './choices.ts';
import { cmsConfig } from './config.ts';
import { gitHostOf } from './host.ts';

/** Makes the editors' room, /admin/, with the configuration that today's schemas and texts give. */
export async function buildCms(client: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const host = gitHostOf(env);
  const config = cmsConfig(choicesIn(join(paths.site, 'src', 'content'), readInstitution()), host);
  const args = [
    ...['build', '--config', 'tools/cms/vite.config.ts', '--logLevel', 'error'],
    ...['--outDir', join(client, 'admin'), '--emptyOutDir'],
  ];
  const { code, output } = await runCommand('vite', args, { folder: paths.site });
  if (code !== 0) throw new Error(withoutStack(output));
  copyFileSync(join(paths.site, 'src', 'assets', 'favicon.svg'), join(client, 'admin', 'logo.svg'));
  writeFileSync(join(client, 'admin', 'config.json'), JSON.stringify(config));
  return host ? `/admin/, ${host.name} ${host.repo}` : '/admin/, for the folder of one’s own machine';
}
