/** A table query in words: what is shown, of which records. */
import type { TableColumn } from '../../dataset/table/table-catalogue.js';
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import { columnOf } from '../../query/table/check-table-query.js';
import { AGGREGATE_LABELS, lower } from '../../query/table/table-columns.js';
import type { TableCondition, TableGroup, TableQuery, TableValue } from '../../query/table/table-query.js';
import { capitalised, inWords, MONTHS, orList } from '../../words.js';
import { formatShort } from '../format-value.js';

/** The whole understood question: "Mean horsepower by origin, of cars with cylinders above 4; highest 3; as a pie chart". */
export function restateTable(query: TableQuery, dataset: TableDataset): string {
  const { catalogue } = dataset;
  const having = query.having && query.columns[query.having.column];
  const parts = [
    `${subject(query, dataset)}${scopeWords(query, dataset)}`,
    ...(having && query.having
      ? [
          `where the ${lower(valueWords(having, dataset))} is ${testWords(query.having.test)} ${valueText(query.having.value, having, dataset)}`,
        ]
      : []),
    ...(query.order ? [orderWords(query, dataset)] : []),
    ...(query.chart ? [`as a ${CHART_WORDS[query.chart]}`] : []),
  ];
  return `${parts.join('; ')} (${catalogue.title})`;
}

function subject(query: TableQuery, dataset: TableDataset): string {
  const values = query.columns.map((value) => valueWords(value, dataset, query.part));
  const label = (value: TableValue) => lower(columnOf(dataset.catalogue, value.column ?? '')?.label ?? '');
  if (query.asks === 'correlation') return `Correlation of ${andList(query.columns.map(label))}`;
  if (query.asks === 'relation') return `How ${andList(query.columns.map(label))} go together`;
  if (query.asks === 'spread') {
    const [number] = query.groups.length ? query.groups.map((g) => g.column) : query.columns.map((v) => v.column ?? '');
    const others = query.groups.length
      ? query.groups.slice(1).map((g) => groupWords(g, dataset))
      : query.columns.slice(1).map(label);
    const spread = lower(columnOf(dataset.catalogue, number ?? '')?.label ?? '');
    return `Distribution of ${spread}${others.length ? ` by ${andList(others)}` : ''}`;
  }
  if (query.asks === 'records') return capitalised(andList(query.columns.map(label)));
  const by = query.groups.length ? ` by ${andList(query.groups.map((group) => groupWords(group, dataset)))}` : '';
  return `${capitalised(andList(values.map((text, i) => (i ? lower(text) : text))))}${by}`;
}

/** ", of cars with horsepower above 150"; nothing where all records are meant and already named. */
function scopeWords({ where, columns }: TableQuery, dataset: TableDataset): string {
  const { many } = dataset.catalogue;
  const counted = columns.every((value) => value.column === null);
  if (!where) return counted ? '' : `, of all ${many}`;
  return `, of ${many} with ${conditionWords(where, dataset)}`;
}

/** "mean horsepower", "number of cars". */
export function valueWords(
  { column: id, aggregate }: TableValue,
  dataset: TableDataset,
  part: TableCondition | null = null,
): string {
  const { catalogue } = dataset;
  const of = part ? ` with ${conditionWords(part, dataset)}` : '';
  if (id === null) return `${aggregate === 'percent' ? 'Share' : 'Number'} of ${catalogue.many}${of}`;
  const label = columnOf(catalogue, id)?.label ?? id;
  return aggregate === null ? label : `${AGGREGATE_LABELS[aggregate]} ${lower(label)}`;
}

export function groupWords({ column: id, by }: TableGroup, { catalogue }: TableDataset): string {
  const column = columnOf(catalogue, id);
  const label = lower(column?.label ?? id);
  if (by === 'bin') return `${label} in bands`;
  return by === 'value' || label.includes(by) ? label : `${by} of ${label}`;
}

