/** What a composer makes of a sketch: a table query, and how well it accounts for the question. */
import type { ChartKind } from '../../../query/query.js';
import type { TableQuery, TableValue } from '../../../query/table/table-query.js';
import { allOf, type Filters } from '../table-filters.js';
import type { Mention, TableSketch } from '../table-sketch.js';

export interface TableReading {
  readonly query: TableQuery;
  readonly sketch: TableSketch;
  /** What this way of reading costs by itself, beside what it leaves unaccounted. */
  readonly cost: number;
}

/** Tries to read a sketch, whose filters are taken, as one kind of request; null if it is none. It marks what it understood. */
export type TableComposer = (sketch: TableSketch, filters: Filters) => TableReading | null;

export function tableReading(
  sketch: TableSketch,
  filters: Filters,
  cost: number,
  parts: Partial<TableQuery> & Pick<TableQuery, 'asks' | 'columns'>,
): TableReading {
  const chart = (sketch.take('chart')[0]?.chart ?? null) as ChartKind | null;
  const query: TableQuery = {
    kind: 'table',
    groups: [],
    where: allOf(filters.where),
    part: null,
    having: null,
    order: null,
    limit: null,
    chart,
    ...parts,
  };
  return { query, sketch, cost };
}

/** A record's own value. */
export const own = ({ column }: Pick<Mention, 'column'>): TableValue => ({ column: column.id, aggregate: null });

export const COUNT: TableValue = { column: null, aggregate: 'count' };
export const SHARE: TableValue = { column: null, aggregate: 'percent' };

/** Each once, in order. */
export const distinct = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

/** "which 5 have", "the first four": a number that nothing else is counted by. */
export function takeCount(sketch: TableSketch): number | null {
  const node = sketch
    .all('number')
    .find(
      (each) =>
        !sketch.isTaken(each) && !each.ordinal && Number.isInteger(each.value) && each.value > 0 && each.value <= 1000,
    );
  if (!node) return null;
  sketch.mark(node);
  return node.value;
}

/** "what percentage of R-rated films are comedies": the last condition is the part, those before it say of what. */
export const shareOf = ({ where }: Filters): Pick<TableQuery, 'where' | 'part'> => ({
  where: allOf(where.slice(0, -1)),
  part: where.at(-1) ?? null,
});

export const askedChart = (sketch: TableSketch): string | null => sketch.all('chart')[0]?.chart ?? null;
