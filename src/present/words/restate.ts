/** The interpretation line: the whole understood question in exact words, so that nobody has to guess what was counted. */
import type { Dataset } from '../../dataset/dataset.js';
import { type Distance, isSize } from '../../query/distances.js';
import type { ChartKind, Condition, DataQuery, Expression, Query } from '../../query/query.js';
import { conditionsIn, expressionsIn, expressionsInCondition } from '../../query/walk.js';
import { capitalised } from '../../words.js';
import { restateAbout, restateStatement } from './restate-words.js';
import { sayColumns } from './say-columns.js';
import { sayModifier, sayPredicate } from './say-condition.js';
import { sayNearness, withoutDistance } from './say-distance.js';
import { sayExpression, sayReference, type Voice, voiceOf } from './say-expression.js';
import { joinNames, withArticle } from './say-names.js';
import { nameOfKey, sayPopulation } from './say-population.js';

/** Every part of the query shows in it: measures, periods, places, thresholds, references, grouping, order, number, statistics. */
export function restate(query: Query, dataset: Dataset): string {
  if (query.kind === 'statement') return restateStatement(query, dataset);
  if (query.kind === 'about') return restateAbout(query, dataset);
  const voice = voiceOf(query, dataset, true);
  const said = { ...query, columns: [...withoutDistance(query)] };
  const body = query.verdict ? asked(said, voice) : query.by ? groups(said, voice) : entities(said, voice);
  const chart = query.chart ? `, as ${withArticle(CHART_NAMES[query.chart])}` : '';
  return capitalised(`${body}${orderWords(query, voice)}${chart}`);
}

const CHART_NAMES = {
  bar: 'bar chart',
  groupedBar: 'grouped bar chart',
  stackedBar: 'stacked bar chart',
  line: 'line chart',
  multiLine: 'line chart of several lines',
  area: 'area chart',
  scatter: 'scatter plot',
  histogram: 'histogram',
  heatmap: 'heat map',
  strip: 'strip plot',
  pie: 'pie chart',
  hexmap: 'hexagon map',
  profile: 'profile chart',
} satisfies Record<ChartKind, string>;

/** Rows that are entities: "DMA score 2025 of the 11 ICSs in Midlands". */
function entities(query: DataQuery, voice: Voice): string {
  const { columns, where, show, kind } = query;
  const both: Condition | null = where && show ? { op: 'and', of: [where, show] } : (where ?? show);
  if (kind === 'list' || columns.every((e) => e.op === 'attribute')) {
    const said = new Set(both ? saidIn(both) : []);
    const rest = columns.filter((e) => !said.has(keyOf(e)));
    if (kind === 'list' || !rest.length)
      return `${listed(both, voice)}${rest.length ? `, with ${sayColumns(rest, voice)}` : ''}`;
  }
  const place = query.order && show && columns.length === 1 && kind === 'position';
  if (place && namesIn(show, voice.level, voice) === null)
    return `${listed(show, voice)}, among ${sayPopulation(where, voice)}`;
  if (place) return `rank of ${who(show, voice)} on ${sayColumns(columns, voice)} among ${sayPopulation(where, voice)}`;
  const [only] = columns;
  if (columns.length === 1 && only?.op === 'minus' && only.from.op === 'reference') {
    return `${sayExpression(only.of, voice)} of ${who(both, voice)} minus ${sayReference(only.from, voice, only.of)}`;
  }
  const figures =
    kind === 'relationship' ? `relationship between ${sayColumns(columns, voice)}` : sayColumns(columns, voice);
  const what = kind === 'distribution' ? `distribution of ${figures}` : figures;
  if (!show || !ranked(query)) return `${what} of ${who(both, voice)}`;
  return `${what} of ${who(show, voice)}, among ${sayPopulation(where, voice)}`;
}

