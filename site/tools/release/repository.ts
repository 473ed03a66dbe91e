import { setting } from '../../src/lib/setting.ts';

/**
 * The repository that a release is built from: as it was said, else as the pipeline says it (GitHub Actions, GitLab CI: npm takes
 * provenance from these two).
 * @throws Error with a sentence, where there is none or it is no public address
 */
export function repositoryOf(said: string | undefined, env: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, CI_PROJECT_URL: project } = env;
  const ofPipeline = server && name ? `${server}/${name}` : project;
  const address = said ?? setting(env, 'REPOSITORY_URL') ?? ofPipeline;
  if (!address)
    throw new Error(
      'npm attests which repository a package was built from: say it with --repository https://…, or by REPOSITORY_URL. In the pipelines of GitHub and GitLab it is known.',
    );
  if (!/^https:\/\/[^/\s]+\/\S+$/.test(address))
    throw new Error(`«${address}» is no address of a repository: it must begin with https://.`);
  return address.replace(/\/?(?:\.git)?$/, '.git');
}
