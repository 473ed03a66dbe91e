import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nearest } from './nearest.ts';
import { CallError, languages, type Language } from './words.ts';

/** What is to be checked, and how. */
export interface CheckOptions {
  url: string;
  /** The page's HTML, in the place of what the address answers. */
  html?: string;
  /** Headers of the page, in the place of those that it has. */
  headers: Readonly<Record<string, string>>;
  /** Puts the tag into the page, as it would be pasted. */
  try: boolean;
  /** Address of the guide's script, where the page does not name it. */
  script?: string;
  /** Address of the guide's pack, for `try`. */
  pack?: string;
  /** The id in the bank's registry, for `try`. */
  partner?: string;
  isolation: 'shadow' | 'iframe';
  /** Takes certificates that nobody signed, of a site that is being built. */
  insecure: boolean;
  /** Milliseconds for the page and for each thing on it. */
  timeout: number;
}

export interface Call extends CheckOptions {
  language: Language;
  json: boolean;
}

export const usage = {
  en: `first-login-guide-check https://your.page [options]

Opens the page in a browser, and says what will not work of the first-login guide on it, with the line to add.

  --try               puts the tag into the page first, under the page's own policy; needs --script
  --script ADDRESS    the guide's script, as the bank serves it: https://…/widget/1.0.0/first-login-guide.js
  --pack ADDRESS      the guide's pack, for --try; found beside the script without it
  --partner ID        your id in the bank's registry, for --try
  --isolation iframe  for --try: the guide in a frame of the bank's
  --html FILE         the page's HTML from a file, or from - (standard input), before it is published
  --header 'N: V'     a header of the page that it does not have yet, such as a new policy; may be repeated
  --insecure          takes a certificate that nobody signed
  --timeout SECONDS   how long the page may take; 20 without it
  --lang en|es        language of the report; the system's without it
  --json              the report as JSON

Ends with 0 where the guide works, 1 where something will not work, 2 where nothing could be checked.
It needs Chrome, Chromium or Edge (or CHROME_PATH), sends nothing to anybody, and downloads no browser.`,
  es: `first-login-guide-check https://tu.pagina [opciones]

Abre la página en un navegador y dice qué no va a funcionar en ella de la guía de primer ingreso, con la línea que falta.

  --try               pone primero la etiqueta en la página, bajo la política que ya tiene; necesita --script
  --script DIRECCIÓN  el script de la guía, como lo sirve el banco: https://…/widget/1.0.0/first-login-guide.js
  --pack DIRECCIÓN    el paquete de la guía, para --try; sin ella se busca junto al script
  --partner ID        tu id en el registro del banco, para --try
  --isolation iframe  para --try: la guía en un marco del banco
  --html ARCHIVO      el HTML de la página desde un archivo, o desde - (entrada estándar), antes de publicarla
  --header 'N: V'     un encabezado que la página todavía no tiene, como una política nueva; se puede repetir
  --insecure          acepta un certificado que nadie firmó
  --timeout SEGUNDOS  cuánto puede tardar la página; 20 sin ella
  --lang en|es        idioma del informe; sin ella, el del sistema
  --json              el informe en JSON

Termina con 0 si la guía funciona, con 1 si algo no va a funcionar, con 2 si no se pudo revisar nada.
Necesita Chrome, Chromium o Edge (o CHROME_PATH), no manda nada a nadie y no descarga ningún navegador.`,
};

