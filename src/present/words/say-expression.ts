/** An expression as a noun phrase, exact for the interpretation line and plain for sentences. */
import type { Dataset } from '../../dataset/dataset.js';
import {
  describeExpression,
  inSentence,
  memberWord,
  statisticLabel,
} from '../../query/describe/describe-expression.js';
import type { Condition, DataQuery, Expression, Statistic } from '../../query/query.js';
import { figuresIn } from '../../query/walk.js';
import { singular } from '../../words.js';
import { formatValue } from '../format-value.js';
import { sayModifier, sayPredicate } from './say-condition.js';
import { sayDistance, sayPoint } from './say-distance.js';
import { pluralOf } from './say-names.js';
import { namedEntities, sayHolders, sayPopulation } from './say-population.js';

export interface Voice {
  readonly dataset: Dataset;
  readonly level: string;
  /** Exact: every period and "total" said, names as in the data. Otherwise as in a sentence. */
  readonly exact: boolean;
  /** Whether figures are of groups, and so rolled up. */
  readonly grouped: boolean;
  /** Whether the rows are groups with names of their own: a region's score may be of its ICSs or of its trusts, and which is said. */
  readonly members?: boolean;
  /** The query's own population, where it is not everybody: what counts and shares are of. */
  readonly where: Condition | null;
  /** Of a period that is over: had, not have. */
  readonly past?: boolean;
  /** Inside a change: periods that are said by the change itself. */
  readonly since?: string;
}

/** How a query's own expressions are said. */
export const voiceOf = ({ level, by, where }: DataQuery, dataset: Dataset, exact: boolean): Voice => ({
  dataset,
  level,
  exact,
  grouped: by !== null,
  members: (by?.length ?? 0) > 0,
  where,
});

type Op = Expression['op'];
type Of<K extends Op> = Extract<Expression, { op: K }>;

/** "DMA score 2025", "change in budget 2023/24 to 2024/25", "share of capital (CDEL) 2023/24 held by London". */
export function sayExpression(e: Expression, voice: Voice): string {
  return (SAYINGS[e.op] as (e: Expression, voice: Voice) => string)(e, voice);
}

/** A number with the unit of what it is held against, and no more digits than it has: "2.5", "£3bn", "62.5%". */
export function sayNumber(value: number, unit: string): string {
  const text = formatValue(value, unit, { decimals: 6, signed: false });
  return text.replace(/(\.\d*?)0+(?!\d)/, '$1').replace(/\.(?!\d)/, '');
}

/** The unit of an expression's values. */
export const unitOf = (e: Expression, voice: Voice) =>
  describeExpression(e, { level: voice.level, by: voice.grouped ? [] : null }, voice.dataset).unit;

/** What a reference is, beside the expression it is held against: "the England mean", "that of Devon". */
export function sayReference(e: Of<'reference'>, voice: Voice, against: Expression | null): string {
  const same = against !== null && plainly(against, voice) === plainly(e.of, voice);
  const inner: Voice = { ...voice, grouped: false, where: null };
  const measured = same && periodsAgree(against, e.of) ? null : sayExpression(e.of, inner);
  const names = e.over && namedEntities(e.over, voice);
  if (names?.length === 1) return measured ? `${measured} of ${names[0]}` : `that of ${names[0]}`;
  const word = statisticWord(e, voice);
  const whole = voice.dataset.catalogue.levels[voice.level]?.parent ? null : voice.dataset.catalogue.whole.name;
  const place = e.over ? placeName(e.over, voice.dataset) : whole;
  if (place) return `the ${place} ${word}${measured ? ` of ${measured}` : ''}`;
  const of = measured ? ` ${/^(standard|range)/.test(word) ? 'of ' : ''}${measured}` : '';
  return `the ${word}${of} of ${sayPopulation(e.over, voice)}`;
}

const SAYINGS = {
  figure: sayFigure,
  attribute: (e, { dataset, exact }) => {
    const dimension = dataset.catalogue.dimensions[e.dimension];
    const one = (dimension?.one ?? dataset.catalogue.levels[e.dimension]?.one ?? e.dimension).replace(/ of the .*/, '');
    if (!exact || !dimension?.period) return one;
    return /^\d/.test(dimension.period) ? `${one} ${dimension.period}` : `${one} (${dimension.period})`;
  },
  number: (e) => sayNumber(e.value, 'text'),
  per: sayPer,
  change: (e, voice) => {
    const what = sayExpression(e.of, { ...voice, since: e.since });
    const now = describeExpression(e.of, { level: voice.level, by: null }, voice.dataset).periods.find(
      (p) => p !== e.since,
    );
    return `${e.as === 'percent' ? 'percentage change' : 'change'} in ${what}${voice.exact ? ` ${e.since} to ${now ?? ''}` : ''}`;
  },
  minus: (e, voice) => {
    if (e.from.op === 'reference')
      return `${sayExpression(e.of, voice)} ${voice.exact ? 'minus' : 'against'} ${sayReference(e.from, voice, e.of)}`;
    if (e.of.op === 'rank' && e.from.op === 'rank') {
      const periods = [e.of, e.from].flatMap((rank) => figuresIn(rank).map((f) => f.period));
      const what = `change in ${sayExpression(e.of, { ...voice, exact: false })}`;
      return voice.exact ? `${what} ${periods.join(' to ')} (+ is up)` : what;
    }
    return `${sayExpression(e.of, voice)} minus ${sayPoint(e, voice, e.of)}`;
  },
  distance: sayDistance,
  reference: (e, voice) => sayReference(e, voice, null),
  rank: (e, voice) => {
    const { dimensions, levels } = voice.dataset.catalogue;
    const within = e.within && (dimensions[e.within]?.one ?? levels[e.within]?.one ?? e.within);
    const detail = [e.order === 'lowest' ? 'lowest first' : '', within ? `within its ${within}` : '']
      .filter(Boolean)
      .join(', ');
    return `rank on ${sayExpression(e.of, voice)}${voice.exact && detail ? ` (${detail})` : ''}`;
  },
  count: (e, voice) => {
    if (e.of === null)
      return `number of ${[many(voice), voice.where && sayModifier(voice.where, entities(voice))].filter(Boolean).join(' ')}`;
    return `number of ${everybody(voice)} that ${sayPredicate(e.of, entities(voice), true)}`;
  },
  proportion: (e, voice) => `percentage of ${everybody(voice)} that ${sayPredicate(e.of, entities(voice), true)}`,
  portion: (e, voice) => {
    const part = sayExpression(e.part, entities(voice));
    const owner = voice.where ? ` of ${sayPopulation(voice.where, voice)}` : '';
    return `share of ${part}${owner} held by ${sayHolders(e.of, entities(voice))}`;
  },
  summary: (e, voice) => {
    const of = `${whoseOf(e.of, voice)}${sayExpression(e.of, entities(voice))}`;
    return e.statistic === 'count'
      ? `number of ${many(voice)} with a figure for ${of}`
      : `${sayStatistic(e.statistic)} ${of}`;
  },
} satisfies { [K in Op]: (e: Of<K>, voice: Voice) => string };

