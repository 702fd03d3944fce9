/** Standard competition ranking (1, 2, 2, 4) in which values closer than a tolerance are tied. */
import type { Catalogue } from '../../src/dataset/catalogue.js';
import type { Expression, Order } from '../../src/query/query.js';

/** Two figures that differ by less are equal: what binary fractions do to decimals. */
export const CLOSE = 1e-9;
/** A difference of two figures is off by up to one in the last place they were published to. */
const CLOSE_CHANGE = 1.5;

/** The rank of each value, best place 1; null where the value is null. Ties chain: each value is tied with its neighbour. */
export function ranksOf(values: readonly (number | null)[], order: Order, tolerance: number): (number | null)[] {
  const sign = order === 'highest' ? -1 : 1;
  const sorted = values
    .flatMap((value, index) => (value === null ? [] : [{ value, index }]))
    .sort((a, b) => sign * (a.value - b.value));

  const ranks: (number | null)[] = values.map(() => null);
  let rank = 0;
  let neighbour: number | null = null;
  for (const [position, { value, index }] of sorted.entries()) {
    if (neighbour === null || !(Math.abs(value - neighbour) < tolerance)) rank = position + 1;
    ranks[index] = rank;
    neighbour = value;
  }
  return ranks;
}

/** How close two values of this expression must be to be tied: a change of scores that is mixed with money is not on their scale. */
export function tieTolerance(expression: Expression, catalogue: Catalogue): number {
  const places = measuresOf(expression).map((id) => catalogue.measures[id]?.decimals ?? Number.POSITIVE_INFINITY);
  const coarsest = Math.min(...places);
  return places.every(Number.isFinite) && hasDifference(expression) ? CLOSE_CHANGE * 10 ** -coarsest : CLOSE;
}

function hasDifference(expression: Expression): boolean {
  return (expression.op === 'change' && expression.as === 'difference') || operandsOf(expression).some(hasDifference);
}

/** The measures whose figures make up a value. */
export function measuresOf(expression: Expression): string[] {
  return expression.op === 'figure' ? [expression.measure] : operandsOf(expression).flatMap(measuresOf);
}

/** The expressions an expression is made of; those within its conditions decide who counts, not how fine the value is. */
function operandsOf(expression: Expression): Expression[] {
  switch (expression.op) {
    case 'per':
      return [expression.of, expression.by];
    case 'minus':
    case 'distance':
      return [expression.of, expression.from];
    case 'change':
    case 'reference':
    case 'rank':
    case 'summary':
      return [expression.of];
    case 'portion':
      return [expression.part];
    default:
      return [];
  }
}
