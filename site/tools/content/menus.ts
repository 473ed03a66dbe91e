import { isHostUnder } from '@first-login/shared/guide';
import { ownPages, type Institution, type MenuLink, type Menus } from '@first-login/shared/institution';
import { locales } from '@first-login/shared/locales';
import { suggestion } from '../guide/nearest.ts';
import type { Position, Problem } from '../guide/problem.ts';
import type { YamlFile } from '../guide/yaml-file.ts';
import type { Content } from './content.ts';
import { isUnpublished, toDraft } from './rules/drafts.ts';
import { unknownPage } from './rules/files.ts';
import { strangeHost } from './rules/link-hosts.ts';
import { told } from './rules/rule.ts';

type Path = (string | number)[];

/** Every entry of the menus, with its place in the bank's file. */
function menuLinks({ header, online, footer, gate }: Menus): { link: MenuLink; path: Path }[] {
  const of = (links: readonly MenuLink[], path: Path) =>
    links.map((link, index) => ({ link, path: [...path, index] }));
  return [
    ...of(header, ['menus', 'header']),
    ...of(online.links, ['menus', 'online', 'links']),
    ...footer.flatMap(({ links }, index) => of(links, ['menus', 'footer', index, 'links'])),
    ...of(gate.links, ['menus', 'gate', 'links']),
  ];
}

/** Pages that menus lead to, with the place of each in the file. */
export function menuPages(menus: Menus): { page: string; path: Path }[] {
  return [
    ...menuLinks(menus).flatMap(({ link, path }) =>
      'page' in link ? [{ page: link.page, path: [...path, 'page'] }] : [],
    ),
    { page: menus.app.page, path: ['menus', 'app', 'page'] },
  ];
}

/** Entries of the menus that lead to no page, or to a host that is not the bank's. */
export function menuProblems(
  { menus, domain, webAddress, linkHosts }: Institution & { menus: Menus },
  { at }: YamlFile,
  content: Content,
): Problem[] {
  // Where the bank's own address is of no domain of its, that is told of the address.
  const hosts = [domain, hostOf(webAddress), ...linkHosts];
  return [
    ...menuPages(menus).flatMap(({ page, path }) => pageProblem(page, at(path), content)),
    ...menuLinks(menus).flatMap(({ link, path }) =>
      'href' in link && !isHostUnder(hostOf(link.href), hosts)
        ? [strangeHost(link.href, at([...path, 'href']))]
        : [],
    ),
  ];
}

const hostOf = (address: string) => URL.parse(address)?.hostname ?? '';

function pageProblem(page: string, position: Position, content: Content): Problem[] {
  const [locale] = locales;
  const known = [
    ...ownPages,
    ...(content.articles[locale] ?? []),
    ...[...(content.topics[locale] ?? [])].map((id) => `topics/${id}`),
  ];
  if (isUnpublished(page, locale, content)) return [toDraft(page, position)];
  if (known.includes(page)) return [];
  const { es, en } = suggestion(page, known);
  return [
    told(unknownPage, position, {
      es: `No hay una página «${page}». ${es || 'Corrige el nombre, o quita esta entrada.'}`,
      en: `There is no page «${page}». ${en || 'Mend the name, or take this entry out.'}`,
    }),
  ];
}
