/** Short ways to write the queries of templates and conditions. */
import { answerQuery } from '../../answer-query.js';
import type { Dataset } from '../../dataset/dataset.js';
import { UserError } from '../../errors.js';
import { type Answer, NO_ANSWER } from '../../present/answer-object.js';
import { checkQuery } from '../../query/check-query.js';
import { dataQuery } from '../../query/data-query.js';
import type { Condition, DataQuery, Expression, Order } from '../../query/query.js';
import type { Row } from '../../query/result-set.js';
import type { FigureExpression } from '../../query/walk.js';
import type { FiguresDeps } from './edition.js';

export const among = (dimension: string, values: readonly string[]): Condition => ({
  op: 'in',
  dimension,
  values: [...values],
});

/** Its figure of the latest period. */
export function latestFigure(measure: string, { catalogue }: Dataset): FigureExpression {
  const period = catalogue.measures[measure]?.periods.at(-1) ?? '';
  return { op: 'figure', measure, period, setting: null };
}

/** The same of the period before; null where it was published once. */
export function figureBefore(figure: FigureExpression, { catalogue }: Dataset): FigureExpression | null {
  const periods = catalogue.measures[figure.measure]?.periods ?? [];
  const period = periods[periods.indexOf(figure.period) - 1];
  return period === undefined ? null : { ...figure, period };
}

export const changeSince = (of: FigureExpression, before: FigureExpression): Expression => ({
  op: 'change',
  of,
  since: before.period,
  as: 'difference',
});

/** Who moved how far, the furthest up first. Its columns: before, now and the change. */
export const moversQuery = (
  of: FigureExpression,
  before: FigureExpression,
  rest: Pick<DataQuery, 'level' | 'where'>,
): DataQuery =>
  dataQuery({
    kind: 'change',
    columns: [before, of, changeSince(of, before)],
    order: { column: 2, direction: 'highest' },
    ...rest,
  });

/** The end that comes first: the better one, or the highest. */
export const firstEnd = (measure: string, { catalogue }: Dataset): Order =>
  catalogue.measures[measure]?.better === 'lower' ? 'lowest' : 'highest';

/** Its answer, as if it had been asked. Throws a UserError where the data cannot give it. */
export async function ask(query: DataQuery, deps: FiguresDeps): Promise<Answer> {
  const [problem] = checkQuery(query, deps.dataset);
  if (problem)
    throw new UserError(`This digest cannot be made: ${problem.message}. Edit it and choose another measure.`);
  return { ...NO_ANSWER, ...(await answerQuery(query, deps)) };
}

/** The keys of an answer's measure columns, in the order of its query's. */
export const measureKeys = ({ columns }: Answer): string[] =>
  columns.filter(({ role }) => role === 'measure').map(({ key }) => key);

export function numberAt(row: Row | undefined, key: string | undefined): number | null {
  const value = key === undefined ? null : row?.[key];
  return typeof value === 'number' ? value : null;
}
