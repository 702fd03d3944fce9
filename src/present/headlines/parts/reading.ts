/** A query and its result as a headline writer needs them: values beside the words for them. */
import type { Dataset, Entity } from '../../../dataset/dataset.js';
import { figureSet } from '../../../dataset/figure-index.js';
import { describeColumns } from '../../../query/describe/describe-columns.js';
import type { Condition, DataQuery, Expression } from '../../../query/query.js';
import type { ResultSet, Row } from '../../../query/result-set.js';
import { conditionsIn, expressionsInCondition, type FigureExpression, figuresIn } from '../../../query/walk.js';
import { capitalised } from '../../../words.js';
import { formatValue, NOT_PUBLISHED } from '../../format-value.js';
import { sayModifier } from '../../words/say-condition.js';
import { sayExpression, unitOf, type Voice, voiceOf } from '../../words/say-expression.js';
import { countWord, joinNames, pluralOf, withArticle, withThe } from '../../words/say-names.js';
import { countOf, namedEntities, nameOfKey, sayPopulation } from '../../words/say-population.js';
import { tellApart } from '../../words/tell-apart.js';

/** One of the query's columns. */
export interface Measured {
  readonly expression: Expression;
  readonly key: string;
  readonly unit: string;
  /** As a noun in a sentence: "DMA score". */
  readonly phrase: string;
  /** The plural it counts ("GP practices"), or null for what is not a count. */
  readonly plural: string | null;
}

export interface Reading {
  readonly query: DataQuery;
  readonly result: ResultSet;
  readonly dataset: Dataset;
  readonly voice: Voice;
  readonly columns: readonly Measured[];
  /** The column the answer is about: the one ordered by, else the first with numbers. */
  readonly main: Measured | undefined;
}

export function read(query: DataQuery, result: ResultSet, dataset: Dataset): Reading {
  const voice = voiceOf(query, dataset, false);
  const described = describeColumns(query, dataset);
  const columns = query.columns.map((expression, i): Measured => {
    const phrase = sayExpression(expression, voice);
    const unit = unitOf(expression, voice);
    const counted = unit === 'count' || unit === 'people' || unit === 'rate';
    return { expression, key: described[i]?.key ?? '', unit, phrase, plural: counted ? pluralOf(phrase) : null };
  });
  const ordered = query.order && columns[query.order.column];
  return { query, result, dataset, voice, columns, main: ordered ?? columns.find(isNumeric) };
}

export const isNumeric = ({ expression }: Measured) => expression.op !== 'attribute';

export const numberOf = (row: Row | undefined, { key }: Measured): number | null => {
  const value = row?.[key];
  return typeof value === 'number' ? value : null;
};

/** The value as shown; a figure known only within bounds by its published text. */
export function textOf(reading: Reading, row: Row | undefined, measured: Measured): string {
  const value = row?.[measured.key] ?? null;
  const { expression } = measured;
  if (typeof value === 'string')
    return expression.op === 'attribute' ? nameOfKey(expression.dimension, value, reading.dataset) : value;
  const signed = SIGNED[measured.expression.op];
  const bounds = value === null && row ? boundsOf(reading, row, measured) : null;
  const options = signed === undefined ? {} : { signed };
  const limit = typeof value === 'number' ? limitOf(reading, measured) : undefined;
  if (typeof value === 'number' && limit !== undefined) return tellApart(value, limit, measured.unit, options);
  return bounds ?? formatValue(typeof value === 'number' ? value : null, measured.unit, options);
}

/** What a figure has to be above or below: one that is so must not look equal to it. */
function limitOf({ query }: Reading, { expression }: Measured): number | undefined {
  const asked = [query.where, query.show, query.verdict?.condition ?? null].flatMap((c) =>
    c ? [...conditionsIn(c)] : [],
  );
  const strict = asked.find(
    (c) => c.op === 'compare' && /^[<>]$/.test(c.test) && JSON.stringify(c.left) === JSON.stringify(expression),
  );
  return strict?.op === 'compare' && strict.right.op === 'number' ? strict.right.value : undefined;
}

const SIGNED: Partial<Record<Expression['op'], boolean>> = { change: true, minus: true, distance: false };

/** "3 or more": what was published where no figure was. */
export function boundsOf(reading: Reading, row: Row, { expression: e }: Measured): string | null {
  if (e.op !== 'figure' || reading.query.by !== null) return null;
  const key = entityOf(reading, row)?.key;
  return (
    figureSet(reading.dataset, e.measure, e.period)?.figures.find((f) => f.entity === key && f.value === null)?.text ??
    null
  );
}

