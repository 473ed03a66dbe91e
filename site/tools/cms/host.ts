import { setting } from '../../src/lib/setting.ts';
import type { GitHost } from './config.ts';

const names = ['github', 'gitlab', 'gitea'] as const;

/**
 * The Git host that the environment names, if any: `CMS_GIT` (github, gitlab or gitea), `CMS_REPOSITORY` (owner/name), and
 * where they differ from the usual `CMS_BRANCH`, `CMS_API` and `CMS_SIGN_IN`.
 * @throws Error with a sentence for what is wrong
 */
export function gitHostOf(env: NodeJS.ProcessEnv): GitHost | undefined {
  const [git, repo, branch, api, signIn] = [
    'CMS_GIT',
    'CMS_REPOSITORY',
    'CMS_BRANCH',
    'CMS_API',
    'CMS_SIGN_IN',
  ].map((name) => setting(env, name));
  if (git === undefined && repo === undefined) return undefined;
  const name = names.find((known) => known === git);
  if (!name) throw new Error(`CMS_GIT is «${git ?? ''}». Set it to ${names.join(', ')}.`);
  if (repo === undefined || !/^[\w.-]+(\/[\w.-]+)+$/.test(repo))
    throw new Error(`CMS_REPOSITORY is «${repo ?? ''}». Write owner and name, such as bank/help.`);
  return {
    name,
    repo,
    ...(branch !== undefined && { branch }),
    ...(api !== undefined && { apiRoot: httpsAddress('CMS_API', api) }),
    ...(signIn !== undefined && { signIn: httpsAddress('CMS_SIGN_IN', signIn) }),
  };
}

function httpsAddress(name: string, text: string): string {
  if (URL.canParse(text) && new URL(text).protocol === 'https:') return text;
  throw new Error(`${name} is «${text}». Write an address that begins with https://.`);
}
