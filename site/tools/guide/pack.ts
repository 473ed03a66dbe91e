import * as v from 'valibot';
import { feedbackReasons } from '@first-login/shared/api';
import type { Block, Inline, Pack, Section } from '@first-login/shared/guide';
import { splitTokens, type Institution, type Token } from '@first-login/shared/institution';
import type { Locale } from '@first-login/shared/locales';
import { toCondition } from './condition.ts';
import { drawingOf } from './drawings.ts';
import { suggestion } from './nearest.ts';
import type { Position, Problem } from './problem.ts';
import { fill, toBlocks, type TextContext } from './rich-text.ts';
import type { Rules } from './rules-schema.ts';
import { readText, type TextFile } from './text-file.ts';
import { matterSchemas, questionMatter, sectionsOf, type Kind } from './texts.ts';
import { checkYaml } from './yaml-file.ts';

/** What a pack is made from. */
export interface PackSources {
  id: string;
  rules: Rules;
  locale: Locale;
  institution: Institution;
  /** Texts by their path from the guide's folder. A missing one has been reported already. */
  texts: ReadonlyMap<string, TextFile>;
  context: TextContext;
  /** The title and the path of an article named like `faqs/clave-temporal`. */
  article: (reference: string) => { title: string; href: string } | undefined;
}

/**
 * The pack of one language. Problems go to `context.report`; a pack with problems is not to be used. Its revision is empty:
 * it is made of the packs of all languages.
 */
export function buildPack(sources: PackSources): Pack {
  const { rules, locale, institution, context, article } = sources;
  const { bank, app, domain, webAddress, helpLine, linkHosts } = institution;
  const text = <S extends v.GenericSchema>(kind: Kind | 'guide', id: string, schema: S) =>
    readOne(sources, kind, id, schema);
  const guide = text('guide', '', matterSchemas.guide);
  const { reasons, sourceHash: _, ...matter } = guide.matter;
  const opinions = (ids: readonly (keyof typeof reasons)[]) => ids.map((id) => ({ id, label: reasons[id] }));
  const note = (id: string) => {
    const { matter, lead } = text('notes', id, matterSchemas.notes);
    const when = rules.notes.find((one) => one.id === id)?.when;
    return { id, ...(when ? { when: toCondition(when) } : {}), title: matter.title, body: lead };
  };
  const stepIds = [...new Set(rules.routes.flatMap(({ steps }) => steps))];
  return {
    format: 1,
    id: sources.id,
    locale,
    revision: '',
    institution: { bank, app, domain, webAddress, helpLine, linkHosts },
    ...matter,
    opinions: {
      yes: opinions(feedbackReasons.guide.yes),
      no: opinions(feedbackReasons.guide.no),
    },
    intro: guide.lead,
    needs: rules.needs.map((id) => {
      const { matter, lead, sections } = text('needs', id, matterSchemas.needs);
      return { id, title: matter.title, body: lead, ...optional('missing', sections.get('missing')) };
    }),
    questions: rules.questions.map(({ id, answers, unsure, preference, drawing }) => {
      const { matter, lead, sections } = text('questions', id, questionMatter(answers));
      return {
        id,
        title: matter.title,
        name: matter.name,
        lead,
        ...optional('why', sections.get('why')),
        ...optional('help', sections.get('help')),
        ...optional('drawing', drawing && drawingOf(drawing, matter.name, locale)),
        unsure,
        ...optional('preference', preference),
        answers: answers.map((answer) => ({
          id: answer,
          label: matter.answers[answer] ?? '',
          ...optional('hint', matter.hints[answer]),
          because: matter.because[answer] ?? '',
        })),
      };
    }),
    routes: rules.routes.map(({ id, channel, when, steps, notes, related }) => {
      const { matter, lead, sections } = text('routes', id, matterSchemas.routes);
      return {
        id,
        channel,
        ...(when ? { when: toCondition(when) } : {}),
        title: matter.title,
        summary: lead,
        ...optional('time', matter.time),
        bring: listItems(sections.get('bring')),
        steps,
        notes: notes.map(note),
        related: related.flatMap((reference) => article(reference) ?? []),
      };
    }),
    steps: stepIds.map((id) => entry(id, text('steps', id, matterSchemas.steps))),
    tips: rules.tips.map((id) => entry(id, text('tips', id, matterSchemas.tips))),
    drill: rules.drill.map(({ id, address, official }) => ({
      id,
      address: fillKnown(address, context.tokens),
      official,
      reason: text('drill', id, matterSchemas.drill).lead,
    })),
  };

  function readOne<S extends v.GenericSchema>(
    from: PackSources,
    kind: Kind | 'guide',
    id: string,
    schema: S,
  ) {
    const path = kind === 'guide' ? `${locale}/guide.md` : `${locale}/${kind}/${id}.md`;
    const file = from.texts.get(path) ?? readText(path, '');
    const { value, problems } = checkYaml(file.matter, schema, keysOf(schema));
    if (from.texts.has(path))
      for (const problem of file.problems.length > 0
        ? file.problems
        : headless(file, problems, keysOf(schema)))
        context.report(problem);
    checkSections(file, kind, context.report);
    const sections = new Map(
      [...file.sections].map(([name, { title, nodes, position }]): [string, Section] => [
        name,
        { title: fill(title, position, context), body: toBlocks(nodes, file, context) },
      ]),
    );
    return {
      matter: filled(value ?? blank(schema), [], file, context),
      lead: toBlocks(file.lead, file, context),
      sections,
    };
  }
}

