/** Whether a table query means anything: its columns exist, and are used as what they are. */
import type { TableCatalogue, TableColumn } from '../../dataset/table/table-catalogue.js';
import type { TableCondition, TableGroup, TableQuery, TableValue } from './table-query.js';

/** A sentence without its full stop, such as "Origin is text and has no mean". */
export type TableProblem = string;

/** Everything wrong with a query of the right shape; empty where it can be run. */
export function checkTableQuery(query: TableQuery, catalogue: TableCatalogue): TableProblem[] {
  const { groups, columns, having, order, limit } = query;
  const raw = columns.filter((value) => value.aggregate === null).length;
  const grouped = groups.length > 0 || raw === 0;
  const outside = (index: number) => `there is no column ${index} to go by`;
  return [
    ...groups.flatMap((group) => groupProblems(group, catalogue)),
    ...columns.flatMap((value) => valueProblems(value, catalogue)),
    ...(query.where ? conditionProblems(query.where, catalogue) : []),
    ...(query.part ? conditionProblems(query.part, catalogue) : []),
    ...(query.part && !columns.some((value) => value.aggregate === 'percent') ? ['a part needs a percentage'] : []),
    ...(!query.part && !groups.length && columns.some((value) => value.aggregate === 'percent')
      ? ['a percentage is of groups or of a part']
      : []),
    ...(raw > 0 && raw < columns.length ? ["a record's own values and aggregates cannot stand in one row"] : []),
    ...(raw > 0 && groups.length > 0 ? ['groups need aggregates of their records'] : []),
    ...(having && !grouped ? ['only groups have aggregates to be compared'] : []),
    ...(having && having.column >= columns.length ? [outside(having.column)] : []),
    ...(order && order.column >= columns.length ? [outside(order.column)] : []),
    ...(query.asks === 'correlation' && !isPair(query, catalogue)
      ? ['a correlation needs two numbers of each record']
      : []),
    ...(limit !== null && !order ? ['a limit needs an order'] : []),
    ...(new Set(columns.map((value) => JSON.stringify(value))).size < columns.length ? ['a column stands twice'] : []),
  ];
}

const isPair = ({ columns, groups }: TableQuery, catalogue: TableCatalogue) =>
  columns.length === 2 &&
  groups.length === 0 &&
  columns.every((value) => value.aggregate === null && columnOf(catalogue, value.column ?? '')?.type === 'number');

function groupProblems({ column: id, by }: TableGroup, catalogue: TableCatalogue): TableProblem[] {
  const column = columnOf(catalogue, id);
  if (!column) return [unknown(id)];
  if (by === 'bin') return column.type === 'number' ? [] : [`${column.label} is no number and has no bands`];
  if (by === 'value') return [];
  if (column.type !== 'date') return [`${column.label} is no date and has no ${by}`];
  return DETAIL.indexOf(by) > DETAIL.indexOf(column.finest)
    ? [`${column.label} is known to the ${column.finest} only`]
    : [];
}

const DETAIL: readonly string[] = ['year', 'month', 'day', 'time'];

function valueProblems({ column: id, aggregate }: TableValue, catalogue: TableCatalogue): TableProblem[] {
  if (id === null) return aggregate === 'count' || aggregate === 'percent' ? [] : ['only a count needs no column'];
  if (aggregate === 'percent') return ['a percentage is of records, not of a column'];
  const column = columnOf(catalogue, id);
  if (!column) return [unknown(id)];
  if (aggregate === null || aggregate === 'count' || aggregate === 'distinct' || column.type === 'number') return [];
  if (column.type === 'date' && (aggregate === 'min' || aggregate === 'max')) return [];
  return [`${column.label} is no number and has no ${aggregate}`];
}

function conditionProblems(condition: TableCondition, catalogue: TableCatalogue): TableProblem[] {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.flatMap((inner) => conditionProblems(inner, catalogue));
    case 'not':
      return conditionProblems(condition.of, catalogue);
    default: {
      const column = columnOf(catalogue, condition.column);
      if (!column) return [unknown(condition.column)];
      const types: readonly TableColumn['type'][] = FITTING[condition.op];
      return types.includes(column.type) ? [] : [`${column.label} cannot be limited in that way`];
    }
  }
}

type Simple = Exclude<TableCondition['op'], 'and' | 'or' | 'not'>;
const FITTING = {
  in: ['category', 'text', 'date', 'number'],
  contains: ['category', 'text'],
  compare: ['number'],
  compareTo: ['number'],
  between: ['number'],
  during: ['date'],
  known: ['number', 'category', 'text', 'date'],
} satisfies Record<Simple, readonly TableColumn['type'][]>;

const unknown = (id: string) => `there is no column ${id}`;

export const columnOf = (catalogue: TableCatalogue, id: string): TableColumn | undefined =>
  catalogue.columns.find((column) => column.id === id);