/** "median", "standard deviation of". */
export function sayStatistic(statistic: Statistic): string {
  const word = statisticLabel(statistic).toLowerCase();
  return statistic === 'sd' || statistic === 'range' ? `${word} of` : word;
}

function sayFigure(e: Of<'figure'>, voice: Voice): string {
  const measure = voice.dataset.catalogue.measures[e.measure];
  const written = measure ? (measure.phrase ?? inSentence(measure.label)) : e.measure;
  // Figures follow in brackets: the acronym goes in front instead.
  const phrase = voice.exact ? written : written.replace(/^(.*) \(([A-Z]+)\)$/, '$2 $1');
  const setting = e.setting ? ` for ${e.setting.toLowerCase()} services` : '';
  const said = voice.since !== undefined && measure?.periods.includes(voice.since);
  const whose = voice.grouped ? whoseOf(e, voice) : '';
  return `${rollupWord(measure?.rollup, phrase, voice)}${whose}${phrase}${setting}${voice.exact && !said ? ` ${e.period}` : ''}`;
}

/** "trust ", where groups have a figure that is of trusts. */
const whoseOf = (e: Expression, { members, dataset }: Voice) => (members ? memberWord(e, dataset) : '');

/** Sums go without saying in a sentence; a mean never does. */
function rollupWord(rollup: unknown, phrase: string, voice: Voice): string {
  if (!voice.grouped) return '';
  if (rollup === 'mean') return 'mean ';
  return rollup === 'sum' && voice.exact && !/^(total|number of)\b/.test(phrase) ? 'total ' : '';
}

function sayPer(e: Of<'per'>, voice: Voice): string {
  const inner: Voice = { ...voice, grouped: false };
  const of = sayExpression(e.of, inner);
  if (e.by.op === 'reference')
    return `${of} as a ${e.scale === 100 ? 'percentage' : 'multiple'} of ${sayReference(e.by, inner, e.of)}`;
  const by = sayExpression(e.by, inner);
  const plain = sayExpression(e.by, { ...inner, exact: false });
  const people = unitOf(e.by, inner) === 'people';
  if (e.scale === 100 && !people && unitOf(e.of, inner) === unitOf(e.by, inner))
    return `${of} as a percentage of ${by}`;
  const amount = e.scale === 1 ? '' : `${e.scale.toLocaleString('en-GB')} `;
  const counted = people
    ? e.scale === 1
      ? 'head'
      : 'people'
    : e.scale === 1
      ? singular(pluralOf(plain) ?? plain)
      : (pluralOf(plain) ?? plain);
  return `${of} per ${amount}${counted}${voice.exact ? ` (${by})` : ''}`;
}

function statisticWord(e: Of<'reference'>, voice: Voice): string {
  if (e.statistic !== 'whole') return sayStatistic(e.statistic).replace(/ of$/, '');
  const rollup = e.of.op === 'figure' ? voice.dataset.catalogue.measures[e.of.measure]?.rollup : null;
  return rollup === 'mean' ? 'mean' : rollup === 'sum' ? 'total' : 'figure';
}

/** A reference over one dimension's values that names it well: "the Midlands mean". */
const placeName = (over: Condition, dataset: Dataset) =>
  over.op === 'in' && over.values.length === 1 && dataset.catalogue.dimensions[over.dimension]?.members
    ? over.values[0]
    : null;

const many = (voice: Voice) => voice.dataset.catalogue.levels[voice.level]?.many ?? 'rows';
const everybody = (voice: Voice) => (voice.where ? sayPopulation(voice.where, voice) : many(voice));
const entities = (voice: Voice): Voice => ({ ...voice, grouped: false });
const plainly = (e: Expression, voice: Voice) =>
  sayExpression(e, { ...voice, exact: false, grouped: false, where: null });

/** Whether the compared figures are of the same periods, so that saying them once is enough. */
const periodsAgree = (a: Expression, b: Expression) => JSON.stringify(a) === JSON.stringify(b);