/** "Trusts in Midlands with no EPR". */
function listed(where: Condition | null, voice: Voice): string {
  const many = voice.dataset.catalogue.levels[voice.level]?.many ?? 'rows';
  if (!where) return sayPopulation(null, voice);
  return namesIn(where, voice.level, voice) ?? `${many} ${sayModifier(where, voice)}`;
}

/** Rows that are groups, or one row for everybody: "mean DMA score 2025 by region". */
function groups(query: DataQuery, voice: Voice): string {
  const by = query.by ?? [];
  const own = by.length === 1 && by[0] !== undefined ? namesIn(query.show ?? query.where, by[0], voice) : null;
  const named = own !== null && query.show === null;
  const what = sayColumns(query.columns, named ? { ...voice, where: null } : voice);
  const inside = query.columns.every((e) => e.op === 'count' || e.op === 'proportion' || e.op === 'portion');
  const of = inside || !query.where ? '' : ` of ${who(query.where, voice)}`;
  if (named) return `${what} ${inside ? 'in' : 'of'} ${own}`;
  if (!by.length) return query.where || inside ? `${what}${of}` : `${what} of ${sayPopulation(null, voice)}`;
  if (query.kind === 'list' && query.show && isOfThoseBelow(query.show))
    return `${joinNames(by.map((id) => dimensionWords(id, voice).many))} ${sayModifier(query.show, voice)}`;
  const grouping = joinNames(by.map((id) => dimensionWords(id, voice).one));
  const mark = / (that|held) /.test(what) ? ',' : '';
  if (own) return `${what}${of} ${inside ? 'in' : 'of'} ${own}, among the ${dimensionWords(by[0] ?? '', voice).many}`;
  return `${what}${mark} by ${grouping}${of ? `,${of}` : ''}${shownGroups(query, voice)}`;
}

/** "with at least one trust with no EPR": the condition says what is counted. */
const isOfThoseBelow = (c: Condition): boolean => {
  if (c.op === 'and') return c.of.every(isOfThoseBelow);
  if (c.op !== 'compare' || c.right.op !== 'number') return false;
  const { left, test, right } = c;
  if (left.op === 'proportion') return test === '>=' && right.value === 100;
  return left.op === 'count' && ((test === '>=' && right.value === 1) || (test === '=' && right.value === 0));
};

function shownGroups({ show, by }: DataQuery, voice: Voice): string {
  if (!show) return '';
  return `, only the ${joinNames((by ?? []).map((id) => dimensionWords(id, voice).many))} ${sayModifier(show, voice)}`;
}

/** A yes/no question: "whether Devon has DMA score 2025 above the England mean". */
function asked(query: DataQuery, voice: Voice): string {
  const { verdict, show, where, by } = query;
  if (!verdict) return '';
  const own = by?.length === 1 ? (by[0] ?? voice.level) : voice.level;
  // Rows that were limited to what is asked about are asked about as they were before.
  const named = show ?? without(where, verdict.condition);
  const names = named && namesOf(named, own, voice);
  const alone = names?.length === 1 || by?.length === 0;
  const each = verdict.quantifier === 'all' ? 'all of' : 'any of';
  const everyone = by?.length
    ? `the ${dimensionWords(own, voice).many}`
    : sayPopulation(named, voice).replace(/^(all |the )?/, 'the ');
  const subject = names
    ? alone
      ? names[0]
      : `${each} ${joinNames(names)}`
    : by?.length === 0
      ? sayPopulation(where, voice)
      : `${each} ${everyone}`;
  const said = new Set(saidIn(verdict.condition));
  const rest = query.columns.filter((e) => !said.has(keyOf(e)) && e.op !== 'count');
  const among = show && where ? `, among ${sayPopulation(where, voice)}` : '';
  const also = rest.length ? `; with ${sayColumns(rest, voice)}` : '';
  return `whether ${subject} ${sayPredicate(verdict.condition, voice, !alone && verdict.quantifier === 'all')}${among}${also}`;
}

/** After "of": two names with "and" in them keep apart as "Lancashire and South Cumbria and of Cheshire and Merseyside". */
function who(where: Condition | null, voice: Voice): string {
  return (where && namesIn(where, voice.level, voice)) ?? sayPopulation(where, voice);
}