/** The entity a row is about; null for a group. */
export function entityOf({ query, dataset }: Reading, { code, name }: Row): Entity | null {
  if (query.by) return null;
  return dataset.entities[query.level]?.find((e) => e.name === name && e.code === code) ?? null;
}

export const isMissing = (reading: Reading, row: Row | undefined, measured: Measured) =>
  textOf(reading, row, measured) === NOT_PUBLISHED;

/** Who or what a row is, as it stands in a sentence: "Devon", "the Midlands", "Acute, with no EPR". */
export function nameOf(reading: Reading, row: Row): string {
  const { query, dataset } = reading;
  if (query.by === null) return String(row.name ?? row.code ?? '');
  if (query.by.length === 0) return isWhole(reading) ? dataset.catalogue.whole.name : withFigure(reading);
  const [only] = query.by;
  if (query.by.length > 1 || !only) return query.by.map((id) => valueName(row[id], id, dataset)).join(', ');
  const value = String(row.name ?? row[only] ?? 'none');
  return dataset.catalogue.dimensions[only]?.members ? withThe(value) : value;
}

function valueName(value: Row[string] | undefined, id: string, { catalogue }: Dataset): string {
  const one = catalogue.dimensions[id]?.one ?? id;
  if (value === 'yes' || value === 'no') return value === 'yes' ? `with ${withArticle(one)}` : `with no ${one}`;
  return String(value ?? 'none');
}

/** One row of everybody, each with a figure: that is the whole itself. */
export const isWhole = ({ query, result, dataset }: Reading) =>
  query.where === null && result.coverage.with === result.coverage.of && !dataset.catalogue.levels[query.level]?.parent;

/** More names than these are counted: the line below the headline has them. */
const NAMED = 3;

/** The population, of those with a figure: "the 42 ICSs", "the 29 ICSs with a figure", "the 4 ICSs in the South East with a figure". */
export function withFigure({ query, voice, result, dataset }: Reading): string {
  const { with: known, of } = result.coverage;
  const names = query.where && namedEntities(query.where, voice);
  if (names) return known < of || names.length <= NAMED ? joinNames(names) : `the ${countWord(names.length)}`;
  const decided = query.where === null || countOf(query.where, voice) !== null;
  if (known === of || !decided) return sayPopulation(query.where, voice);
  const words = dataset.catalogue.levels[query.level];
  const modifier = query.where ? ` ${sayModifier(query.where, { ...voice, grouped: false })}` : '';
  return `the ${known.toLocaleString('en-GB')} ${known === 1 ? words?.one : words?.many}${modifier} with a figure`;
}

/** An amount by which things differ: "0.35", "£18m", "1.5 percentage points". */
export const amountOf = (amount: number, unit: string) =>
  formatValue(Math.abs(amount), unit, { signed: false })
    .replace(/ pp$/, ' percentage points')
    .replace(/\.0+(?=m|bn|k)/, '');

/** What rows are called: "ICS" and "ICSs", "region" and "regions". */
export function rowWords({ query, dataset: { catalogue } }: Reading): { one: string; many: string } {
  const level = catalogue.levels[query.level] ?? { one: 'row', many: 'rows' };
  const [only] = query.by ?? [];
  if (!query.by) return level;
  return (
    (query.by.length === 1 && only && (catalogue.dimensions[only] ?? catalogue.levels[only])) || {
      one: 'group',
      many: 'groups',
    }
  );
}

/** " in 2024" where the figures are not the latest; the latest go without saying. */
export function when(e: Expression, dataset: Dataset): string {
  return periodWords(figuresIn(e).slice(0, 1), dataset);
}

/** The same of what a condition asks about. */
export function whenMet(c: Condition | null, dataset: Dataset): string {
  const asked = c ? [...expressionsInCondition(c)] : [];
  if (asked.some((e) => e.op === 'change')) return '';
  const figures = asked.flatMap((e) => (e.op === 'figure' ? [e] : []));
  return new Set(figures.map(({ period }) => period)).size === 1 ? periodWords(figures, dataset) : '';
}

function periodWords(figures: FigureExpression[], { catalogue }: Dataset): string {
  const old = figures.find(({ measure, period }) => catalogue.measures[measure]?.periods.at(-1) !== period);
  return old ? ` in ${old.period}` : '';
}

/** Ends a headline: a capital first and one full stop last. */
export const sentence = (text: string) => `${capitalised(text)}${/[.!?]$/.test(text) ? '' : '.'}`;
