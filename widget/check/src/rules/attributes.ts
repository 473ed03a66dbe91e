import { warning, type Finding } from '../finding.ts';
import type { GuideOnPage } from '../observation.ts';
import { nearest } from '../nearest.ts';

/** The attributes of the element, and what each may be where that is a closed set. A test holds them against its manifest. */
export const attributes: Readonly<Record<string, readonly string[] | undefined>> = {
  isolation: ['shadow', 'iframe'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  theme: ['auto', 'light', 'dark'],
  'feedback-src': undefined,
  entry: undefined,
  answers: undefined,
  'facts-src': undefined,
  history: ['none', 'replace', 'push'],
  persist: ['none', 'session'],
  telemetry: ['off', 'coarse', 'outcome'],
  pack: undefined,
  integrity: undefined,
  'pack-key': undefined,
  locale: ['es', 'en'],
  partner: undefined,
};

/** What counts where an attribute has no value that it may have, if that is not the first. */
const usual: Readonly<Record<string, string>> = { 'heading-level': '2' };

/** What any element may have, and what frameworks write. */
const ofAnyElement =
  /^(?:id|class|style|lang|dir|slot|part|exportparts|hidden|title|role|tabindex|translate|inert|is|itemscope|item\w+|nonce|popover|accesskey|autofocus|draggable|spellcheck|contenteditable|enterkeyhint|inputmode|defer-hydration|on\w+|(?:data|aria|ng|v|x|hx|_ng\w+|svelte|astro)-.*|[@:#[(*].*)$/;

function isObject(text: string): boolean {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function unknown(name: string, value: string): Finding[] {
  const meant = nearest(name, Object.keys(attributes));
  return [
    warning(
      'element-attribute',
      {
        en: `The tag has no attribute «${name}»${meant ? `: did you mean «${meant}»?` : ', and it does nothing: take it out.'}`,
        es: `La etiqueta no tiene un atributo «${name}»${meant ? `: ¿querías decir «${meant}»?` : ', y no hace nada: quítalo.'}`,
      },
      meant && `${meant}="${value.replaceAll('"', '&quot;')}"`,
    ),
  ];
}

/** A value that is none of those that there are, with the nearest one. */
export const valueOf = (name: string, value: string, allowed: readonly string[]): Finding =>
  warning(
    'element-value',
    {
      en: `${name} is «${value}», and may be ${allowed.join(', ')}.`,
      es: `${name} es «${value}», y puede ser ${allowed.join(', ')}.`,
    },
    `${name}="${nearest(value, allowed) ?? usual[name] ?? allowed[0] ?? ''}"`,
  );

function ofAttribute(name: string, value: string): Finding[] {
  if (ofAnyElement.test(name)) return [];
  if (!Object.hasOwn(attributes, name)) return unknown(name, value);
  if (name === 'answers' && !isObject(value))
    return [
      warning(
        'element-value',
        {
          en: `answers is «${value}», which is no JSON object: none of them counts.`,
          es: `answers es «${value}», que no es un objeto JSON: ninguna cuenta.`,
        },
        `answers='{"channel": "app"}'`,
      ),
    ];
  const allowed = attributes[name];
  if (!allowed || allowed.includes(value)) return [];
  return [valueOf(name, value, allowed)];
}

/** Names and values of a tag that the element does not know, with the nearest that it does. */
export const attributeRules = ({ attributes: written }: Pick<GuideOnPage, 'attributes'>): Finding[] =>
  Object.entries(written).flatMap(([name, value]) => ofAttribute(name, value));