/** A text without any front matter lacks that, and not each of its keys. */
function headless({ file, matter }: TextFile, problems: Problem[], keys: readonly string[]): Problem[] {
  const { value } = matter;
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  if (!isEmpty || problems.length < 2) return problems;
  const named = [...new Set(keys)].slice(0, 3).join(', ');
  const message = {
    es: `Este texto no tiene encabezado, y la guía lo necesita. Empieza el archivo con una línea ---, sus claves (${named}…) y otra línea ---. Si se borró sin querer, recupéralo de Git.`,
    en: `This text has no front matter, and the guide needs it. Begin the file with a line ---, its keys (${named}…) and another line ---. If it was emptied by accident, take it back from Git.`,
  };
  return [{ file, line: 1, column: 1, rule: 'no-front-matter', message }];
}

const entry = (id: string, { matter, lead }: { matter: { title: string }; lead: Block[] }) => ({
  id,
  title: matter.title,
  body: lead,
});

/** An object with the key, or none where there is no value. */
function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}

/** A text with the tokens that exist; what does not has been reported. */
function fillKnown(text: string, known: ReadonlyMap<string, Token>): string {
  const words = splitTokens(text).map((part) =>
    typeof part === 'string' ? part : known.get(part.token)?.text,
  );
  return words.join('');
}

/** The entries of a section that is a list and nothing else. */
function listItems(section: Section | undefined): Inline[][] {
  return section?.body.flatMap((block) => ('list' in block ? block.list : [])) ?? [];
}

function checkSections(file: TextFile, kind: Kind | 'guide', report: (problem: Problem) => void): void {
  const known = sectionsOf[kind];
  for (const [name, { nodes, position }] of file.sections) {
    const problem = (place: Position, rule: string, message: Problem['message']) =>
      report({ ...place, rule, message });
    if (!known.includes(name)) {
      const { es, en } = suggestion(name, known);
      problem(position, 'unknown-section', {
        es: `La sección {#${name}} no va en este archivo. ${known.length > 0 ? es : 'Quítala.'}`,
        en: `The section {#${name}} does not belong in this file. ${known.length > 0 ? en : 'Take it out.'}`,
      });
    } else if (nodes.length === 0)
      problem(position, 'empty-section', {
        es: `La sección {#${name}} está vacía. Escríbela o quita su título.`,
        en: `The section {#${name}} is empty. Write it or take its heading out.`,
      });
    const stray = name === 'bring' && nodes.find(({ type }) => type !== 'list');
    if (stray)
      problem(file.positionOf(stray), 'bring-list', {
        es: 'La sección {#bring} es solo una lista. Escribe esto como un punto más.',
        en: 'The section {#bring} is a list and nothing else. Write this as one of its entries.',
      });
  }
}

/** Front matter with its tokens filled in, however deep. */
function filled<T>(value: T, path: readonly string[], file: TextFile, context: TextContext): T {
  if (typeof value === 'string') return fill(value, file.matter.at(path), context) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, filled(one, [...path, key], file, context)]),
  ) as T;
}

/** Every key that a schema knows, on any level, and that editors write. */
function keysOf(schema: object): string[] {
  if ('wrapped' in schema) return keysOf(schema.wrapped as object);
  if (!('entries' in schema)) return [];
  return Object.entries(schema.entries as Record<string, object>).flatMap(([key, one]) =>
    key === 'sourceHash' ? [] : [key, ...keysOf(one)],
  );
}

/** Stands in for front matter that was reported as faulty, so that the rest can be checked as well. */
function blank<S extends v.GenericSchema>(_schema: S): v.InferOutput<S> {
  return { title: '', name: '', summary: '', answers: {}, hints: {}, because: {}, reasons: {} };
}
