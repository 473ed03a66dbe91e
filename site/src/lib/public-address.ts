import { setting } from './setting.ts';

/**
 * The public address of the site, with its closing slash. Pages link to each other from the root of their host, so it has no path.
 * @param env `SITE_URL` says it
 * @throws Error with a sentence when it says something else
 */
export function publicAddress(env: NodeJS.ProcessEnv = process.env): string {
  const said = setting(env, 'SITE_URL') ?? 'https://help.example';
  const address = URL.parse(said);
  const isWeb = address?.protocol === 'https:' || address?.protocol === 'http:';
  if (address && isWeb && address.href === `${address.origin}/`) return address.href;
  throw new Error(
    `SITE_URL is «${said}». Set it to the public address of the site, such as https://help.example, without a path.`,
  );
}
