/** The public address of the site. @throws Error when the configuration has none */
export function siteOf(site: URL | undefined): URL {
  if (site) return site;
  throw new Error('The site has no public address. Set SITE_URL, such as https://help.example.');
}