function namesOf(c: Condition, dimension: string, voice: Voice): string[] | null {
  return c.op === 'in' && c.dimension === dimension
    ? c.values.map((value) => nameOfKey(dimension, value, voice.dataset))
    : null;
}

function namesIn(c: Condition | null, dimension: string, voice: Voice): string | null {
  const names = c && namesOf(c, dimension, voice);
  if (names?.length === 2 && names.some((name) => /,| and /.test(name))) return names.join(' and of ');
  return names ? joinNames(names) : null;
}

function dimensionWords(id: string, { dataset }: Voice): { one: string; many: string } {
  return dataset.catalogue.dimensions[id] ?? dataset.catalogue.levels[id] ?? { one: id, many: id };
}

function orderWords(query: DataQuery, voice: Voice): string {
  const { order, limit, columns, kind } = query;
  const e = order && columns[order.column];
  if (!order || !e) return '';
  if (kind === 'profile') return `, ${order.direction} first`;
  if (e.op === 'distance') return nearnessWords(query, e, voice);
  const moves = columns.filter(({ op }) => op === 'change').length;
  const by = columns.length > 1 && (e.op !== 'change' || moves > 1) ? ` by ${sayExpression(e, voice)}` : '';
  const move = e.op === 'change' ? `largest ${order.direction === 'highest' ? 'rise' : 'fall'} first` : null;
  if (!limit) return `, ${move ?? `${order.direction} first`}${by}`;
  const count = limit.count === 1 ? '' : ` ${limit.count}`;
  const per = limit.per ? ` in each ${dimensionWords(limit.per, voice).one}` : '';
  return move
    ? `, ${move}, top ${limit.count}${per}${by}`
    : `, ${count ? '' : 'the '}${order.direction}${count}${per}${by}`;
}

/** ", the 5 closest to the England mean": of several measures shown, the one that is close is said again. */
function nearnessWords(query: DataQuery, e: Distance, voice: Voice): string {
  const { order, limit } = query;
  const [only, ...more] = withoutDistance(query).filter(({ op }) => op === 'figure');
  const alone = !more.length || only?.op !== 'figure' || isSize(e);
  const nearness = sayNearness(e, order?.direction ?? 'lowest', voice, alone ? e.of : null);
  const per = limit?.per ? ` in each ${dimensionWords(limit.per, voice).one}` : '';
  if (isSize(e)) return `, ${nearness} first${limit ? `, top ${limit.count}${per}` : ''}`;
  return limit ? `, the ${limit.count === 1 ? '' : `${limit.count} `}${nearness}${per}` : `, ${nearness} first`;
}

/** The condition without those of its parts that `asked` repeats. */
function without(where: Condition | null, asked: Condition): Condition | null {
  if (where?.op !== 'and') return where && keyOf(where) !== keyOf(asked) ? where : null;
  const of = where.of.filter((part) => keyOf(part) !== keyOf(asked));
  return of.length > 1 ? { op: 'and', of } : (of[0] ?? null);
}

/** Whether the answer depends on more than the rows shown. */
const ranked = ({ order, columns }: DataQuery) =>
  order !== null || columns.some((e) => [...expressionsIn(e)].some((inner) => inner.op === 'rank'));

/** What a condition's words say already. */
function saidIn(c: Condition): string[] {
  const dimensions = [...conditionsIn(c)].flatMap((inner) =>
    inner.op === 'in' ? [keyOf({ op: 'attribute', dimension: inner.dimension })] : [],
  );
  const expressions = [...expressionsInCondition(c)];
  const ends = expressions.flatMap((e) =>
    e.op === 'change' && e.of.op === 'figure' ? [keyOf({ ...e.of, period: e.since })] : [],
  );
  return [...dimensions, ...ends, ...expressions.map(keyOf)];
}

const keyOf = (e: Expression | Condition) => JSON.stringify(e);
