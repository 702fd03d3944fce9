import type { Condition, DataQuery } from '../../query/query.js';
import { conditionsIn, expressionsOf } from '../../query/walk.js';

/** Every condition of a query: of its rows, of its verdict, and of what its columns count. */
export function conditionsOf(query: DataQuery): Condition[] {
  const inside = [...expressionsOf(query)].flatMap((e) =>
    (e.op === 'count' || e.op === 'proportion' || e.op === 'portion') && e.of ? [e.of] : [],
  );
  const own = [query.where, query.show, query.verdict?.condition].flatMap((c) => c ?? []);
  return [...own, ...inside].flatMap((c) => [...conditionsIn(c)]);
}
