/** The figure first: what a table query found, in a sentence or two. */
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import type { Column, ResultSet, Row } from '../../query/result-set.js';
import { endOf } from '../../query/table/execute-table-query.js';
import { lower } from '../../query/table/table-columns.js';
import type { TableQuery } from '../../query/table/table-query.js';
import { pearson } from '../../query/with-context.js';
import { capitalised } from '../../words.js';
import { formatShort, formatValue } from '../format-value.js';
import { andList, conditionWords, dateText, valueWords } from './table-words.js';

interface Found {
  readonly query: TableQuery;
  readonly result: ResultSet;
  readonly dataset: TableDataset;
}

export function tableHeadline(query: TableQuery, result: ResultSet, dataset: TableDataset): string {
  const found = { query, result, dataset };
  if (!result.rows.length || result.coverage.with === 0) return nothing(found);
  return HEADLINES[query.asks](found);
}

const HEADLINES = {
  value: figure,
  groups: grouped,
  records: listed,
  relation: related,
  correlation: correlated,
  spread: spreadOut,
} satisfies Record<TableQuery['asks'], (found: Found) => string>;

const nothing = ({ query, dataset }: Found) =>
  `No ${dataset.catalogue.one} has${query.where ? ` ${conditionWords(query.where, dataset)}` : ' that'} and a figure for what is asked.`;

/** "of the 79 cars with origin Japan". */
function scope({ query, result, dataset }: Found, count = result.coverage.with): string {
  const { many, one } = dataset.catalogue;
  const noun = count === 1 ? one : many;
  return `${count.toLocaleString('en-GB')} ${noun}${query.where ? ` with ${conditionWords(query.where, dataset)}` : ''}`;
}

export const measuresOf = ({ columns }: Pick<ResultSet, 'columns'>): Column[] =>
  columns.filter((c) => c.role === 'measure');

/** A cell as people read it. */
export function cellWords(row: Row, column: Column): string {
  const value = row[column.key] ?? null;
  if (value === null) return 'not known';
  if (column.bin) return `${plainNumber(Number(value))} to ${formatValue(Number(row[endOf(column.key)]), column.unit)}`;
  if (column.role === 'time') return dateText(String(value));
  if (typeof value === 'number')
    return column.role === 'measure' ? formatShort(value, column.unit) : plainNumber(value);
  return String(value);
}

const plainNumber = (value: number) => formatShort(value, undefined);

function figure(found: Found): string {
  const { query, result, dataset } = found;
  const [row] = result.rows;
  if (!row) return nothing(found);
  const counts = query.columns.every((value) => value.aggregate === 'count' && value.column === null);
  if (query.part) {
    const [share] = measuresOf(result);
    const part = conditionWords(query.part, dataset);
    return `${share ? cellWords(row, share) : ''} of ${scope(found)} have ${part}.`;
  }
  if (counts) {
    const n = result.coverage.with;
    return `There ${n === 1 ? 'is' : 'are'} ${scope(found)}.`;
  }
  const said = result.columns
    .filter((c) => c.role !== 'rank')
    .map(
      (column) => `${lower(column.label)} ${column.aggregate === 'count' ? 'number' : 'is'} ${cellWords(row, column)}`,
    );
  return `${capitalised(`the ${andList(said)}`)}, over ${scope(found)}${dataset.rows === result.coverage.with ? '' : ''}.`;
}

/** What a group is called: its values, joined. */
const groupName = (row: Row, groups: readonly Column[]) => groups.map((column) => cellWords(row, column)).join(' / ');

const SPOKEN = 5;

function grouped(found: Found): string {
  const { query, result, dataset } = found;
  const groups = result.columns.filter((c) => c.role === 'dimension' || c.role === 'time');
  const [measure] = measuresOf(result);
  if (!measure) return `${result.rows.length} rows.`;
  const what = valueWords(
    query.columns[query.order?.column ?? 0] ?? { column: null, aggregate: 'count' },
    dataset,
    query.part,
  );
  const said = (row: Row) => `${groupName(row, groups)} (${cellWords(row, measure)})`;
  const by = andList(groups.map((c) => lower(c.label)));
  if (query.order && query.limit !== null) {
    const first = result.rows.filter((row) => row.rank === 1);
    const end = query.order.direction;
    if (query.limit === 1)
      return `${andList(first.map((row) => groupName(row, groups)))} ${first.length > 1 ? 'have' : 'has'} the ${end} ${lower(what)}: ${cellWords(first[0] ?? {}, measure)}.`;
    return `${capitalised(end)} ${lower(what)} by ${by}: ${andList(result.rows.slice(0, SPOKEN).map(said))}${more(result.rows.length)}.`;
  }
  if (result.rows.length <= 3) return `${what} by ${by}: ${andList(result.rows.map(said))}.`;
  const numbers = result.rows.filter((row) => typeof row[measure.key] === 'number');
  const sorted = numbers.toSorted((a, b) => Number(b[measure.key]) - Number(a[measure.key]));
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least) return nothing(found);
  const [time] = groups;
  const ends =
    time?.role === 'time' && groups.length === 1
      ? `from ${cellWords(numbers[0] ?? {}, measure)} in ${groupName(numbers[0] ?? {}, groups)} to ${cellWords(numbers.at(-1) ?? {}, measure)} in ${groupName(numbers.at(-1) ?? {}, groups)}; `
      : '';
  return `${what} by ${by}: ${ends}highest ${said(most)}, lowest ${said(least)}.`;
}

