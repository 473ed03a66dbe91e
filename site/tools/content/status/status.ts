import { defaultLocale, locales, type Locale } from '@first-login/shared/locales';
import { isOlder, type Facts } from '../facts.ts';
import { toDate } from '../days.ts';

/** What an editor should know of the texts, without reading them. */
export interface Status {
  texts: number;
  translations: {
    upToDate: number;
    /** Paths of translations whose source has changed since. */
    older: string[];
    /** Paths of texts that there are in one language alone. */
    missing: string[];
  };
  /** Paths of texts that are not to be published yet. The rest tells of the others alone. */
  drafts: string[];
  owners: OwnerStatus[];
  /** The texts that are hardest to read, by language, the hardest first. */
  hardest: Record<Locale, { path: string; score: number }[]>;
}

interface OwnerStatus {
  owner: string;
  texts: number;
  /** Paths, with the day by which each was to be reviewed. */
  past: Due[];
  soon: Due[];
  /** The next review of all. */
  next: string | undefined;
}

interface Due {
  path: string;
  by: string;
}

const day = 24 * 60 * 60 * 1000;

/** @param soon within how many days a review counts as near */
export function statusOf(all: readonly Facts[], today: Date, soon = 30, most = 5): Status {
  const written = all.filter(({ kind }) => kind !== 'guides');
  const texts = published(written);
  const sources = new Map(
    all.filter(({ draft, locale }) => !draft && locale === defaultLocale).map((text) => [keyOf(text), text]),
  );
  // Those of guides among them.
  const translations = published(all).filter(({ locale }) => locale !== defaultLocale);
  const older = translations.filter((text) => {
    const source = sources.get(keyOf(text));
    return source !== undefined && isOlder(text, source);
  });
  const keys = Map.groupBy(texts, keyOf);
  const missing = [...keys.values()].filter((versions) => versions.length < locales.length).flat();
  return {
    texts: texts.length,
    translations: {
      upToDate:
        translations.length - older.length - missing.filter(({ locale }) => locale !== defaultLocale).length,
      older: older.map(({ path }) => path),
      missing: missing.map(({ path }) => path),
    },
    drafts: written.filter(({ draft }) => draft).map(({ path }) => path),
    owners: ownersOf(texts, today, soon),
    hardest: Object.fromEntries(
      locales.map((locale) => [locale, hardestOf(published(all), locale, most)]),
    ) as Status['hardest'],
  };
}

const published = (texts: readonly Facts[]) => texts.filter(({ draft }) => !draft);
const keyOf = ({ kind, id }: Facts) => `${kind}/${id}`;

function ownersOf(texts: readonly Facts[], today: Date, soon: number): OwnerStatus[] {
  const kept = texts.filter(({ dates }) => dates.reviewBy !== undefined);
  const byOwner = Map.groupBy(
    kept,
    ({ references }) => references.find(({ key }) => key === 'owner')?.to ?? '',
  );
  return [...byOwner]
    .map(([owner, own]): OwnerStatus => {
      const due = own
        .map(({ path, dates }) => ({ path, by: dates.reviewBy ?? '' }))
        .toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
      const left = ({ by }: Due) => Math.ceil(((toDate(by)?.getTime() ?? Infinity) - today.getTime()) / day);
      return {
        owner,
        texts: own.length,
        past: due.filter((one) => left(one) < 0),
        soon: due.filter((one) => left(one) >= 0 && left(one) <= soon),
        next: due[0]?.by,
      };
    })
    .toSorted(
      (a, b) =>
        b.past.length - a.past.length || b.soon.length - a.soon.length || (a.owner < b.owner ? -1 : 1),
    );
}

function hardestOf(texts: readonly Facts[], locale: Locale, most: number): { path: string; score: number }[] {
  return texts
    .flatMap(({ path, locale: own, reading }) =>
      own === locale && reading.score !== undefined ? [{ path, score: Math.round(reading.score) }] : [],
    )
    .toSorted((a, b) => a.score - b.score)
    .slice(0, most);
}
