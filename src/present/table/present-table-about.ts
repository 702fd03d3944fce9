/** Words about a table: what can be asked of it, what its columns hold, where it is from. */
import type { TableColumn } from '../../dataset/table/table-catalogue.js';
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import type { AboutQuery } from '../../query/query.js';
import type { Column, Row } from '../../query/result-set.js';
import { formatValue } from '../format-value.js';
import type { Told } from '../present-statement.js';
import { sourceOf } from './present-table.js';
import { andList, dateText } from './table-words.js';

export function presentTableAbout({ topic }: AboutQuery, dataset: TableDataset): Told {
  const { catalogue, rows } = dataset;
  const size = `${rows.toLocaleString('en-GB')} ${rows === 1 ? catalogue.one : catalogue.many}`;
  const told = {
    interpretation: `About ${catalogue.title}`,
    columns: [],
    rows: [],
    notes: [],
    sources: [],
    suggestions: catalogue.examples.slice(0, 5),
  };
  if (topic === 'thanks') return { ...told, headline: "You're welcome.", suggestions: [] };
  if (topic === 'greeting') return { ...told, headline: `Hello. Ask me about ${catalogue.title}: ${size}.` };
  const columns = andList(catalogue.columns.slice(0, 8).map((column) => column.label));
  if (topic === 'help')
    return {
      ...told,
      headline: `Ask me about ${catalogue.title} (${size}): counts, averages and totals by group, the highest or lowest, how values are spread, how they go together, and any chart of them. Its columns: ${columns}${catalogue.columns.length > 8 ? ' and more' : ''}.`,
    };
  return {
    ...told,
    headline: `${catalogue.title} holds ${size} with ${catalogue.columns.length} columns; the table says what each is.`,
    columns: COLUMNS,
    rows: catalogue.columns.map((column) => rowOf(column, dataset)),
    sources: [sourceOf(dataset)],
  };
}

const COLUMNS: readonly Column[] = [
  { key: 'column', label: 'Column', role: 'text' },
  { key: 'holds', label: 'Holds', role: 'text' },
  { key: 'known', label: 'Known for', role: 'measure', unit: 'count' },
  { key: 'range', label: 'From and to', role: 'text' },
];

function rowOf(column: TableColumn, { profiles }: TableDataset): Row {
  const profile = profiles[column.id];
  const said = (value: number | string | null | undefined) =>
    typeof value === 'number'
      ? formatValue(value, column.type === 'number' ? (column.unit ?? undefined) : undefined)
      : value
        ? dateText(value)
        : '';
  const range =
    profile && profile.low !== null
      ? `${said(profile.low)} to ${said(profile.high)}`
      : `${profile?.distinct.toLocaleString('en-GB') ?? 0} different`;
  return { column: column.label, holds: HOLDS[column.type], known: profile?.known ?? 0, range };
}

const HOLDS = {
  number: 'numbers',
  category: 'values to group by',
  date: 'dates',
  text: 'text',
} satisfies Record<TableColumn['type'], string>;
