/** How many have a figure, and what became of those without. */
import type { Dataset } from '../../dataset/dataset.js';
import { figureSet } from '../../dataset/figure-index.js';
import type { Condition, DataQuery, Expression } from '../../query/query.js';
import type { ResultSet } from '../../query/result-set.js';
import { expressionsInCondition, type FigureExpression, figuresIn } from '../../query/walk.js';
import { capitalised } from '../../words.js';
import { tally } from '../headlines/parts/tell.js';
import { knownIn, sayOf, unlisted } from '../words/say-coverage.js';
import { sayExpression, type Voice } from '../words/say-expression.js';
import { conditionsOf } from './conditions-of.js';

/** "Only the first 5,000 rows are shown." */
export function cutNotes(_: DataQuery, { rows, cut }: ResultSet): string[] {
  return cut > 0 ? [`Only the first ${rows.length.toLocaleString('en-GB')} rows are shown.`] : [];
}

/** "Capital (CDEL) 2023/24 is published for 29 of 42 ICSs; the other 13 are left out, not counted as zero." */
export function coverageNotes(query: DataQuery, { coverage }: ResultSet, dataset: Dataset): string[] {
  const [first] = query.columns;
  const { with: known, of } = coverage;
  if (!first || known >= of || known === 0) return [];
  if (query.kind === 'relationship') {
    return [`${known} of ${of} ${many(query, dataset)} have both figures; ${others(of - known)} left out.`];
  }
  // What is counted by a figure is told of by that figure, below.
  const counts = first.op === 'count' || first.op === 'proportion';
  const what = query.by ? figuresIn(first)[0] : first;
  return counts || !what ? [] : [leftOut(what, known, of, query, dataset)];
}

/** Those a condition could not be told of, because a figure it asks about is missing. */
export function conditionNotes(query: DataQuery, _: ResultSet, dataset: Dataset): string[] {
  const entities = dataset.entities[query.level] ?? [];
  // Entities without a code are known by their figures alone: how many lack one cannot be said.
  if (entities.some(({ code }) => code === null)) return [];
  return conditionsOf(query)
    .flatMap(askedFigures)
    .flatMap((figure) => {
      const known = knownIn(figure, dataset)?.size ?? entities.length;
      return known < entities.length ? [leftOut(figure, known, entities.length, query, dataset)] : [];
    });
}

function leftOut(e: Expression, known: number, of: number, query: DataQuery, dataset: Dataset): string {
  const what = capitalised(sayExpression(e, exact(query, dataset)));
  const held = e.op === 'figure' ? 'published' : 'known';
  const figure = figuresIn(e)[0];
  const without = figure ? unlisted(figure, query.where, query.level, dataset) : 0;
  return `${what} is ${held} for ${sayOf(known, of, without, many(query, dataset))}; ${others(of - known)} left out, not counted as zero.`;
}

const others = (n: number) => (n === 1 ? 'the other one is' : `the other ${n} are`);

/** Members of a share whose part of the total is not known. */
export function leftOutOfShare(query: DataQuery, _: ResultSet, dataset: Dataset): string[] {
  return query.columns.flatMap((e) => {
    if (e.op !== 'portion' || e.part.op !== 'figure') return [];
    const members = membersOf(e.of, query, dataset);
    const known = knownIn(e.part, dataset);
    if (!members || !known) return [];
    const missing = members.filter((key) => !known.has(key)).length;
    if (!missing) return [];
    const what = sayExpression(e.part, exact(query, dataset));
    return [
      `${missing} of these ${members.length} ${many(query, dataset)} ${missing === 1 ? 'has' : 'have'} no published ${what} and ${missing === 1 ? 'is' : 'are'} left out of the share.`,
    ];
  });
}

/** Members of groups of whom what a percentage is of is not known: a headline about several groups has no room to say it. */
export function leftOutOfPercentage(
  { columns, where, by, level }: DataQuery,
  _: ResultSet,
  dataset: Dataset,
): string[] {
  if (!by?.length) return [];
  return columns.flatMap((e) => {
    const told = e.op === 'proportion' ? tally(e.of, where, level, dataset) : null;
    if (!told?.unknown) return [];
    const of = `${told.known} of ${told.known + told.unknown} ${dataset.catalogue.levels[level]?.many ?? 'rows'}`;
    return [`What the percentages are of is known for ${of}; ${others(told.unknown)} left out, not counted as zero.`];
  });
}

/** Figures of which only bounds were published. */
export function boundNotes(query: DataQuery, { rows }: ResultSet, dataset: Dataset): string[] {
  if (query.by) return [];
  return query.columns.flatMap((e) => {
    if (e.op !== 'figure') return [];
    const bounded = new Map(
      figureSet(dataset, e.measure, e.period)?.figures.flatMap((f) =>
        f.value === null && f.text ? [[f.entity, f.text] as const] : [],
      ),
    );
    const there = (dataset.entities[query.level] ?? []).flatMap(({ key, code, name }) => {
      const text = bounded.get(key);
      return text && rows.some((row) => (code === null ? row.name === name : row.code === code))
        ? [`${name} ${text}`]
        : [];
    });
    return there.length ? [`Published only within bounds: ${there.join('; ')}.`] : [];
  });
}

/** The members a share is of, where attributes or one ranking decide them. */
function membersOf(c: Condition, { level, where }: DataQuery, dataset: Dataset): string[] | null {
  const entities = dataset.entities[level] ?? [];
  if (c.op === 'in')
    return entities
      .filter((e) => c.values.includes((c.dimension === level ? e.key : e.attributes[c.dimension]) ?? ''))
      .map(({ key }) => key);
  if (c.op !== 'top' || c.of.op !== 'figure' || where) return null;
  const figures = (figureSet(dataset, c.of.measure, c.of.period)?.figures ?? []).filter(
    ({ value, setting }) => value !== null && setting === null,
  );
  const sign = c.order === 'highest' ? -1 : 1;
  const sorted = [...figures].sort((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0)));
  const last = sorted[Math.min(c.count, sorted.length) - 1]?.value ?? 0;
  return sorted.filter(({ value }) => sign * ((value ?? 0) - last) <= 1e-9).map(({ entity }) => entity);
}

/** The figures a condition holds something against; one that asks whether there is a figure leaves nobody out. */
function askedFigures(c: Condition): FigureExpression[] {
  if (c.op !== 'compare' && c.op !== 'between' && c.op !== 'top') return [];
  return [...expressionsInCondition(c)].filter((e): e is FigureExpression => e.op === 'figure');
}

const many = ({ level }: DataQuery, { catalogue }: Dataset) => catalogue.levels[level]?.many ?? 'rows';
const exact = ({ level }: DataQuery, dataset: Dataset): Voice => ({
  dataset,
  level,
  exact: true,
  grouped: false,
  where: null,
});
