/** An expression one `since` earlier: every figure whose measure has that period is moved to it, the others stay. */
import type { Catalogue } from '../../src/dataset/catalogue.js';
import type { Expression } from '../../src/query/query.js';

export function earlier(expression: Expression, since: string, catalogue: Catalogue): Expression {
  return move(expression, since, catalogue) as Expression;
}

/** Goes through plain data of any shape, so that figures within conditions and lists are found as well. */
function move(part: unknown, since: string, catalogue: Catalogue): unknown {
  if (Array.isArray(part)) return part.map((each) => move(each, since, catalogue));
  if (typeof part !== 'object' || part === null) return part;
  const moved = Object.fromEntries(Object.entries(part).map(([name, each]) => [name, move(each, since, catalogue)]));
  const has = moved.op === 'figure' && catalogue.measures[moved.measure as string]?.periods.includes(since);
  return has ? { ...moved, period: since } : moved;
}
