/**
 * What a question said and its Query passes over: the numbers, names and negations of its words that the Query shows nowhere.
 * Reads words and Query only, knows nothing of how one was made of the other.
 */
import type { Dataset } from '../../src/dataset/dataset.js';
import type { DataQuery, Query } from '../../src/query/query.js';
import type { Meaning } from '../../src/understand/nodes/meanings.js';
import type { FiguresUnderstander } from '../../src/understand/understand.js';
import { type Link, link } from '../../src/understand/words/link.js';
import { withLongForms } from '../../src/understand/words/long-forms.js';
import { withSpaces } from '../../src/understand/words/spelling/missing-spaces.js';
import { type Token, tokenise } from '../../src/understand/words/tokenise.js';

/** "number 7", "name dorset": what the query of an answered question has no trace of. */
export function ignoredOf(question: string, query: Query, { dataset, lexicon }: FiguresUnderstander): string[] {
  const { long_forms } = dataset.catalogue.wording;
  const tokens = withSpaces(withLongForms(tokenise(question, lexicon.shortForms), long_forms), lexicon);
  const links = link(tokens, lexicon);
  const shown =
    query.kind === 'about'
      ? NOTHING_SHOWN
      : query.kind === 'statement'
        ? shownByStatements(query.ids, dataset)
        : shownBy(query, dataset);
  const text = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  // "no … that is not" may cancel out.
  const twice = links.filter(({ meanings }) => meanings.some(({ type }) => type === 'not')).length > 1;
  return links.flatMap((each, i) => {
    const said = each.mended ?? text(each.from, each.to);
    if (isNumber(each, tokens, dataset, query.kind === 'about'))
      return shown.number(tokens[each.from] as Token, tokens[each.from + 1]?.text ?? '') ? [] : [`number ${said}`];
    // "the last three": read with its number, and a word of its own nowhere else.
    if (said === 'last' && tokens[each.to]?.number) return [];
    if (each.kind === 'unknown') return 'level' in query ? [`unknown ${said}`] : [];
    if (isName(each)) return each.meanings.some((meaning) => shown.name(meaning, said)) ? [] : [`name ${said}`];
    if (isNegation(each, links[i + 1], tokens) && !twice)
      return shown.negative(turned(links)) ? [] : [`negation ${said}`];
    return [];
  });
}

interface Shown {
  readonly number: (token: Token, next: string) => boolean;
  readonly name: (meaning: Meaning, said: string) => boolean;
  /** Whether something is denied, or one of these tests stands for its contrary. */
  readonly negative: (contraries: ReadonlySet<string>) => boolean;
}

const NOTHING_SHOWN: Shown = {
  number: () => false,
  name: (meaning) => meaning.type === 'measure' || meaning.type === 'group',
  negative: () => true,
};

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A published sentence shows what it says; all of them are about the measures that are meant where none is named. */
function shownByStatements(ids: readonly string[], { statements, catalogue }: Dataset): Shown {
  const usual = new Set(Object.values(catalogue.levels).map((level) => level.default_measure));
  const text = statements
    .filter(({ id }) => ids.includes(id))
    .map(({ sentence, value, period, words }) => [sentence, value, period, ...words].join(' ').toLowerCase())
    .join(' ')
    .replace(/[a-z]+/g, (word) => (DIGITS.includes(word) ? `${word} ${DIGITS.indexOf(word)}` : word));
  return {
    number: (token) =>
      text.includes(token.text.replace(/[£%,+]|st$|nd$|rd$|th$/g, '')) || text.replace(/,/g, '').includes(token.text),
    name: (meaning, said) =>
      (meaning.type === 'measure' && usual.has(meaning.id)) ||
      said.split(' ').every((word) => text.includes(word.replace(/s$/, ''))),
    negative: () => /\b(no|not|none|without|lack|half|under|fewer|only)\b/.test(text),
  };
}

