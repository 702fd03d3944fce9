/** A table's catalogue as text for a model: its columns, and the values of those that have few. No record, no text of one. */
import type { TableColumn } from '../../dataset/table/table-catalogue.js';
import type { AskedTable } from '../subjects/table-subject.js';

/** Of a column with more values than this, those that people have no words for are not told. */
const MOST_VALUES = 60;

export function describeTable({ catalogue, values }: AskedTable): string {
  const { title, one, many, words, columns, name } = catalogue;
  const called = words.length ? ` (also ${words.join(', ')})` : '';
  return [
    `${title}. A record is a ${one}; several are ${many}${called}.${name ? ` Its name is in "${name}".` : ''}`,
    'Columns (id: label; other words; type; what is known of it):',
    ...columns.map((column) => `- ${describeColumn(column, values[column.id] ?? [])}`),
  ].join('\n');
}

function describeColumn(column: TableColumn, values: readonly string[]): string {
  const names = [...new Set([column.label, column.column, ...column.words])].join(', ');
  return [`${column.id}: ${names}`, column.type, ...detailsOf(column, values)].join('; ');
}

function detailsOf(column: TableColumn, values: readonly string[]): string[] {
  if (column.type === 'text') return [];
  if (column.type === 'date') return [`known to the ${column.finest}`];
  if (column.type === 'category') return [categoryValues(column.values, values)];
  const { unit, combine, discrete, better } = column;
  return [
    ...(unit ? [`in ${unit}`] : []),
    combine === 'sum' ? 'records add up' : 'records average',
    ...(discrete ? ['few values'] : []),
    ...(better === 'neither' ? [] : [`${better} is better`]),
  ];
}

function categoryValues(words: Readonly<Record<string, readonly string[]>>, values: readonly string[]): string {
  const told = values.length > MOST_VALUES ? Object.keys(words) : [...new Set([...values, ...Object.keys(words)])];
  const listed = told.map((value) => {
    const others = words[value] ?? [];
    return others.length ? `"${value}" (${others.join(', ')})` : `"${value}"`;
  });
  return `values: ${listed.join(', ') || 'not listed'}`;
}
