/**
 * Table query → SQL, one statement built of named steps:
 *
 *   chosen   the records that satisfy `where`, with their groups g0, g1 ... and what medians need
 *   frame    the rows, with their values c0, c1 ...
 *   placed   frame with each row's place, where there is an order
 */
import type { Knex } from 'knex';
import type { TableCatalogue } from '../../dataset/table/table-catalogue.js';
import { type Bands, exact } from './bands.js';
import { SQL_TESTS, tableCondition } from './table-conditions.js';
import type { TableGroup, TableQuery, TableValue } from './table-query.js';

export interface CompiledTableQuery {
  /** Columns: `row` (records only), g0 ..., c0 ..., and with an order `place` and `ties`. */
  readonly rows: Knex.QueryBuilder;
  /** Columns `total`, the records chosen, and `known`, those of them with the groups and the first column. */
  readonly coverage: Knex.QueryBuilder;
}

type Sql = Knex.Raw;

/** Compiles a checked query. `bands` are those of each group by `bin`, in order. One row more than `rowCap` is asked for. */
export function compileTableQuery(
  query: TableQuery,
  catalogue: TableCatalogue,
  bands: readonly Bands[],
  knex: Knex,
  rowCap: number,
): CompiledTableQuery {
  const groups = groupColumns(knex, query, bands);
  const raw = query.columns.every((value) => value.aggregate === null);
  const statement = knex.queryBuilder().with('chosen', chosen(knex, query, groups));
  statement.with('frame', raw ? records(knex, query, catalogue) : aggregates(knex, query));
  if (query.order) statement.with('placed', placed(knex, query, raw));
  const rows = statement
    .clone()
    .select('*')
    .from(query.order ? 'placed' : 'frame');
  if (query.order) rows.orderBy('place');
  for (const { column } of arrangement(query, catalogue, raw)) rows.orderByRaw(column);
  const coverage = knex
    .queryBuilder()
    .with('chosen', chosen(knex, query, groups))
    .select(
      knex.raw('count(*) as total'),
      knex.raw('count(case when ? then 1 end) as known', [knownRecord(knex, query)]),
    )
    .from('chosen');
  return { rows: rows.limit(rowCap + 1), coverage };
}

/** The value of a group, as SQL over `records`. */
function groupColumns(knex: Knex, { groups }: TableQuery, bands: readonly Bands[]): Sql[] {
  const binned = groups.filter((group) => group.by === 'bin');
  return groups.map((group) => {
    const band = bands[binned.indexOf(group)];
    if (group.by === 'bin' && band) {
      // A hair more than the quotient, so that an edge falls into the band that it opens.
      return knex.raw('min(cast((?? - ?) / ? + 1e-9 as integer), ?)', [
        group.column,
        band.low,
        band.step,
        band.count - 1,
      ]);
    }
    const length = DATE_LENGTH[group.by];
    return length ? knex.raw('substr(??, 1, ?)', [group.column, length]) : knex.raw('??', [group.column]);
  });
}

const DATE_LENGTH: Partial<Record<TableGroup['by'], number>> = { year: 4, month: 7, day: 10 };

function chosen(knex: Knex, query: TableQuery, groups: readonly Sql[]): Knex.QueryBuilder {
  const select = knex('records').select('records.*');
  for (const [i, group] of groups.entries()) select.select(knex.raw('? as ??', [group, `g${i}`]));
  for (const [i, { column, aggregate }] of query.columns.entries()) {
    if (aggregate !== 'median' || column === null) continue;
    // Never nothing: an empty piece of SQL would be bound as a value.
    const within = groups.length
      ? knex.raw(`partition by ${groups.map(() => '?').join(', ')}`, groups as never)
      : knex.raw('partition by 1');
    select.select(
      knex.raw('row_number() over (? order by ?? is null, ??) as ??', [within, column, column, `place${i}`]),
      knex.raw('count(??) over (?) as ??', [column, within, `total${i}`]),
    );
  }
  if (query.where) select.where(tableCondition(knex, query.where));
  return select;
}

/** Records as they are: those that have every number and date asked for, so that each can be ranked and drawn. */
function records(knex: Knex, query: TableQuery, catalogue: TableCatalogue): Knex.QueryBuilder {
  const select = knex('chosen').select('row');
  if (catalogue.name) select.select({ name: catalogue.name });
  for (const [i, { column }] of query.columns.entries()) if (column) select.select({ [`c${i}`]: column });
  return select.where(knownRecord(knex, query));
}