const config = {
  try: { type: 'boolean', default: false },
  script: { type: 'string' },
  pack: { type: 'string' },
  partner: { type: 'string' },
  isolation: { type: 'string', default: 'shadow' },
  html: { type: 'string' },
  header: { type: 'string', multiple: true, default: [] as string[] },
  insecure: { type: 'boolean', default: false },
  timeout: { type: 'string', default: '20' },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const names = Object.keys(config).map((name) => `--${name}`);

/** The language of the report: as asked for, else the system's, else English. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : argv[at]?.includes('=') ? argv[at].slice(7) : argv[at + 1];
  const system = new Intl.DateTimeFormat().resolvedOptions().locale;
  return (
    languages.find((one) => one === asked) ?? (asked === undefined && system.startsWith('es') ? 'es' : 'en')
  );
}

const wrong = (en: string, es: string) => new CallError({ en, es });

function address(value: string | undefined, name: string, spanish = name): string | undefined {
  if (value === undefined) return undefined;
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw wrong(
    `${name} is «${value}», which is no address. Write it whole, with https://.`,
    `${spanish} es «${value}», que no es una dirección. Escríbela completa, con https://.`,
  );
}

function headersOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value] = /^([\w-]+)\s*:\s*(.+)$/.exec(line) ?? [];
      if (name === undefined || value === undefined)
        throw wrong(
          `--header is «${line}». Write a name, a colon and a value: --header 'Content-Security-Policy: …'.`,
          `--header es «${line}». Escribe nombre, dos puntos y valor: --header 'Content-Security-Policy: …'.`,
        );
      return [name.toLowerCase(), value];
    }),
  );
}

function readHtml(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw wrong(`There is no file «${file}» to read.`, `No hay un archivo «${file}» que leer.`);
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: config, allowPositionals: true });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : '';
    const option = /'(--?[\w-]+)/.exec(said)?.[1] ?? '';
    if (names.includes(option))
      throw wrong(`${option} lacks its value, or takes none.`, `A ${option} le falta su valor, o no lleva.`);
    const meant = nearest(option, names);
    throw wrong(
      `There is no option ${option}. ${meant ? `Did you mean ${meant}?` : '--help lists them.'}`,
      `No hay una opción ${option}. ${meant ? `¿Querías decir ${meant}?` : '--help las enlista.'}`,
    );
  }
}

/** Reads the command line. Undefined where help is asked for. @throws CallError with a sentence */
export function readCall(argv: readonly string[]): Call | undefined {
  const { values, positionals } = parse(argv);
  if (values.help) return undefined;
  if (values.lang !== undefined && !languages.some((one) => one === values.lang))
    throw wrong(`--lang must be en or es.`, `--lang debe ser en o es.`);
  // «first-login-guide-check check https://…» is what some will type.
  const [url, extra] = positionals[0] === 'check' ? positionals.slice(1) : positionals;
  if (extra !== undefined)
    throw wrong(`One page at a time: take «${extra}» out.`, `Una página a la vez: quita «${extra}».`);
  if (url === undefined && values.html === undefined)
    throw wrong('Which page? Give its address.', '¿Qué página? Da su dirección.');
  if (values.try && values.script === undefined)
    throw wrong(
      '--try needs --script: the address of the guide’s script, as the bank’s page for partners has it.',
      '--try necesita --script: la dirección del script de la guía, como está en la página del banco para socios.',
    );
  if (values.isolation !== 'shadow' && values.isolation !== 'iframe')
    throw wrong('--isolation must be shadow or iframe.', '--isolation debe ser shadow o iframe.');
  const seconds = Number(values.timeout);
  if (!(seconds > 0 && seconds <= 300))
    throw wrong(
      '--timeout is a number of seconds, up to 300.',
      '--timeout es un número de segundos, hasta 300.',
    );
  const script = address(values.script, '--script');
  const pack = address(values.pack, '--pack');
  return {
    url: address(url, 'The page', 'La página') ?? 'https://your-page.example/',
    headers: headersOf(values.header),
    try: values.try,
    isolation: values.isolation,
    insecure: values.insecure,
    timeout: seconds * 1000,
    language: languageOf(argv),
    json: values.json,
    ...(values.html !== undefined && { html: readHtml(values.html) }),
    ...(script !== undefined && { script }),
    ...(pack !== undefined && { pack }),
    ...(values.partner !== undefined && { partner: values.partner }),
  };
}
