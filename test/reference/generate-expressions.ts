/** Random expressions of an entity or of a group of them, valid where they are asked for. */
import fc from 'fast-check';
import type { Expression, Order, Statistic } from '../../src/query/query.js';
import { expressionsIn } from '../../src/query/walk.js';
import { entityConditions, overConditions } from './generate-conditions.js';
import { measuresOf } from './ranks.js';
import type { Vocabulary } from './vocabulary.js';

type Expressions = fc.Arbitrary<Expression>;

const STATISTICS: Statistic[] = [
  'mean',
  'sum',
  'min',
  'lower_quartile',
  'median',
  'upper_quartile',
  'max',
  'sd',
  'range',
  'count',
];
export const orders = fc.constantFrom<Order>('highest', 'lowest');
export const numbers = fc.oneof(
  fc.integer({ min: -3, max: 10 }),
  fc.integer({ min: 0, max: 500 }).map((value) => value / 100),
);

/** A plain number of an entity, or of a group by rollup: what references, parts and summaries may hold. */
export function plainExpressions(words: Vocabulary, depth: number): Expressions {
  const leaf: Expressions = fc.oneof(
    { weight: 8, arbitrary: figureExpressions(words) },
    { weight: 1, arbitrary: numbers.map((value): Expression => ({ op: 'number', value })) },
  );
  if (depth === 0) return leaf;
  const inner = plainExpressions(words, depth - 1);
  return fc.oneof({ weight: 3, arbitrary: leaf }, ...combinations(words, inner, inner));
}

/** A number of a group: what its members come to, by rollup, by counting or by a statistic. */
export function groupExpressions(words: Vocabulary, depth: number): Expressions {
  const plain = plainExpressions(words, 1);
  const leaf: Expressions = fc.oneof(figureExpressions(words), fc.constant<Expression>({ op: 'count', of: null }));
  if (depth === 0) return leaf;
  const members = entityConditions(words, plain, 1);
  return fc.oneof(
    leaf,
    ...combinations(words, groupExpressions(words, depth - 1), plainExpressions(words, depth - 1)),
    members.map((of): Expression => ({ op: 'count', of })),
    members.map((of): Expression => ({ op: 'proportion', of })),
    fc.record({ op: fc.constant('portion' as const), part: plain, of: members }),
    fc.record({ op: fc.constant('summary' as const), statistic: fc.constantFrom(...STATISTICS), of: plain }),
  );
}

/** One of the values or null; null alone where there are none. */
export function maybe<T>(values: readonly T[]): fc.Arbitrary<T | null> {
  return values.length > 0 ? fc.option(fc.constantFrom(...values), { freq: 2 }) : fc.constant(null);
}

export function rankExpressions(of: Expressions, dimensions: readonly string[]): Expressions {
  return fc.record({ op: fc.constant('rank' as const), of, order: orders, within: maybe(dimensions) });
}

function combinations(words: Vocabulary, inner: Expressions, plain: Expressions): Expressions[] {
  const { changing } = words;
  return [
    fc.record({ op: fc.constant('per' as const), of: inner, by: inner, scale: fc.constantFrom(1, 100, 100_000) }),
    minusExpressions(words, inner),
    distanceExpressions(words, inner),
    fc.record({
      op: fc.constant('reference' as const),
      statistic: fc.constantFrom('whole' as const, ...STATISTICS),
      of: plain.filter(hasFigureAlone),
      over: overConditions(words),
    }),
    ...(changing.length > 0 ? [fc.constantFrom(...changing).chain((change) => changeExpressions(words, change))] : []),
  ];
}

/** What a reference may be of: figures and arithmetic on them. */
function hasFigureAlone(e: Expression): boolean {
  const inside = [...expressionsIn(e)];
  return inside.some(({ op }) => op === 'figure') && inside.every(({ op }) => op !== 'reference');
}

/** Of two values of a kind: two figures, or two ranks. */
export function minusExpressions(words: Vocabulary, inner: Expressions): Expressions {
  const minus = fc.record({ op: fc.constant('minus' as const), of: inner, from: inner });
  return minus.filter(({ of, from }) => comparable(words, of, from));
}

/** How far apart two values are; a change lies as far from nothing as it is large. */
function distanceExpressions(words: Vocabulary, inner: Expressions): Expressions {
  const from = fc.oneof(
    inner,
    numbers.map((value): Expression => ({ op: 'number', value })),
  );
  const distance = fc.record({ op: fc.constant('distance' as const), of: inner, from });
  return distance.filter((e) => comparable(words, e.of, e.from));
}

function figureExpressions({ figures }: Vocabulary): Expressions {
  return fc.constantFrom(...figures.map(({ figure }) => figure));
}

/** Of a figure with an earlier period: itself, its distance from a mean, or divided by something that stays. */
function changeExpressions(words: Vocabulary, { figure, since }: Vocabulary['changing'][number]): Expressions {
  const means = overConditions(words).map((over): Expression => {
    return { op: 'reference', statistic: 'mean', of: figure, over };
  });
  const shapes: Expressions[] = [fc.constant(figure)];
  for (const op of ['minus', 'distance'] as const) shapes.push(means.map((from) => ({ op, of: figure, from })));
  const steady = words.figures.filter((other) => !words.measures[other.figure.measure]?.periods.includes(since));
  if (steady.length > 0) {
    shapes.push(fc.constantFrom(...steady).map((by) => ({ op: 'per', of: figure, by: by.figure, scale: 1000 })));
  }
  return fc.record({
    op: fc.constant('change' as const),
    of: fc.oneof(...shapes),
    since: fc.constant(since),
    as: fc.constantFrom('difference' as const, 'percent' as const),
  });
}

/** Whether amounts may be set against each other: scores of two assessments may not. */
export function comparable({ measures }: Vocabulary, ...expressions: Expression[]): boolean {
  const found = expressions.flatMap(measuresOf).map((id) => measures[id]);
  return found.some((measure) => measure?.unit !== 'score') || new Set(found.map((measure) => measure?.basis)).size < 2;
}
