/** Random conditions of an entity or of a group of them, valid where they are asked for. */
import fc from 'fast-check';
import type { Comparator, Condition, Expression } from '../../src/query/query.js';
import { comparable, numbers, orders } from './generate-expressions.js';
import { NASTY_STRINGS, type Vocabulary } from './vocabulary.js';

type Expressions = fc.Arbitrary<Expression>;
type Conditions = fc.Arbitrary<Condition>;

const tests = fc.constantFrom<Comparator>('<', '<=', '>', '>=', '=', '!=');

/** What may be asked of an entity, wherever it is asked. */
export function entityConditions(words: Vocabulary, numbersOf: Expressions, depth: number): Conditions {
  const texts = [...words.dimensions, ...words.parents].map((dimension) =>
    fc.constant<Expression>({ op: 'attribute', dimension }),
  );
  return nested(
    fc.oneof(
      nameConditions(words, [words.level, ...words.dimensions, ...words.parents]),
      realComparisons(words),
      numberConditions(words, numbersOf),
      fc.oneof(numbersOf, ...texts).map((of): Condition => ({ op: 'known', of })),
    ),
    depth,
  );
}

export function groupConditions(
  words: Vocabulary,
  by: readonly string[],
  numbersOf: Expressions,
  depth: number,
): Conditions {
  const names = by.length > 0 ? [nameConditions(words, by)] : [];
  const known = numbersOf.map((of): Condition => ({ op: 'known', of }));
  return nested(fc.oneof(...names, realComparisons(words), numberConditions(words, numbersOf), known), depth);
}

/** Names alone: what a reference may be taken over; null is all. */
export function overConditions(words: Vocabulary): fc.Arbitrary<Condition | null> {
  return fc.option(nested(nameConditions(words, [words.level, ...words.dimensions, ...words.parents]), 1), { freq: 2 });
}

function nameConditions({ values }: Vocabulary, dimensions: readonly string[]): Conditions {
  return fc.constantFrom(...dimensions).chain((dimension) => {
    const real = fc.constantFrom(...(values[dimension]?.length ? values[dimension] : ['nobody']));
    const value = fc.oneof({ weight: 6, arbitrary: real }, { weight: 1, arbitrary: fc.constantFrom(...NASTY_STRINGS) });
    return fc
      .array(value, { minLength: 1, maxLength: 5 })
      .map((list): Condition => ({ op: 'in', dimension, values: list }));
  });
}

/** Against a value that the figure really takes, where "less" and "at most" part. */
function realComparisons({ figures }: Vocabulary): Conditions {
  return fc.constantFrom(...figures.filter(({ values }) => values.length > 0)).chain(({ figure, values }) => {
    const real = fc.constantFrom(...values);
    return fc.oneof(
      fc.tuple(tests, real).map(([test, value]): Condition => {
        return { op: 'compare', left: figure, test, right: { op: 'number', value } };
      }),
      fc.tuple(real, real).map(([low, high]): Condition => ({ op: 'between', of: figure, low, high })),
    );
  });
}

function numberConditions(words: Vocabulary, of: Expressions): Conditions {
  return fc.oneof(
    fc
      .record({ op: fc.constant('compare' as const), left: of, test: tests, right: of })
      .filter(({ left, right }) => comparable(words, left, right)),
    fc.record({ op: fc.constant('between' as const), of, low: numbers, high: numbers }),
    fc.record({ op: fc.constant('top' as const), of, order: orders, count: fc.integer({ min: 1, max: 30 }) }),
  );
}

function nested(leaf: Conditions, depth: number): Conditions {
  if (depth === 0) return leaf;
  const inner = nested(leaf, depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: inner.map((of): Condition => ({ op: 'not', of })) },
    {
      weight: 2,
      arbitrary: fc.record({
        op: fc.constantFrom('and' as const, 'or' as const),
        of: fc.array(inner, { minLength: 1, maxLength: 3 }),
      }),
    },
  );
}