const NAMES: ReadonlySet<string> = new Set(['entity', 'member', 'measure', 'group', 'setting', 'successor']);
/** All that the words can mean is a name: of an organisation, a group, a measure. */
const isName = ({ kind, meanings }: Link) =>
  kind === 'phrase' && meanings.length > 0 && meanings.every(({ type }) => NAMES.has(type));

/** "42 ICSs", "the seven dimensions" may say no more than how many there are. */
function isNumber(
  { kind, from, meanings }: Link,
  tokens: readonly Token[],
  { entities, members, catalogue }: Dataset,
  about: boolean,
): boolean {
  const token = tokens[from];
  if (kind !== 'number' || !token || meanings.length) return false;
  const groups = about ? Object.values(catalogue.groups).map(({ measures }) => measures) : [];
  return ![...Object.values(entities), ...Object.values(members), ...groups].some(
    (list) => list.length === token.number?.value,
  );
}

/** "not sure", "why not", "no idea", "if not": said of the asking, not of what is asked. */
function isNegation({ meanings, from }: Link, next: Link | undefined, tokens: readonly Token[]): boolean {
  if (!meanings.some(({ type }) => type === 'not') || meanings.some(({ type }) => type === 'filler')) return false;
  const after = next ? (tokens[next.from]?.text ?? '') : '';
  return (
    !/^(sure|idea|worries|problem|just|only)$/.test(after) &&
    !/^(if|why|or|whether)$/.test(tokens[from - 1]?.text ?? '')
  );
}

/** Everything that a query holds, of whatever sort. */
function shownBy(query: DataQuery, dataset: Dataset): Shown {
  const objects = [...objectsIn(query)];
  const of = <T>(read: (object: Record<string, unknown>) => T | undefined) =>
    objects.flatMap((object) => read(object) ?? []);
  const numbers = new Set(
    of((o) => [o.value, o.count, o.low, o.high, o.scale].filter((n): n is number => typeof n === 'number')).flat(),
  );
  const periods = of((o) => [o.period, o.since].filter((p): p is string => typeof p === 'string')).flat();
  const values = new Set(of((o) => (o.op === 'in' ? [...(o.values as string[]), String(o.dimension)] : [])).flat());
  const measures = new Set(of((o) => (o.op === 'figure' ? String(o.measure) : undefined)));
  const settings = new Set(of((o) => (o.op === 'figure' && o.setting ? String(o.setting) : undefined)));
  // How many 10% of the rows are depends on which rows: that there is such a part is enough.
  const isPart = ({ number }: Token, next: string) =>
    (number?.unit === 'percent' || /^(percent|per|pct)$/.test(next)) && objects.some(({ op }) => op === 'top');
  return {
    number: (token, next) => {
      const { number, period } = token;
      if (
        period !== null &&
        periods.some(
          (known) =>
            known === period ||
            period.startsWith(`${known}/`) ||
            known.startsWith(`${period}/`) ||
            known.endsWith(`/${period.slice(2)}`),
        )
      )
        return true;
      const value = number?.value;
      if (value !== undefined && isPart(token, next)) return true;
      // "about 3.2" is within a band around it.
      if (
        value !== undefined &&
        objects.some((o) => o.op === 'between' && Number(o.low) <= value && value <= Number(o.high))
      )
        return true;
      return (
        value !== undefined &&
        sizesOf(value, next).some((size) =>
          [...numbers].some((n) => Math.abs(n - size) < 1e-9 * Math.max(1, Math.abs(size))),
        )
      );
    },
    name: (meaning) =>
      isShown(meaning, { query, dataset, values, measures, settings }) || isShownByRegion(meaning, dataset, values),
    negative: (contraries) =>
      objects.some((o) => isNegative(o) || (o.op === 'compare' && contraries.has(String(o.test)))),
  };
}

/** "Devon's region" shows the region that Devon is in. */
function isShownByRegion(meaning: Meaning, { entities }: Dataset, values: ReadonlySet<string>): boolean {
  if (meaning.type !== 'entity') return false;
  const entity = entities[meaning.level]?.find(({ key }) => key === meaning.key);
  return Object.values(entity?.attributes ?? {}).some((value) => value !== null && values.has(value));
}

