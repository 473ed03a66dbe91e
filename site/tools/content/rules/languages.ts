import { defaultLocale, locales } from '@first-login/shared/locales';
import type { Problem } from '../../guide/problem.ts';
import type { Content } from '../content.ts';
import { isOlder, type Facts } from '../facts.ts';
import { shown, told, type Rule } from './rule.ts';

const digitsDiffer: Rule = {
  id: 'digits-differ',
  severity: 'error',
  asks: {
    es: 'Las cifras son las mismas en los dos idiomas.',
    en: 'The figures are the same in both languages.',
  },
  why: {
    es: 'Si un idioma dice 60 días y el otro 30, uno de los dos engaña a su lector.',
    en: 'Where one language says 60 days and the other 30, one of them deceives its reader.',
  },
  example: shown(
    'faqs/en/clave.md',
    'It is a key of 8 digits.',
    'It is a key of 6 digits.',
    'It is a key of 8 digits.',
  ),
};

const linksDiffer: Rule = {
  id: 'links-differ',
  severity: 'error',
  asks: {
    es: 'Los enlaces son los mismos en los dos idiomas.',
    en: 'The links are the same in both languages.',
  },
  why: {
    es: 'Quien lee en el otro idioma también necesita lo que sigue.',
    en: 'Who reads the other language needs what comes next as well.',
  },
  example: shown('faqs/en/clave.md', '[card](tarjeta.md)', 'card', '[card](tarjeta.md)'),
};

const languageDiffers: Rule = {
  id: 'language-differs',
  severity: 'error',
  asks: {
    es: 'El tema, los artículos relacionados, el orden y el dueño son los mismos en los dos idiomas.',
    en: 'The topic, the related articles, the order and the owner are the same in both languages.',
  },
  why: {
    es: 'Al cambiar de idioma, la página debe estar en el mismo lugar del sitio.',
    en: 'When the language is changed, the page must be at the same place of the site.',
  },
  example: shown('topics/en/claves.md', 'icon: key', 'icon: lock', 'icon: key'),
};

const missingTranslation: Rule = {
  id: 'missing-translation',
  severity: 'warning',
  asks: { es: 'Cada texto existe en los dos idiomas.', en: 'Each text exists in both languages.' },
  why: {
    es: 'Quien elige el otro idioma se encuentra con el texto en este.',
    en: 'Who chooses the other language is met by the text in this one.',
  },
  example: {
    bad: [{ remove: 'glossary/en/clave.md' }],
    good: [
      {
        write: 'glossary/en/clave.md',
        text: '---\nterm: Key\narticle: faqs/clave\nsourceHash: {hash}\n---\n\nIt is the key that you register with.\n',
      },
    ],
  },
};

const translationOlder: Rule = {
  id: 'translation-older',
  severity: 'warning',
  asks: {
    es: 'La traducción corresponde a lo que hoy dice el texto en español.',
    en: 'The translation is of what the Spanish text says today.',
  },
  why: {
    es: 'El español se corrige primero. La traducción lleva en «sourceHash» la huella del texto del que se hizo, y así se nota cuando se queda atrás.',
    en: 'Spanish is mended first. A translation has the fingerprint of the text it was made from in «sourceHash», and so it shows when it falls behind.',
  },
  example: shown(
    'glossary/en/clave.md',
    'sourceHash: {hash}',
    "sourceHash: '00000000'",
    'sourceHash: {hash}',
  ),
};

export const languageRules = [
  digitsDiffer,
  linksDiffer,
  languageDiffers,
  missingTranslation,
  translationOlder,
];

/**
 * Where the two languages of a text part.
 * @param faulty files with mistakes of their own, which are not compared
 */
export function languageProblems({ texts }: Content, faulty: ReadonlySet<string>): Problem[] {
  const byKey = Map.groupBy(texts, ({ kind, id }) => `${kind}/${id}`);
  return [...byKey.values()].flatMap((versions): Problem[] => {
    const source = versions.find(({ locale }) => locale === defaultLocale);
    const translations = versions.filter(({ locale }) => locale !== defaultLocale);
    const [any] = versions;
    // What else parts the languages of a guide, its compiler tells.
    if (any?.kind === 'guides') return source ? translations.flatMap((one) => older(one, source)) : [];
    // A draft is translated once it is done.
    if (!source || translations.length === 0) return any && !any.draft ? [alone(any)] : [];
    return translations.flatMap((one) => {
      // What a text with mistakes says will change with them.
      if (faulty.has(source.file)) return [];
      return [...(faulty.has(one.file) ? [] : compared(source, one)), ...older(one, source)];
    });
  });
}

function compared(source: Facts, translation: Facts): Problem[] {
  return [
    ...differing(source, translation),
    ...part(source, translation, 'figures'),
    ...part(source, translation, 'links'),
  ];
}

