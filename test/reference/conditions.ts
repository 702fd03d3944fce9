/** The truth of a condition for a line, in SQL's three-valued logic: null is unknown. */
import type { Comparator, Condition } from '../../src/query/query.js';
import { cellOf, numberOf, rankOf } from './expressions.js';
import { CLOSE } from './ranks.js';
import type { Line, Scope } from './scope.js';

type Truth = boolean | null;

export function truthOf(condition: Condition, line: Line, scope: Scope): Truth {
  switch (condition.op) {
    case 'and':
      return all(condition.of.map((part) => truthOf(part, line, scope)));
    case 'or':
      return not(all(condition.of.map((part) => not(truthOf(part, line, scope)))));
    case 'not':
      return not(truthOf(condition.of, line, scope));
    case 'in': {
      const text = line.texts[condition.dimension] ?? null;
      return text === null ? null : condition.values.includes(text);
    }
    case 'compare': {
      const left = numberOf(condition.left, line, scope);
      const right = numberOf(condition.right, line, scope);
      return left === null || right === null ? null : COMPARE[condition.test](left - right);
    }
    case 'between': {
      const value = numberOf(condition.of, line, scope);
      return value === null ? null : COMPARE['>='](value - condition.low) && COMPARE['<='](value - condition.high);
    }
    case 'known':
      return cellOf(condition.of, line, scope) !== null;
    case 'top': {
      const rank = rankOf({ of: condition.of, order: condition.order, within: null }, line, scope);
      return rank !== null && rank <= condition.count;
    }
  }
}

/** Numbers closer than the tolerance are equal in every comparison, so that none of them contradicts a tie. */
const COMPARE: Record<Comparator, (difference: number) => boolean> = {
  '<': (difference) => difference < -CLOSE,
  '<=': (difference) => difference <= CLOSE,
  '>': (difference) => difference > CLOSE,
  '>=': (difference) => difference >= -CLOSE,
  '=': (difference) => Math.abs(difference) <= CLOSE,
  '!=': (difference) => Math.abs(difference) > CLOSE,
};

function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}
