import { error, note, warning, type Finding } from '../finding.ts';
import type { Observation } from '../observation.ts';
import { isFixed, manifestOf, manifestsFor, versionIn } from '../observe/snippet.ts';
import { fileOf, scriptTag } from './address.ts';

type Observed = Pick<Observation, 'page' | 'scripts' | 'guides' | 'served'>;

/** The script more than once on a page, and in more than one version. */
export function several({ scripts, guides }: Observed): Finding[] {
  const addresses = [...new Set(scripts.map(({ src }) => src))];
  if (scripts.length < 2) return [];
  const list = addresses.join(', ');
  const counts = guides.find(({ version }) => version !== '')?.version ?? '?';
  return addresses.length === 1
    ? [
        note('script-twice', {
          en: `The script stands ${scripts.length} times on the page. The first one counts and the others do nothing: leave one.`,
          es: `El script está ${scripts.length} veces en la página. Cuenta el primero y los demás no hacen nada: deja uno.`,
        }),
      ]
    : [
        warning('script-versions', {
          en: `Scripts of the guide from several addresses stand on the page: ${list}. The first to come counts (version ${counts}), and which that is may change: leave one.`,
          es: `En la página hay scripts de la guía de varias direcciones: ${list}. Cuenta el primero en llegar (versión ${counts}), y puede cambiar cuál es: deja uno.`,
        }),
      ];
}

const newer = (one: string, other: string) => {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = [0, 1, 2].find((place) => a?.[place] !== b?.[place]);
  return at !== undefined && (a?.[at] ?? 0) > (b?.[at] ?? 0);
};

/** A fixed version that a newer one has followed. */
export function outdated({ scripts, served }: Observed): Finding[] {
  return scripts.flatMap(({ src }) => {
    const own = versionIn(src);
    const manifest = manifestOf(served.get(manifestsFor(src).newest));
    const { version = '' } = manifest;
    if (!isFixed(src) || !newer(version, own)) return [];
    const integrity = manifest.files?.find(({ path }) => path === fileOf(src))?.integrity;
    return [
      note(
        'script-old',
        {
          en: `Version ${own} is on the page, and ${version} is out.`,
          es: `La página tiene la versión ${own}, y ya hay una ${version}.`,
        },
        scriptTag(
          src.replace(`/${own}/`, `/${version}/`),
          integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '',
        ),
      ),
    ];
  });
}

/** Whether the script is the one for how the guide is to stand on the page. */
export function kinds({ scripts, guides, page }: Observed): Finding[] {
  const [script] = scripts;
  if (!script || guides.length === 0) return [];
  const framed = guides.filter(({ attributes }) => attributes['isolation'] === 'iframe').length;
  const swap = (to: string) => scriptTag(script.src.replace(/first-login-guide(?:-frame)?\.js/, to));
  const findings: Finding[] = [];
  if (framed > 0 && page.registered === 'guide')
    findings.push(
      error(
        'script-kind',
        {
          en: 'isolation="iframe" needs another script: with this one the guide does not open.',
          es: 'isolation="iframe" necesita otro script: con este la guía no abre.',
        },
        swap('first-login-guide-frame.js'),
      ),
    );
  if (framed < guides.length && page.registered === 'frame')
    findings.push(
      error(
        'script-kind',
        {
          en: 'The script is the one for frames, and the tag does not say isolation="iframe".',
          es: 'El script es el de marcos, y la etiqueta no dice isolation="iframe".',
        },
        '<first-login-guide isolation="iframe">',
      ),
    );
  if (script.kind === 'frame' && script.type === 'module')
    findings.push(
      error(
        'script-module',
        {
          en: 'The script for frames must know its own address, which no browser tells a module.',
          es: 'El script de marcos debe conocer su propia dirección, y ningún navegador se la dice a un módulo.',
        },
        scriptTag(script.src),
      ),
    );
  return findings;
}
