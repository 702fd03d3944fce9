/** Random queries that are valid for a dataset: what the SQL compiler and the second evaluator must agree on. */
import fc from 'fast-check';
import type { Dataset } from '../../src/dataset/dataset.js';
import type { Condition, DataKind, DataQuery, Expression } from '../../src/query/query.js';
import { entityConditions, groupConditions } from './generate-conditions.js';
import {
  groupExpressions,
  maybe,
  minusExpressions,
  orders,
  plainExpressions,
  rankExpressions,
} from './generate-expressions.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';

/** Those without columns or rows of their own: relationships, distributions and profiles add to the same rows. */
const KINDS: DataKind[] = [
  'rank',
  'value',
  'list',
  'count',
  'percentage',
  'verdict',
  'compare',
  'breakdown',
  'position',
  'share',
];

/** What depends on the rows being entities or groups. */
interface Grain {
  readonly by: readonly string[] | null;
  readonly columns: fc.Arbitrary<Expression>;
  readonly conditions: fc.Arbitrary<Condition>;
  /** What `limit.per` may be. */
  readonly per: readonly string[];
}

export function queries(dataset: Dataset): fc.Arbitrary<DataQuery> {
  const levels = Object.keys(dataset.catalogue.levels).map((level) => vocabularyOf(dataset, level));
  return fc.oneof(...levels.map((words) => fc.oneof(...grainsOf(words))));
}

/** Entities and the whole as often as groups, of which there are many kinds. */
function grainsOf(words: Vocabulary): fc.WeightedArbitrary<DataQuery>[] {
  const { dimensions, parents } = words;
  const singles = [...dimensions, ...parents].map((dimension) => [dimension]);
  const pairs = dimensions.flatMap((one) => dimensions.flatMap((other) => (one === other ? [] : [[one, other]])));
  const grouped = (groups: string[][]) => fc.oneof(...groups.map((by) => queriesOf(words, groupGrain(words, by))));
  return [
    { weight: 6, arbitrary: queriesOf(words, entityGrain(words)) },
    { weight: 2, arbitrary: grouped([[]]) },
    { weight: 4, arbitrary: grouped(singles) },
    ...(pairs.length > 0 ? [{ weight: 2, arbitrary: grouped(pairs) }] : []),
  ];
}

function entityGrain(words: Vocabulary): Grain {
  const numbers = plainExpressions(words, 3);
  const dimensions = [...words.dimensions, ...words.parents];
  return {
    by: null,
    columns: withRanksAndTexts(words, numbers, plainExpressions(words, 2), dimensions),
    conditions: entityConditions(words, numbers, 3),
    per: dimensions,
  };
}

function groupGrain(words: Vocabulary, by: readonly string[]): Grain {
  const numbers = groupExpressions(words, 3);
  return {
    by,
    columns: withRanksAndTexts(words, numbers, groupExpressions(words, 2), by),
    conditions: groupConditions(words, by, numbers, 2),
    per: by,
  };
}

/** Columns alone may be ranks, distances between ranks, and texts. */
function withRanksAndTexts(
  words: Vocabulary,
  numbers: fc.Arbitrary<Expression>,
  ranked: fc.Arbitrary<Expression>,
  dimensions: readonly string[],
): fc.Arbitrary<Expression> {
  const ranks = rankExpressions(ranked, dimensions);
  const texts = dimensions.map((dimension): Expression => ({ op: 'attribute', dimension }));
  return fc.oneof(
    { weight: 10, arbitrary: numbers },
    { weight: 3, arbitrary: ranks },
    { weight: 1, arbitrary: minusExpressions(words, ranks) },
    ...(texts.length > 0 ? [{ weight: 2, arbitrary: fc.constantFrom(...texts) }] : []),
  );
}

function queriesOf(words: Vocabulary, { by, columns, conditions, per }: Grain): fc.Arbitrary<DataQuery> {
  const where = entityConditions(words, plainExpressions(words, 2), 3);
  return fc
    .record<DataQuery>({
      kind: fc.constantFrom(...KINDS),
      level: fc.constant(words.level),
      by: fc.constant(by === null ? null : [...by]),
      columns: fc.array(columns, { minLength: by === null ? 0 : 1, maxLength: 4 }),
      where: fc.option(where, { freq: 2 }),
      show: fc.option(conditions, { freq: 2 }),
      order: fc.option(fc.record({ column: fc.nat({ max: 3 }), direction: orders }), { freq: 4 }),
      limit: fc.option(fc.record({ count: fc.integer({ min: 1, max: 8 }), per: maybe(per) }), { freq: 2 }),
      verdict: fc.option(
        fc.record({ quantifier: fc.constantFrom('all' as const, 'any' as const), condition: conditions }),
      ),
      chart: fc.constant(null),
    })
    .map(withOrderOfNumbers);
}

/** Only numbers rank rows, only rows of which there are several, and only ranked rows can be limited. */
function withOrderOfNumbers(query: DataQuery): DataQuery {
  const numbers = query.columns.flatMap((column, index) => (column.op === 'attribute' ? [] : [index]));
  const column = numbers[(query.order?.column ?? 0) % numbers.length];
  if (!query.order || column === undefined || query.by?.length === 0) return { ...query, order: null, limit: null };
  return { ...query, order: { ...query.order, column } };
}
