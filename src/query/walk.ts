/** Ways through a Query's trees. Pure; a visitor sees parents before children. */
import type { Condition, DataQuery, Expression } from './query.js';

/** The expressions directly inside one. */
export function innerExpressions(e: Expression): Expression[] {
  switch (e.op) {
    case 'per':
      return [e.of, e.by];
    case 'minus':
    case 'distance':
      return [e.of, e.from];
    case 'portion':
      return [e.part];
    case 'change':
    case 'reference':
    case 'rank':
    case 'summary':
      return [e.of];
    default:
      return [];
  }
}

/** The condition directly inside an expression, if it has one. */
export function innerCondition(e: Expression): Condition | null {
  if (e.op === 'count' || e.op === 'proportion' || e.op === 'portion') return e.of;
  return e.op === 'reference' ? e.over : null;
}

/** The expressions and conditions directly inside a condition. */
export function partsOf(c: Condition): { expressions: Expression[]; conditions: Condition[] } {
  switch (c.op) {
    case 'and':
    case 'or':
      return { expressions: [], conditions: c.of };
    case 'not':
      return { expressions: [], conditions: [c.of] };
    case 'compare':
      return { expressions: [c.left, c.right], conditions: [] };
    case 'in':
      return { expressions: [], conditions: [] };
    default:
      return { expressions: [c.of], conditions: [] };
  }
}

/** Every expression in an expression, itself first; those inside its conditions too. */
export function* expressionsIn(e: Expression): Generator<Expression> {
  yield e;
  for (const inner of innerExpressions(e)) yield* expressionsIn(inner);
  const condition = innerCondition(e);
  if (condition) yield* expressionsInCondition(condition);
}

export function* expressionsInCondition(c: Condition): Generator<Expression> {
  const { expressions, conditions } = partsOf(c);
  for (const e of expressions) yield* expressionsIn(e);
  for (const inner of conditions) yield* expressionsInCondition(inner);
}

/** Every condition in a condition, itself first (not those inside its expressions). */
export function* conditionsIn(c: Condition): Generator<Condition> {
  yield c;
  for (const inner of partsOf(c).conditions) yield* conditionsIn(inner);
}

/** Every expression anywhere in a query. */
export function* expressionsOf(query: DataQuery): Generator<Expression> {
  for (const e of query.columns) yield* expressionsIn(e);
  for (const c of [query.where, query.show, query.verdict?.condition ?? null]) if (c) yield* expressionsInCondition(c);
}

export type FigureExpression = Extract<Expression, { op: 'figure' }>;

/** The figures an expression is made of, those of its conditions left out. */
export function figuresIn(e: Expression): FigureExpression[] {
  return e.op === 'figure' ? [e] : innerExpressions(e).flatMap(figuresIn);
}

/** The expression with every figure whose measure has that period moved to it: how a change finds its earlier value. */
export function atPeriod(e: Expression, period: string, has: (measure: string, period: string) => boolean): Expression {
  switch (e.op) {
    case 'figure':
      return has(e.measure, period) ? { ...e, period } : e;
    case 'per':
      return { ...e, of: atPeriod(e.of, period, has), by: atPeriod(e.by, period, has) };
    case 'minus':
    case 'distance':
      return { ...e, of: atPeriod(e.of, period, has), from: atPeriod(e.from, period, has) };
    case 'portion':
      return { ...e, part: atPeriod(e.part, period, has) };
    case 'change':
    case 'reference':
    case 'rank':
    case 'summary':
      return { ...e, of: atPeriod(e.of, period, has) };
    default:
      return e;
  }
}
