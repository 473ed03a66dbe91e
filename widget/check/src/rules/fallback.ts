import { warning, type Finding, type Rule } from '../finding.ts';
import type { GuideOnPage, Observation, TextLeft } from '../observation.ts';

type Observed = Pick<Observation, 'guides' | 'without' | 'page'>;

const isEmpty = ({ written }: TextLeft) => written === 0;
const isUnseen = ({ written, seen }: TextLeft) => written > 0 && seen === 0;

function hiddenText(left: readonly TextLeft[], guides: readonly GuideOnPage[]): boolean {
  // A guide that is not seen at all is told as that.
  const shown = new Set(guides.filter(({ hidden, clipped }) => !hidden && !clipped).map(({ path }) => path));
  return left.some((text) => shown.has(text.path) && isUnseen(text));
}

/** What stands between the tags, for readers whose script or pack does not come. */
export const fallbackRules: Rule<Observed> = ({ guides, without, page }) => {
  const findings: Finding[] = [];
  if (without.script.some(isEmpty) || guides.some(({ text }) => text.written === 0))
    findings.push(
      warning(
        'fallback-missing',
        {
          en: 'Nothing stands between the tags: without JavaScript, offline, or when the script fails, readers get an empty place.',
          es: 'No hay nada entre las etiquetas: sin JavaScript, sin conexión o si el script falla, los lectores reciben un hueco.',
        },
        '<a href="https://…/es/guias/primer-ingreso/">Guía de primer ingreso</a>',
      ),
    );
  if (hiddenText(without.script, guides))
    findings.push(
      warning(
        'fallback-hidden',
        {
          en: 'A style of the page hides the text between the tags until the script comes: whoever does not get the script sees nothing.',
          es: 'Un estilo de la página esconde el texto entre las etiquetas hasta que llega el script: quien no lo recibe no ve nada.',
        },
        'first-login-guide:not(:defined) { display: block; visibility: visible; opacity: 1 }',
      ),
    );
  else if (hiddenText(without.content, guides))
    findings.push(
      warning(
        'fallback-offline',
        {
          en: 'When the guide’s content does not come (a reader who is offline), a style of the page hides the text between the tags.',
          es: 'Cuando no llega el contenido de la guía (un lector sin conexión), un estilo de la página esconde el texto entre las etiquetas.',
        },
        'first-login-guide > * { display: revert; visibility: visible; opacity: 1 }',
      ),
    );
  if (guides.length > 0 && page.html !== '' && !page.html.includes('<first-login-guide'))
    findings.push(
      warning('fallback-late', {
        en: 'A script puts the tag into the page: it is not in the HTML, so without that script there is neither guide nor text.',
        es: 'Un script pone la etiqueta en la página: no está en el HTML, así que sin ese script no hay guía ni texto.',
      }),
    );
  return findings;
};
