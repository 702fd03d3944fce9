/** How many of a kind each group has: a group that has none of them has none, and is not left out. */
import { hasMembers } from '../../dataset/dimensions-of.js';
import type { Condition, DataQuery } from '../../query/query.js';
import { allOf, type Sketch } from './sketch.js';

/**
 * "Epic trusts in each region": the kind is what is counted, and no limit on which groups there are. Of organisations above that is
 * so where the fewest are asked for: forty with none would hide those that have some.
 */
export function countEach(sketch: Sketch, query: DataQuery): DataQuery {
  const [by, ...more] = query.by ?? [];
  const [column, ...others] = query.columns;
  if (by === undefined || more.length || others.length || column?.op !== 'count' || column.of !== null) return query;
  const fewest = query.order?.direction === 'lowest' && sketch.catalogue.levels[by] !== undefined;
  if (!hasMembers(sketch.catalogue, by) && !fewest) return query;
  const parts = query.where === null ? [] : query.where.op === 'and' ? query.where.of : [query.where];
  const kinds = parts.filter((part) => isKind(sketch, part));
  if (!kinds.length) return query;
  const where = allOf(parts.filter((part) => !kinds.includes(part)));
  return { ...query, columns: [{ op: 'count', of: allOf(kinds) }], where };
}

function isKind(sketch: Sketch, condition: Condition): boolean {
  const inner = condition.op === 'not' ? condition.of : condition;
  return inner.op === 'in' && sketch.isKind(inner.dimension);
}
