/** The columns of a table query's answer: keys that keep the file's own names, labels for people, and what each was made of. */
import type { TableColumn } from '../../dataset/table/table-catalogue.js';
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import type { Column } from '../result-set.js';
import { columnOf } from './check-table-query.js';
import type { Aggregate, TableGroup, TableQuery, TableValue } from './table-query.js';

/** In the order of the rows' cells: rank, the record's name, groups, values. */
export function tableColumns(query: TableQuery, { catalogue }: TableDataset): Column[] {
  const raw = query.columns.every((value) => value.aggregate === null);
  const name =
    raw && catalogue.name && !query.columns.some((value) => value.column === catalogue.name)
      ? columnOf(catalogue, catalogue.name)
      : undefined;
  const groups = query.groups.map((group) => groupColumn(group, columnOf(catalogue, group.column)));
  const taken = new Set(groups.map((column) => column.key));
  const values = query.columns.map((value) =>
    valueColumn(value, value.column === null ? undefined : columnOf(catalogue, value.column), catalogue.many),
  );
  const keyed = values.map((column) => ({ ...column, key: freeKey(column, taken) }));
  return [
    ...(query.order ? [{ key: 'rank', label: 'Rank', role: 'rank' } as const] : []),
    ...(name ? [{ key: name.column, label: name.label, role: 'entity', field: name.column } as const] : []),
    ...groups,
    ...keyed,
  ];
}

/** The source column's own name where nothing else in the row has it, else with how it was aggregated. */
function freeKey(column: Column, taken: Set<string>): string {
  const key = taken.has(column.key) ? `${column.aggregate ?? 'own'} of ${column.key}` : column.key;
  taken.add(key);
  return key;
}

function groupColumn({ column: id, by }: TableGroup, column: TableColumn | undefined): Column {
  const date = column?.type === 'date';
  const unit = by === 'year' || by === 'month' || by === 'day' ? by : null;
  return {
    key: column?.column ?? id,
    label: column?.label ?? id,
    role: date ? 'time' : 'dimension',
    ...(column?.type === 'number' && column.unit ? { unit: column.unit } : {}),
    field: column?.column ?? id,
    aggregate: null,
    bin: by === 'bin',
    timeUnit: unit,
  };
}

function valueColumn({ column: id, aggregate }: TableValue, column: TableColumn | undefined, many: string): Column {
  if (aggregate === 'percent') {
    return {
      ...MADE,
      key: 'percentage',
      label: `Share of ${many}`,
      role: 'measure',
      unit: 'percent',
      basis: 'derived',
      field: null,
      aggregate: null,
    };
  }
  if (!column || id === null) {
    return {
      ...MADE,
      key: 'count',
      label: `Number of ${many}`,
      role: 'measure',
      unit: 'count',
      basis: 'derived',
      field: null,
      aggregate: 'count',
    };
  }
  if (aggregate === null) return { ...MADE, ...ownColumn(column), field: column.column, aggregate: null };
  const counted = aggregate === 'count' || aggregate === 'distinct';
  const unit = counted ? 'count' : column.type === 'number' ? (column.unit ?? undefined) : 'text';
  return {
    ...MADE,
    key: column.column,
    label: `${AGGREGATE_LABELS[aggregate]} ${lower(column.label)}`,
    role: counted || column.type === 'number' ? 'measure' : 'text',
    ...(unit ? { unit } : {}),
    basis: 'derived',
    field: column.column,
    aggregate: aggregate === 'distinct' ? 'count' : aggregate,
  };
}

const MADE = { bin: false, timeUnit: null } as const;

/** A record's own value, as published in the file. */
function ownColumn(column: TableColumn): Pick<Column, 'key' | 'label' | 'role' | 'unit' | 'basis'> {
  const role = ({ number: 'measure', date: 'time', category: 'dimension', text: 'text' } as const)[column.type];
  const unit = column.type === 'number' && column.unit ? { unit: column.unit } : {};
  return { key: column.column, label: column.label, role, ...unit, basis: 'published' };
}

export const AGGREGATE_LABELS: Readonly<Record<Aggregate, string>> = {
  sum: 'Total',
  mean: 'Mean',
  median: 'Median',
  min: 'Lowest',
  max: 'Highest',
  count: 'Number with',
  distinct: 'Different values of',
  percent: 'Share of',
};

/** In the middle of a sentence; acronyms keep their capitals. */
export const lower = (label: string) =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
