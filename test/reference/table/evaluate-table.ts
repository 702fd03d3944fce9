/** A second evaluator of table queries, in plain TypeScript over the records themselves: it must agree with the SQL. */
import type { TableCondition, TableGroup, TableQuery, TableValue } from '../../../src/query/table/table-query.js';

type Cell = string | number | null;
export type TableRecord = Readonly<Record<string, Cell>>;

export interface EvaluatedRow {
  readonly groups: readonly Cell[];
  readonly values: readonly Cell[];
  readonly place: number | null;
}

/** The rows, unordered where the query has no order; no bands (they are checked by themselves). */
export function evaluateTable(query: TableQuery, records: readonly TableRecord[]): EvaluatedRow[] {
  const chosen = records.filter((record) => query.where === null || holds(query.where, record, records) === true);
  const raw = query.columns.every((value) => value.aggregate === null);
  return ranked(query, raw ? recordRows(query, chosen) : groupRows(query, chosen, records));
}

function recordRows(query: TableQuery, chosen: readonly TableRecord[]): EvaluatedRow[] {
  const cells = (record: TableRecord) => query.columns.map(({ column }) => record[column ?? ''] ?? null);
  const needed = (values: readonly Cell[]) =>
    query.order ? [values[query.order.column]] : query.asks === 'records' ? [] : values;
  return chosen
    .map(cells)
    .filter((values) => needed(values).every((value) => value !== null))
    .map((values) => ({ groups: [], values, place: null }));
}

function groupRows(query: TableQuery, chosen: readonly TableRecord[], records: readonly TableRecord[]): EvaluatedRow[] {
  const groups = new Map<string, { keys: Cell[]; members: TableRecord[] }>();
  if (query.groups.length === 0) groups.set('', { keys: [], members: [...chosen] });
  for (const record of query.groups.length ? chosen : []) {
    const keys = query.groups.map((group) => keyOf(group, record));
    if (keys.includes(null)) continue;
    const name = JSON.stringify(keys);
    const group = groups.get(name) ?? { keys, members: [] };
    group.members.push(record);
    groups.set(name, group);
  }
  const [first] = query.columns;
  const figured = [...groups.values()].filter(({ members }) =>
    first?.column && first.aggregate !== 'count'
      ? members.some((m) => known(m[first.column as string]))
      : members.length > 0,
  );
  const total = figured.reduce((sum, { members }) => sum + members.length, 0);
  const rows = figured.map(({ keys, members }) => ({
    groups: keys,
    values: query.columns.map((value) =>
      value.aggregate === 'percent' && query.part
        ? (100 * members.filter((m) => holds(query.part as TableCondition, m, records) === true).length) /
          members.length
        : aggregated(value, members, total),
    ),
    place: null,
  }));
  const { having } = query;
  return having ? rows.filter(({ values }) => test(Number(values[having.column]), having.test, having.value)) : rows;
}

const keyOf = ({ column, by }: TableGroup, record: TableRecord): Cell => {
  const value = record[column] ?? null;
  const length = ({ year: 4, month: 7, day: 10 } as Record<string, number>)[by];
  return value !== null && length ? String(value).slice(0, length) : value;
};

const known = (value: Cell | undefined) => value !== null && value !== undefined;

function aggregated({ column, aggregate }: TableValue, members: readonly TableRecord[], total: number): Cell {
  if (aggregate === 'percent') return (100 * members.length) / total;
  if (column === null) return members.length;
  const values = members.map((member) => member[column] ?? null).filter((value) => value !== null);
  if (aggregate === 'count') return values.length;
  if (aggregate === 'distinct') return new Set(values).size;
  if (!values.length) return null;
  const numbers = values.map(Number);
  if (aggregate === 'min') return Math.min(...numbers);
  if (aggregate === 'max') return Math.max(...numbers);
  const sum = numbers.reduce((a, b) => a + b, 0);
  if (aggregate === 'sum') return sum;
  if (aggregate === 'mean') return sum / numbers.length;
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

function ranked({ order, limit }: TableQuery, rows: readonly EvaluatedRow[]): EvaluatedRow[] {
  if (!order) return [...rows];
  const value = (row: EvaluatedRow) => row.values[order.column] ?? null;
  const before = (a: Cell, b: Cell) => (order.direction === 'highest' ? Number(a) > Number(b) : Number(a) < Number(b));
  const placed = rows
    .filter((row) => value(row) !== null)
    .map((row, _, all) => ({ ...row, place: 1 + all.filter((other) => before(value(other), value(row))).length }));
  return placed.filter(({ place }) => limit === null || place <= limit);
}

/** null: it cannot be told. */
function holds(condition: TableCondition, record: TableRecord, all: readonly TableRecord[]): boolean | null {
  switch (condition.op) {
    case 'and': {
      const parts = condition.of.map((inner) => holds(inner, record, all));
      return parts.includes(false) ? false : parts.includes(null) ? null : true;
    }
    case 'or': {
      const parts = condition.of.map((inner) => holds(inner, record, all));
      return parts.includes(true) ? true : parts.includes(null) ? null : false;
    }
    case 'not': {
      const inner = holds(condition.of, record, all);
      return inner === null ? null : !inner;
    }
    case 'known':
      return known(record[condition.column]);
    default: {
      const value = record[condition.column] ?? null;
      if (value === null) return null;
      if (condition.op === 'in') return condition.values.includes(String(value));
      if (condition.op === 'contains') return String(value).toLowerCase().includes(condition.text.toLowerCase());
      if (condition.op === 'compare') return test(Number(value), condition.test, condition.value);
      if (condition.op === 'between') return Number(value) >= condition.low && Number(value) <= condition.high;
      if (condition.op === 'compareTo') {
        const against = aggregated({ column: condition.column, aggregate: condition.statistic }, all, all.length);
        return test(Number(value), condition.test, Number(against));
      }
      const { from, to } = condition;
      return (from === null || String(value) >= from) && (to === null || String(value).slice(0, to.length) <= to);
    }
  }
}

const test = (left: number, sign: string, right: number): boolean =>
  ({
    '<': left < right,
    '<=': left <= right,
    '>': left > right,
    '>=': left >= right,
    '=': left === right,
    '!=': left !== right,
  })[sign] ?? false;
