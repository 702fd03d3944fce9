/** Questions that show what can be asked of a table, made of its own columns. */
import type { NumberColumn, TableCatalogue, TableColumn } from '../../table/table-catalogue.js';
import { RECORDS } from './names/table-nouns.js';

const MOST = 5;

/** Up to five questions, each of another kind. `distinct` says how many different values a column has, by its id. */
export function exampleQuestions(catalogue: TableCatalogue, distinct: Readonly<Record<string, number>>): string[] {
  const { one, many, columns, name } = catalogue;
  const numbers = columns
    .filter((column): column is NumberColumn => column.type === 'number' && !column.discrete && !isPlace(column))
    .sort((a, b) => telling(b) - telling(a));
  const groups = columns
    .filter((column) => column.type === 'category' && inGroups(distinct[column.id] ?? 0))
    .sort((a, b) => fitness(a, distinct[a.id] ?? 0) - fitness(b, distinct[b.id] ?? 0));
  const [group, second] = groups;
  const [first, other] = numbers;
  // Nobody asks for figures by the year of birth.
  const date = columns.find(({ type, label }) => type === 'date' && !/\b(?:birth|born|dob)\b/i.test(label));
  const average = numbers.find(({ combine }) => combine === 'mean');
  const total = numbers.find(({ combine }) => combine === 'sum');
  const count = group ? `how many ${many} per ${said(group)}?` : `how many ${many} are there?`;
  const questions = [
    ...(first && name !== null ? [`which ${one} has the highest ${said(first)}?`] : []),
    ...(first && name === null && group ? [`which ${said(group)} has the highest ${combined(first)}?`] : []),
    ...(average && (second ?? group) ? [`${combined(average)} by ${said((second ?? group) as TableColumn)}`] : []),
    ...(total && date ? [`${combined(total)} by ${period(date)}`] : []),
    ...(average && date && !total ? [`${combined(average)} by ${period(date)}`] : []),
    ...(first ? [`distribution of ${said(first)}`] : []),
    ...(first && other ? [`is there a relationship between ${said(first)} and ${said(other)}?`] : []),
    ...(numbers.length === 0 && second ? [`how many ${many} per ${said(second)}?`] : []),
    ...(numbers.length === 0 && date ? [`how many ${many} per ${period(date)}?`] : []),
  ];
  // To count figures that are only called records tells little.
  const countLast = one === RECORDS.one;
  return (countLast ? [...questions, count] : [count, ...questions]).slice(0, MOST);
}

/** "average horsepower", "total sales"; a label that says so already stays as it is. */
function combined(column: NumberColumn): string {
  const label = said(column);
  if (/\b(?:total|average|mean|median|number of)\b/.test(label)) return label;
  return `${column.combine === 'sum' ? 'total' : 'average'} ${label}`;
}

/** A label in the midst of a sentence: its first letter small, unless it is an acronym. */
function said({ label }: Pick<TableColumn, 'label'>): string {
  return /^[A-Z]{2}|^[A-Z]\d/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

function period(column: TableColumn): string {
  return column.type === 'date' && column.finest === 'month' ? 'month' : 'year';
}

/** Numbers whose best end is known are asked about first, then totals of others. */
function telling({ better, label }: NumberColumn): number {
  return (better === 'neither' ? 0 : 2) + (/\btotal\b/i.test(label) ? 1 : 0);
}

/** Degrees of latitude are numbers that nobody averages. */
function isPlace({ label }: NumberColumn): boolean {
  return /^(?:latitude|longitude|lat|lon|lng|x|y|index)$/i.test(label);
}

function inGroups(count: number): boolean {
  return count >= 2 && count <= 60;
}

/** Three to twelve groups make the clearest answer. */
function fitness({ label }: TableColumn, count: number): number {
  if (/\b(?:ID|code|key)$/.test(label)) return 6;
  if (count < 3) return 4;
  return count <= 12 ? 0 : count / 12;
}