const more = (count: number) => (count > SPOKEN ? `, and ${count - SPOKEN} more in the table` : '');

function listed(found: Found): string {
  const { query, result, dataset } = found;
  const name =
    result.columns.find((c) => c.role === 'entity') ?? result.columns.find((c) => c.field === nameField(dataset));
  const named = (row: Row) => (name ? cellWords(row, name) : `a ${dataset.catalogue.one}`);
  const key = query.order
    ? result.columns[result.columns.length - query.columns.length + query.order.column]
    : undefined;
  if (key && query.order) {
    const end =
      key.role === 'time' ? (query.order.direction === 'highest' ? 'latest' : 'earliest') : query.order.direction;
    if (query.limit === 1) {
      const first = result.rows.slice(0, SPOKEN);
      return `${capitalised(andList(first.map(named)))} ${first.length > 1 ? 'have' : 'has'} the ${end} ${lower(key.label)}: ${cellWords(first[0] ?? {}, key)}.`;
    }
    return `${capitalised(end)} ${lower(key.label)}: ${andList(result.rows.slice(0, SPOKEN).map((row) => `${named(row)} (${cellWords(row, key)})`))}${more(result.rows.length)}.`;
  }
  const [row] = result.rows;
  if (result.rows.length === 1 && row) {
    const said = result.columns
      .filter((c) => c !== name && c.role !== 'rank')
      .map((c) => `${lower(c.label)} ${cellWords(row, c)}`);
    return `${capitalised(named(row))}: ${said.join(', ')}.`;
  }
  const total = result.rows.length + result.cut;
  const examples = name ? `: ${andList(result.rows.slice(0, SPOKEN).map(named))}${more(total)}` : '';
  return `${capitalised(scope(found, total))}${examples}.`;
}

const nameField = ({ catalogue }: TableDataset) =>
  catalogue.columns.find((column) => column.id === catalogue.name)?.column;

function related(found: Found): string {
  const { result } = found;
  const [x, y] = measuresOf(result);
  const n = result.rows.length + result.cut;
  if (!x || !y) {
    const labels = result.columns.filter((c) => c.role !== 'entity').map((c) => lower(c.label));
    return `${capitalised(andList(labels))} of ${scope(found, n)}.`;
  }
  const r = pearson(
    result.rows.map((row) => Number(row[x.key])),
    result.rows.map((row) => Number(row[y.key])),
  );
  const told = result.cut ? `, told from ${result.rows.length.toLocaleString('en-GB')} of them` : '';
  return `${togetherWords(found, [x, y], r, n)}${told}.`;
}

function correlated(found: Found): string {
  const [x, y] = measuresOf({ columns: found.result.pointColumns ?? [] });
  const [row] = found.result.rows;
  if (!x || !y || !row) return nothing(found);
  return `${togetherWords(found, [x, y], typeof row.r === 'number' ? row.r : null, Number(row.n))}.`;
}

/** "Weight tends to rise with horsepower (strongly): r = 0.86 over 400 cars". */
function togetherWords(found: Found, [x, y]: readonly [Column, Column], r: number | null, n: number): string {
  const { dataset } = found;
  const names = `${lower(x.label)} and ${lower(y.label)}`;
  if (r === null) return `${capitalised(names)} of ${scope(found, n)}: too few differ to say how they go together`;
  const size =
    Math.abs(r) >= 0.7 ? 'strongly' : Math.abs(r) >= 0.4 ? 'moderately' : Math.abs(r) >= 0.2 ? 'weakly' : 'hardly';
  const way =
    r < 0
      ? `where ${lower(x.label)} is higher, ${lower(y.label)} tends to be lower`
      : `${lower(y.label)} tends to rise with ${lower(x.label)}`;
  const sense = size === 'hardly' ? `${names} hardly go together` : `${way} (${size})`;
  return `${capitalised(sense)}: r = ${formatValue(r, 'r')} over ${n.toLocaleString('en-GB')} ${n === 1 ? dataset.catalogue.one : dataset.catalogue.many}`;
}

function spreadOut(found: Found): string {
  const { query, result, dataset } = found;
  if (!query.groups.length) {
    const [measure] = measuresOf(result);
    const numbers = result.rows.map((row) => Number(row[measure?.key ?? ''])).toSorted((a, b) => a - b);
    const at = (part: number) => formatValue(numbers[Math.round(part * (numbers.length - 1))], measure?.unit);
    return `${measure?.label ?? ''} of ${scope(found, result.rows.length + result.cut)} runs from ${at(0)} to ${at(1)}; the middle half lies between ${at(0.25)} and ${at(0.75)}.`;
  }
  const [band] = result.columns;
  const [count] = measuresOf(result);
  const fullest = result.rows.toSorted((a, b) => Number(b[count?.key ?? '']) - Number(a[count?.key ?? '']))[0];
  if (!band || !count || !fullest) return nothing(found);
  const other = result.columns
    .filter((c) => c !== band && c !== count)
    .map((c) => `, ${lower(c.label)} ${cellWords(fullest, c)}`);
  return `${band.label} of ${scope(found)}: the fullest band is ${cellWords(fullest, band)}${other.join('')}, with ${Number(fullest[count.key]).toLocaleString('en-GB')} ${dataset.catalogue.many}.`;
}
