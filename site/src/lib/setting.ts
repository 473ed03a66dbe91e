/** What a variable of the environment says. An empty one is as good as none: so are they left in files and pipelines. */
export function setting(env: NodeJS.ProcessEnv, name: string): string | undefined {
  return env[name] === '' ? undefined : env[name];
}