const MULTIPLES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  grand: 1e3,
  million: 1e6,
  mil: 1e6,
  billion: 1e9,
  bil: 1e9,
};
/** As it is, turned, as a percentage, in millions. */
const sizesOf = (value: number, next: string) => {
  const size = value * (MULTIPLES[next] ?? 1);
  return [size, -size, size / 100, size * 100, size * 1e6];
};

interface Held {
  readonly query: DataQuery;
  readonly dataset: Dataset;
  readonly values: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
}

const isShown = (meaning: Meaning, { query, dataset, values, measures, settings }: Held): boolean => {
  const { catalogue } = dataset;
  switch (meaning.type) {
    case 'entity':
      return values.has(meaning.key);
    case 'member':
      return values.has(meaning.value) || settings.has(meaning.value) || isShownByPercentage(meaning.dimension);
    case 'setting':
      return meaning.value === null ? settings.size > 0 : settings.has(meaning.value) || values.has(meaning.value);
    case 'group':
      return catalogue.groups[meaning.id]?.measures.some((id) => isMeasured(id)) ?? false;
    case 'measure':
      return isMeasured(meaning.id);
    default:
      return false;
  }
  /** "ICSs without an EPR" are those where not all of what is below them have one. */
  function isShownByPercentage(dimension: string): boolean {
    const below = catalogue.levels[catalogue.dimensions[dimension]?.level ?? '']?.parent?.level === query.level;
    return below && [...measures].some((used) => catalogue.measures[used]?.unit === 'percent');
  }
  /** Itself, what it is at another level, what it is computed of, or a special kind of a general one. */
  function isMeasured(id: string): boolean {
    const measure = catalogue.measures[id];
    const ratio = typeof measure?.rollup === 'object' ? [measure.rollup.ratio.of, measure.rollup.ratio.by] : [];
    const others = [...Object.values(measure?.at_level ?? {}), ...ratio, measure?.per_head ?? ''];
    const special =
      Object.values(catalogue.levels).some(({ default_measure }) => default_measure === id) &&
      [...measures].some((used) => catalogue.measures[used]?.unit === measure?.unit);
    // "without an EPR" is less than all of them with one.
    const contrary =
      measure?.unit === 'count' &&
      [...measures].some((used) => {
        const other = catalogue.measures[used];
        return other?.unit === 'percent' && other.basis === measure.basis;
      });
    return (
      measures.has(id) ||
      contrary ||
      others.some((other) => measures.has(other)) ||
      special ||
      query.kind === 'profile' ||
      query.level === id
    );
  }
};

function isNegative({ op, test, values, left, right }: Record<string, unknown>): boolean {
  if (op === 'not' || test === '!=') return true;
  // "no trust on Epic": none of them.
  const opOf = (value: unknown) => (value as { readonly op?: string; readonly value?: number } | undefined) ?? {};
  if (op === 'compare' && test === '=' && opOf(left).op === 'count' && opOf(right).value === 0) return true;
  return op === 'in' && (values as string[]).some((value) => /^(no|not|none|standards not)\b/i.test(value));
}

const CONTRARY: Readonly<Record<string, string>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '=': '!=',
  none: '=',
  up: '<=',
  down: '>=',
};

/** The contraries of what is compared and of the changes spoken of: "not above" is "at most". */
const turned = (links: readonly Link[]): ReadonlySet<string> =>
  new Set(
    links
      .flatMap(({ meanings }) => meanings)
      .flatMap((m) => (m.type === 'comparison' ? [m.test] : m.type === 'change' ? ['up', 'down', 'none'] : []))
      .map((test) => CONTRARY[test] ?? ''),
  );

/** Every object in plain data, itself first. */
function* objectsIn(data: unknown): Generator<Record<string, unknown>> {
  if (data === null || typeof data !== 'object') return;
  if (!Array.isArray(data)) yield data as Record<string, unknown>;
  for (const inner of Object.values(data)) yield* objectsIn(inner);
}