/** Whether a record belongs in the answer: it has its groups and, of a listing, what it is ordered or drawn by. */
function knownRecord(knex: Knex, query: TableQuery): Sql {
  const raw = query.columns.every((value) => value.aggregate === null);
  const needed = raw
    ? query.order
      ? [query.columns[query.order.column]]
      : query.asks === 'records'
        ? []
        : query.columns
    : query.columns.slice(0, 1);
  const names = [
    ...query.groups.map((_, i) => `g${i}`),
    ...needed.flatMap((value) => (value?.column && (raw || value.aggregate !== 'count') ? [value.column] : [])),
  ];
  if (!names.length) return knex.raw('1 = 1');
  return knex.raw(names.map(() => '?? is not null').join(' and '), names);
}

function aggregates(knex: Knex, query: TableQuery): Knex.QueryBuilder {
  const groups = query.groups.map((_, i) => `g${i}`);
  const select = knex('chosen').select(groups);
  for (const [i, value] of query.columns.entries())
    select.select(
      knex.raw('? as ??', [value.aggregate === 'percent' ? share(knex, groups) : aggregate(knex, value, i), `c${i}`]),
    );
  for (const group of groups) select.whereNotNull(group).groupBy(group);
  // A group none of whose records has the figure has none either.
  const [first] = query.columns;
  if (groups.length && first?.column && first.aggregate !== 'count') select.whereNotNull(first.column);
  if (query.having) {
    const { column, test, value } = query.having;
    const compared = query.columns[column];
    if (compared) select.having(knex.raw(`? ${SQL_TESTS[test]} ?`, [aggregate(knex, compared, column), value]));
  }
  return select;
}

/** Percent of the records that have a group; without groups, of all records of the table. */
function share(knex: Knex, groups: readonly string[]): Sql {
  const all = groups.length ? knex('chosen').count('*') : knex('records').count('*');
  for (const group of groups) all.whereNotNull(group);
  return knex.raw('100.0 * count(*) / ?', [all]);
}

function aggregate(knex: Knex, { column, aggregate: how }: TableValue, i: number): Sql {
  if (column === null || how === null) return knex.raw('count(*)');
  switch (how) {
    case 'median':
      return knex.raw('avg(case when ?? in ((?? + 1) / 2, (?? + 2) / 2) then ?? end)', [
        `place${i}`,
        `total${i}`,
        `total${i}`,
        column,
      ]);
    case 'distinct':
      return knex.raw('count(distinct ??)', [column]);
    case 'mean':
      return knex.raw('avg(??)', [column]);
    default:
      return knex.raw(`${how}(??)`, [column]);
  }
}

function placed(knex: Knex, query: TableQuery, raw: boolean): Knex.QueryBuilder {
  const { column = 0, direction = 'highest' } = query.order ?? {};
  const by = `c${column}`;
  const order = direction === 'highest' ? 'desc' : 'asc';
  const ranked = knex('frame')
    .select(
      'frame.*',
      knex.raw(`rank() over (order by ?? ${order}) as place`, [by]),
      knex.raw('count(*) over (partition by ??) as ties', [by]),
    )
    .whereNotNull(by);
  if (query.limit === null) return ranked;
  // Of a million records only those up to the last place need to be ranked.
  const last = knex('frame')
    .select(by)
    .whereNotNull(by)
    .orderBy(by, order)
    .limit(1)
    .offset(query.limit - 1);
  const end = direction === 'highest' ? '>=' : '<=';
  if (raw) ranked.whereRaw(`(not exists ? or ?? ${end} ?)`, [last.clone(), by, last]);
  return knex.select('*').from(ranked.as('ranked')).where('place', '<=', query.limit);
}

/** How rows without an order stand: in order of time and number, else the largest first, and then by name. */
function arrangement(query: TableQuery, catalogue: TableCatalogue, raw: boolean): { column: string }[] {
  if (raw) return [{ column: 'row' }];
  const natural = (group: TableGroup) =>
    group.by !== 'value' ||
    ['number', 'date'].includes(catalogue.columns.find((c) => c.id === group.column)?.type ?? '');
  const groups = query.groups.map((group, i) => ({ column: `g${i}`, natural: natural(group) }));
  const [first] = groups;
  const lone = groups.length === 1 && first && !first.natural && !query.order;
  return [...(lone ? [{ column: 'c0 desc' }] : []), ...groups];
}

/** The lower edge of a band by its number. */
export const edgeOf = ({ low, step }: Bands, band: number) => exact(low + band * step);
