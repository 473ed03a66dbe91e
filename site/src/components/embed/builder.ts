// The snippet builder: reads the choices, writes the code to paste, and shows the guide as it would look.
import {
  checkCommand,
  type Choice,
  type Colour,
  colours,
  type Hidden,
  policy,
  type Released,
  snippet,
  styles,
  trustedTypes,
} from '../../lib/embed/snippet.ts';

type Words = Record<
  | 'copied'
  | 'copyFailed'
  | 'colourWrong'
  | 'partnerWrong'
  | 'unreadable'
  | 'previewFrame'
  | 'noCss'
  | 'noTrustedTypes'
  | 'hideInFrame'
  | 'yourPage',
  string
>;
type Guide = HTMLElementTagNameMap['first-login-guide'];

/** What the preview hides. */
const hiding = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, hiding];
const emptyColours: Choice['colours'] = { accent: '', 'on-accent': '', surface: '', ink: '' };

const builder = document.querySelector<HTMLElement>('.builder');
const form = builder?.querySelector('form');
if (builder && form) start(builder, form);

function start(builder: HTMLElement, form: HTMLFormElement): void {
  const text = builder.querySelector('.data')?.textContent ?? '';
  const { released, words } = JSON.parse(text) as { released: Released; words: Words };
  // The site that this page is read on serves the same release.
  const here = { ...released, origin: location.origin };
  const write = (): void => {
    allowHiding(form, words);
    const choice = read(form, words);
    show(builder, 'html', snippet(choice, here));
    show(builder, 'css', styles(choice) || words.noCss);
    show(builder, 'policy', policy(choice, here));
    show(builder, 'trusted-types', trustedTypes(choice) || words.noTrustedTypes);
    show(builder, 'check', checkCommand(choice, here, words.yourPage));
    void preview(builder, choice, words);
  };
  form.addEventListener('input', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const output of builder.querySelectorAll<HTMLElement>('[data-output]'))
    output.querySelector('button')?.addEventListener('click', () => void copy(output, words));
  write();
}

/** The choices; what is typed wrong is told beside its field and left out. */
function read(form: HTMLFormElement, words: Words): Choice {
  const data = new FormData(form);
  const value = (name: string) => {
    const given = data.get(name);
    return typeof given === 'string' ? given.trim() : '';
  };
  const typed = (name: string, isRight: (text: string) => boolean, fault: string) => {
    const text = value(name);
    const right = text === '' || isRight(text);
    const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
    field?.setAttribute('aria-invalid', String(!right));
    const told = form.querySelector(`#choice-${name}-fault`);
    if (told) told.textContent = right ? '' : fault;
    return right ? text : '';
  };
  const isColour = (text: string) => CSS.supports('color', text) && !/[;{}]/.test(text);
  const chosen = colours.map((name) => [name, typed(`colour-${name}`, isColour, words.colourWrong)]);
  return {
    locale: value('locale') as Choice['locale'],
    theme: value('theme') as Choice['theme'],
    headingLevel: Number(value('headingLevel')),
    colours: Object.fromEntries(chosen) as Record<Colour, string>,
    hide: data.getAll('hide') as Hidden[],
    version: value('version') as Choice['version'],
    isolation: value('isolation') as Choice['isolation'],
    partner: typed('partner', (text) => /^[a-z][a-z0-9-]{1,40}$/.test(text), words.partnerWrong),
  };
}

/** Nothing of a frame can be hidden from outside: the boxes say so. */
function allowHiding(form: HTMLFormElement, words: Words): void {
  const inFrame = new FormData(form).get('isolation') === 'iframe';
  const boxes = form.querySelector<HTMLFieldSetElement>('.hiding');
  const note = form.querySelector('[data-hide-note]');
  if (boxes) boxes.disabled = inFrame;
  if (note) note.textContent = inFrame ? words.hideInFrame : '';
}

function show(builder: HTMLElement, name: string, code: string): void {
  const place = builder.querySelector(`[data-output="${name}"] code`);
  if (place) place.textContent = code;
}

/** Shows the guide with the choices. It asks for no other pack: a partner's is made for the partner's own pages. */
async function preview(builder: HTMLElement, choice: Choice, words: Words): Promise<void> {
  const guide = builder.querySelector<Guide>('first-login-guide');
  if (!guide) return;
  const { locale, theme } = choice;
  const own = document.documentElement.lang;
  guide.setAttribute('locale', locale === 'auto' ? own : locale);
  guide.setAttribute('theme', theme);
  for (const name of colours) guide.style.setProperty(`--first-login-guide-${name}`, choice.colours[name]);
  hiding.replaceSync(styles({ ...choice, isolation: 'shadow', colours: emptyColours }));
  await customElements.whenDefined('first-login-guide');
  // The guide judges its colours anew when its theme changes.
  guide.requestUpdate('theme');
  await guide.updateComplete;
  const taken = guide.shadowRoot?.querySelector<HTMLElement>('.root')?.style;
  const refused = taken?.getPropertyValue('--first-login-guide-ink') === 'initial';
  const note = builder.querySelector('[data-note]');
  const inFrame = choice.isolation === 'iframe';
  if (note) note.textContent = refused ? words.unreadable : inFrame ? words.previewFrame : '';
}

async function copy(output: HTMLElement, words: Words): Promise<void> {
  const status = output.querySelector('[role="status"]');
  const code = output.querySelector('code')?.textContent ?? '';
  const copied = await navigator.clipboard.writeText(code).then(
    () => true,
    () => false,
  );
  if (status) status.textContent = copied ? words.copied : words.copyFailed;
}
