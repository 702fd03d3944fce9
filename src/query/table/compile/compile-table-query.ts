/**
 * Table query → SQL, one statement built of named steps:
 *
 *   chosen   the records that satisfy `where`: their groups g0, g1 ... and the columns that are asked for
 *   frame    the rows, a record or a group each, with their values c0, c1 ...
 *   kept     those of the groups that have what is asked and satisfy `having`
 *   placed   kept with each row's place, where there is an order
 */
import type { Knex } from 'knex';
import type { TableCatalogue } from '../../../dataset/table/table-catalogue.js';
import type { Bands } from '../bands.js';
import { columnOf } from '../check-table-query.js';
import type { TableGroup, TableQuery } from '../table-query.js';
import { withGroups } from './grouped-rows.js';
import { knownRecord, recordRows } from './record-rows.js';
import { columnsIn, tableCondition } from './table-conditions.js';

export interface CompiledTableQuery {
  /** Columns: `row` and `name` (records only), g0 ..., c0 ..., and with an order `place` and `ties`; `total` and `known`, the coverage, in every row of groups. */
  readonly rows: Knex.QueryBuilder;
  /** Columns `total`, the records chosen, and `known`, those of them that the rows are made of: for when no row carries them. */
  readonly coverage: Knex.QueryBuilder;
}

/** Compiles a checked query. `bands` are those of each group by `bin`, in order. One row more than `rowCap` is asked for. */
export function compileTableQuery(
  query: TableQuery,
  catalogue: TableCatalogue,
  bands: readonly Bands[],
  knex: Knex,
  rowCap: number,
): CompiledTableQuery {
  const statement = knex.queryBuilder().with('chosen', chosen(knex, query, catalogue, bands));
  const raw = isOfRecords(query);
  if (raw) statement.with('kept', recordRows(knex, query, catalogue));
  else withGroups(statement, knex, query);
  const coverage = statement
    .clone()
    .select(raw ? recordCoverage(knex, query) : GROUP_COVERAGE.map((sql) => knex.raw(sql)));
  coverage.from(raw ? 'chosen' : knex.raw('(select 1) as one'));

  if (query.order) statement.with('placed', placed(knex, query, raw));
  const from = query.order ? 'placed' : 'kept';
  const rows = statement.select(`${from}.*`).from(from);
  if (!raw) for (const sql of GROUP_COVERAGE) rows.select(knex.raw(sql));
  if (query.order) rows.orderBy('place');
  for (const order of arrangement(query, catalogue, raw)) rows.orderByRaw(order);
  return { rows: rows.limit(rowCap + 1), coverage };
}

/** A row is a record, with its own values. */
export const isOfRecords = ({ columns }: Pick<TableQuery, 'columns'>) =>
  columns.every((value) => value.aggregate === null);

const GROUP_COVERAGE = ['(select sum(members) from frame) as total', '(select sum(having_it) from grouped) as known'];

const recordCoverage = (knex: Knex, query: TableQuery) => [
  knex.raw('count(*) as total'),
  knex.raw('count(case when ? then 1 end) as known', [knownRecord(knex, query)]),
];

function chosen(knex: Knex, query: TableQuery, catalogue: TableCatalogue, bands: readonly Bands[]): Knex.QueryBuilder {
  const raw = isOfRecords(query);
  const columns = new Set([
    ...query.columns.flatMap((value) => value.column ?? []),
    ...(query.part ? columnsIn(query.part) : []),
    ...(raw ? ['row', ...(catalogue.name ? [catalogue.name] : [])] : []),
  ]);
  // No index holds texts: where one is read, walking an index would look up every record singly.
  const texts = [...columns, ...query.groups.map((group) => group.column)].some(
    (id) => columnOf(catalogue, id)?.type === 'text',
  );
  const select = knex.select([...columns]).from(knex.raw(texts && !raw ? 'records not indexed' : 'records'));
  for (const [i, group] of groupColumns(knex, query, bands).entries())
    select.select(knex.raw('? as ??', [group, `g${i}`]));
  if (!columns.size && !query.groups.length) select.select(knex.raw('1 as one'));
  if (query.where) select.where(tableCondition(knex, query.where));
  return select;
}

/** The value of a group, as SQL over `records`. */
function groupColumns(knex: Knex, { groups }: TableQuery, bands: readonly Bands[]): Knex.Raw[] {
  const binned = groups.filter((group) => group.by === 'bin');
  return groups.map((group) => {
    const band = bands[binned.indexOf(group)];
    if (group.by === 'bin' && band) {
      // A hair more than the quotient, so that an edge falls into the band that it opens, and the last edge into the last band.
      return knex.raw('min(cast((?? - ?) / ? + 1e-9 as integer), ?)', [
        group.column,
        band.low,
        band.step,
        band.count - 1,
      ]);
    }
    return knex.raw(GROUP_SQL[group.by], [group.column]);
  });
}

/** Lengths are written out, since an index over an expression is used for that very expression only. */
const GROUP_SQL = {
  value: '??',
  bin: '??',
  year: 'substr(??, 1, 4)',
  month: 'substr(??, 1, 7)',
  day: 'substr(??, 1, 10)',
} satisfies Record<TableGroup['by'], string>;

function placed(knex: Knex, query: TableQuery, raw: boolean): Knex.QueryBuilder {
  const { column = 0, direction = 'highest' } = query.order ?? {};
  const by = `c${column}`;
  const order = direction === 'highest' ? 'desc' : 'asc';
  const ranked = knex('kept')
    .select(
      'kept.*',
      knex.raw(`rank() over (order by ?? ${order}) as place`, [by]),
      knex.raw('count(*) over (partition by ??) as ties', [by]),
    )
    .whereNotNull(by);
  if (query.limit === null) return ranked;
  // Of a million records only those up to the last place need to be ranked.
  const last = knex('kept')
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
function arrangement(query: TableQuery, catalogue: TableCatalogue, raw: boolean): string[] {
  if (raw) return ['row'];
  const natural = (group: TableGroup) =>
    group.by !== 'value' ||
    ['number', 'date'].includes(catalogue.columns.find((c) => c.id === group.column)?.type ?? '');
  const [first] = query.groups;
  const largestFirst = query.groups.length === 1 && first && !natural(first) && !query.order;
  return [...(largestFirst ? ['c0 desc'] : []), ...query.groups.map((_, i) => `g${i}`)];
}