function orderWords({ order, limit, columns, groups }: TableQuery, dataset: TableDataset): string {
  const by = columns[order?.column ?? 0];
  const date = by?.column && by.aggregate === null && columnOf(dataset.catalogue, by.column)?.type === 'date';
  const end = date ? (order?.direction === 'highest' ? 'latest' : 'earliest') : order?.direction;
  const what = groups.length ? '' : ` ${limit === 1 ? dataset.catalogue.one : dataset.catalogue.many}`;
  if (limit === null) return `${end} first`;
  return `the ${limit === 1 ? '' : `${limit} `}${end}${what}`;
}

/** "origin USA or Japan", "horsepower above 150", "release date from 1990 to 1999". */
export function conditionWords(condition: TableCondition, dataset: TableDataset): string {
  switch (condition.op) {
    case 'and':
      return condition.of.map((inner) => conditionWords(inner, dataset)).join(' and ');
    case 'or':
      return condition.of.map((inner) => conditionWords(inner, dataset)).join(' or ');
    case 'not':
      return negatedWords(condition.of, dataset);
    default: {
      const column = columnOf(dataset.catalogue, condition.column);
      return `${lower(column?.label ?? condition.column)} ${simpleWords(condition, column)}`;
    }
  }
}

function negatedWords(condition: TableCondition, dataset: TableDataset): string {
  if (condition.op === 'in' || condition.op === 'during') {
    return `${nameOf(condition.column, dataset)} not ${simpleWords(condition, columnOf(dataset.catalogue, condition.column))}`;
  }
  if (condition.op === 'known') return `no ${nameOf(condition.column, dataset)}`;
  return `not ${conditionWords(condition, dataset)}`;
}

const nameOf = (id: string, { catalogue }: TableDataset) => lower(columnOf(catalogue, id)?.label ?? id);

type Simple = Exclude<TableCondition, { op: 'and' | 'or' | 'not' }>;

function simpleWords(condition: Simple, column: TableColumn | undefined): string {
  const unit = column?.type === 'number' ? (column.unit ?? undefined) : undefined;
  const number = (value: number) => formatShort(value, unit);
  switch (condition.op) {
    case 'in':
      return condition.values.length > 4 ? `one of ${condition.values.length} values` : orList(condition.values);
    case 'contains':
      return `containing “${condition.text}”`;
    case 'compare':
      return condition.test === '='
        ? number(condition.value)
        : `${testWords(condition.test)} ${number(condition.value)}`;
    case 'compareTo':
      return `${testWords(condition.test)} the ${condition.statistic} of all`;
    case 'between':
      return `from ${number(condition.low)} to ${number(condition.high)}`;
    case 'during': {
      const { from, to } = condition;
      if (from !== null && from === to) return dateText(from);
      if (from === null) return to === null ? 'known' : `up to ${dateText(to)}`;
      return to === null ? `from ${dateText(from)} on` : `from ${dateText(from)} to ${dateText(to)}`;
    }
    case 'known':
      return 'known';
  }
}

export const testWords = (test: string) =>
  ({ '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least', '=': 'exactly', '!=': 'not' })[test] ?? test;

/** The value as its column is written. */
export function valueText(value: number, { column: id, aggregate }: TableValue, { catalogue }: TableDataset): string {
  const column = id === null ? undefined : columnOf(catalogue, id);
  const own =
    column?.type === 'number' && aggregate !== 'count' && aggregate !== 'distinct'
      ? (column.unit ?? undefined)
      : 'count';
  return formatShort(value, own);
}

/** "1982", "June 1982", "11 June 1982". */
export function dateText(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  const name = MONTHS[Number(month) - 1];
  if (!name) return year ?? iso;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

export const CHART_WORDS = {
  bar: 'bar chart',
  groupedBar: 'grouped bar chart',
  stackedBar: 'stacked bar chart',
  line: 'line chart',
  multiLine: 'chart of several lines',
  area: 'area chart',
  scatter: 'scatter plot',
  histogram: 'histogram',
  heatmap: 'heat map',
  strip: 'strip plot',
  pie: 'pie chart',
  hexmap: 'hex map',
  profile: 'profile',
} as const satisfies Record<NonNullable<TableQuery['chart']>, string>;

export const andList = (items: readonly string[]) => inWords(items, 'and');