function alone({ file, path, locale }: Facts): Problem {
  const other = locales.find((one) => one !== locale) ?? defaultLocale;
  const missing = path.replace(`/${locale}/`, `/${other}/`);
  return told(
    missingTranslation,
    { file, line: 1, column: 1 },
    {
      es: `Este texto no está en el otro idioma (${other}). Escríbelo en ${missing}.`,
      en: `This text is not there in the other language (${other}). Write it at ${missing}.`,
    },
  );
}

function differing(source: Facts, translation: Facts): Problem[] {
  const keys = new Set([...source.shared, ...translation.shared].map(({ key }) => key));
  return [...keys].flatMap((key): Problem[] => {
    const there = source.shared.find((one) => one.key === key);
    const here = translation.shared.find((one) => one.key === key);
    if (there?.value === here?.value) return [];
    const place = here?.position ?? { file: translation.file, line: 2, column: 1 };
    const [theirs, ours] = [valueOf(there), valueOf(here)];
    return [
      told(languageDiffers, place, {
        es: `«${key}» no dice lo mismo que en ${source.path}. Ahí: ${theirs ? `«${theirs}»` : 'nada'}. Aquí: ${ours ? `«${ours}»` : 'nada'}. Escribe lo mismo en los dos.`,
        en: `«${key}» does not say the same as in ${source.path}. There: ${theirs ? `«${theirs}»` : 'nothing'}. Here: ${ours ? `«${ours}»` : 'nothing'}. Write the same in both.`,
      }),
    ];
  });
}

/** A value of the front matter, as people write it. */
function valueOf(shared: Facts['shared'][number] | undefined): string | undefined {
  if (!shared) return undefined;
  const value: unknown = JSON.parse(shared.value);
  if (Array.isArray(value))
    return value.map((one: unknown) => (typeof one === 'string' ? one : JSON.stringify(one))).join(', ');
  return typeof value === 'string' ? value : shared.value;
}

/** Compared as a whole, so that a figure may move within a text; told where the first part differs. */
function part(source: Facts, translation: Facts, what: 'figures' | 'links'): Problem[] {
  const whole = ({ parts }: Facts) => parts[what].flat().toSorted().join(', ');
  const [there, here] = [whole(source), whole(translation)];
  if (there === here) return [];
  const at = translation.parts[what].findIndex(
    (values, index) => values.toSorted().join() !== (source.parts[what][index] ?? []).toSorted().join(),
  );
  const place = translation.parts.places[Math.max(at, 0)] ?? { file: translation.file, line: 1, column: 1 };
  const more = missingFrom(translation, source, what);
  const fewer = missingFrom(source, translation, what);
  const tellEs = [...verb(more, 'falta', 'faltan'), ...verb(fewer, 'sobra', 'sobran')].join(' y ');
  const tellEn = [...verb(more, 'missing here:'), ...verb(fewer, 'here alone:')].join('; ');
  const [nounEs, nounEn] = what === 'figures' ? ['Las cifras', 'The figures'] : ['Los enlaces', 'The links'];
  return [
    told(what === 'figures' ? digitsDiffer : linksDiffer, place, {
      es: `${nounEs} no son ${what === 'figures' ? 'las mismas' : 'los mismos'} que en ${source.path}: ${tellEs}. Corrige el texto que esté mal.`,
      en: `${nounEn} are not those of ${source.path}: ${tellEn}. Mend the text that is wrong.`,
    }),
  ];
}

/** «falta 8», or «faltan 8 y 9»; nothing where there is none. */
function verb(values: readonly string[], one: string, many = one): string[] {
  if (values.length === 0) return [];
  return [`${values.length > 1 ? many : one} ${values.map((value) => `«${value}»`).join(', ')}`];
}

/** What one text has and the other lacks. */
function missingFrom(text: Facts, other: Facts, what: 'figures' | 'links'): string[] {
  const left = [...text.parts[what].flat()];
  const gone = other.parts[what].flat().filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return gone.map((value) => value.replace('/*/', `/${text.locale}/`));
}

function older(translation: Facts, source: Facts): Problem[] {
  const { sourceHash, file, kind, path } = translation;
  if (!isOlder(translation, source)) return [];
  // Some texts of a guide have no front matter without it.
  const place = sourceHash?.position ?? { file, line: kind === 'guides' ? 1 : 2, column: 1 };
  const mend = `pnpm content translated ${path}`;
  return [
    told(
      translationOlder,
      place,
      sourceHash
        ? {
            es: `${source.path} cambió después de esta traducción. Ponla al día y corre «${mend}».`,
            en: `${source.path} has changed since this translation. Bring it up to date and run «${mend}».`,
          }
        : {
            es: `No se sabe de qué versión de ${source.path} es esta traducción. Compárala y corre «${mend}».`,
            en: `Nobody knows which version of ${source.path} this translates. Compare it and run «${mend}».`,
          },
    ),
  ];
}
