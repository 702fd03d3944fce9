/**
 * What is asked about finished rows, in two layers: parts without a ranking are values of the frame (v0, v1, ...), places among
 * the rows are ranked over them (r0, r1, ...), and columns, `show` and the verdict are composed of both.
 */
import type { Dataset } from '../../dataset/dataset.js';
import type { Condition, DataQuery, Expression } from '../query.js';
import { conditionsIn, expressionsIn, innerExpressions, partsOf } from '../walk.js';
import type { Atoms } from './atoms.js';
import { conditionSql } from './conditions.js';
import { type Rank, tieTolerance } from './ranks.js';
import type { MakeSql, Sql } from './sql.js';
import { arithmetic } from './values.js';

export interface FrameValue {
  readonly column: string;
  readonly expression: Expression;
}

export interface RowLayers {
  readonly values: FrameValue[];
  readonly ranks: Rank[];
  readonly columns: Sql[];
  readonly show: Sql | null;
  readonly verdict: Sql | null;
}

/** The layers of a query's rows. Pure: nothing is added to the statement here. */
export function rowLayers(query: DataQuery, dataset: Dataset, atoms: Atoms, sql: MakeSql): RowLayers {
  const values = new Map<string, FrameValue>();
  const ranks = new Map<string, Rank>();

  const need = (e: Expression): void => {
    if (e.op === 'rank') place(e.of, e.order, e.within);
    else if (hasRank(e)) innerExpressions(e).forEach(need);
    else if (!values.has(keyOf(e))) values.set(keyOf(e), { column: `v${values.size}`, expression: e });
  };
  const place = (of: Expression, order: Rank['order'], within: string | null): Rank => {
    need(of);
    const key = keyOf([of, order, within]);
    const rank = ranks.get(key) ?? {
      column: `r${ranks.size}`,
      value: composed(of),
      order,
      within,
      tolerance: tieTolerance(dataset, of),
    };
    ranks.set(key, rank);
    return rank;
  };
  const composed = (e: Expression): Sql => {
    const value = values.get(keyOf(e));
    if (value) return sql('??', value.column);
    if (e.op === 'rank') return sql('??', place(e.of, e.order, e.within).column);
    return arithmetic({ sql, atoms }, e, composed);
  };
  const condition = (c: Condition): Sql =>
    conditionSql(
      {
        sql,
        value: composed,
        dimension: (id) => (id === query.level ? 'key' : id),
        rank: (top) => place(top.of, top.order, null).column,
      },
      c,
    );

  query.columns.forEach(need);
  for (const c of [query.show, query.verdict?.condition ?? null]) {
    for (const inner of c ? conditionsIn(c) : []) partsOf(inner).expressions.forEach(need);
  }
  const columns = query.columns.map(composed);
  const show = query.show && condition(query.show);
  const verdict = query.verdict && condition(query.verdict.condition);
  return { values: [...values.values()], ranks: [...ranks.values()], columns, show, verdict };
}

const keyOf = (node: unknown) => JSON.stringify(node);
const hasRank = (e: Expression): boolean => e.op === 'rank' || innerExpressions(e).some(hasRank);

/** The conditions of a kind inside the expressions of a query's rows: what counts and shares ask of the members. */
export function memberConditions(values: readonly FrameValue[]): Condition[] {
  return values.flatMap(({ expression }) =>
    [...expressionsIn(expression)].flatMap((e) =>
      (e.op === 'count' || e.op === 'proportion' || e.op === 'portion') && e.of ? [e.of] : [],
    ),
  );
}
