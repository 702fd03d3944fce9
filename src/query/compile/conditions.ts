/** Conditions → SQL. Three-valued, as SQL is: a figure that is not known makes a comparison unknown, never false. */
import type { Condition, Expression } from '../query.js';
import { EQUAL, joined, type MakeSql, type Sql } from './sql.js';

export interface ConditionContext {
  readonly sql: MakeSql;
  readonly value: (e: Expression) => Sql;
  /** The column that holds a dimension; the level's own id is its entities' key. */
  readonly dimension: (id: string) => string;
  /** The column that holds the rank a `top` condition asks about. */
  readonly rank: (c: Extract<Condition, { op: 'top' }>) => string;
}

/** The tolerance goes to the side that keeps "equal" equal: 2.5 is neither below nor above 2.4999999999. */
const COMPARISONS = {
  '<': '? < ? - ?',
  '<=': '? <= ? + ?',
  '>': '? > ? + ?',
  '>=': '? >= ? - ?',
  '=': 'abs(? - ?) <= ?',
  '!=': 'abs(? - ?) > ?',
} as const;

export function conditionSql(c: ConditionContext, condition: Condition): Sql {
  const { sql } = c;
  const tolerance = sql('cast(? as double precision)', EQUAL);
  switch (condition.op) {
    case 'and':
    case 'or':
      return sql(
        '(?)',
        joined(
          sql,
          condition.of.map((inner) => conditionSql(c, inner)),
          ` ${condition.op} `,
        ),
      );
    case 'not':
      return sql('(not ?)', conditionSql(c, condition.of));
    case 'in':
      return sql(
        '(?? in (?))',
        c.dimension(condition.dimension),
        joined(
          sql,
          condition.values.map((v) => sql('?', v)),
          ', ',
        ),
      );
    case 'compare':
      return sql(`(${COMPARISONS[condition.test]})`, c.value(condition.left), c.value(condition.right), tolerance);
    case 'between': {
      const low = sql('cast(? as double precision)', condition.low);
      const high = sql('cast(? as double precision)', condition.high);
      const value = c.value(condition.of);
      return sql('(? >= ? - ? and ? <= ? + ?)', value, low, tolerance, value, high, tolerance);
    }
    case 'known':
      return sql('(? is not null)', c.value(condition.of));
    case 'top':
      return sql('(coalesce(??, ?) <= ?)', c.rank(condition), condition.count + 1, condition.count);
  }
}
