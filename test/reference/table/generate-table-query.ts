/** Table queries at random, of those that mean something for a table. */
import fc from 'fast-check';
import type { TableDataset } from '../../../src/dataset/table/table-dataset.js';
import { checkTableQuery } from '../../../src/query/table/check-table-query.js';
import type { TableCondition, TableQuery, TableValue } from '../../../src/query/table/table-query.js';

export function tableQueries(dataset: TableDataset): fc.Arbitrary<TableQuery> {
  const { columns } = dataset.catalogue;
  const ids = (...types: string[]) =>
    columns.filter((column) => types.includes(column.type)).map((column) => column.id);
  const number = fc.constantFrom(...ids('number'));
  const category = fc.constantFrom(...ids('category'));
  const tests = fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const, '=' as const, '!=' as const);
  const amount = (column: string) =>
    fc
      .double({ min: Number(dataset.profiles[column]?.low), max: Number(dataset.profiles[column]?.high), noNaN: true })
      .map((n) => Math.round(n));

  const simple: fc.Arbitrary<TableCondition> = fc.oneof(
    category.chain((column) =>
      fc
        .subarray([...(dataset.values[column] ?? [])], { minLength: 1, maxLength: 3 })
        .map((values): TableCondition => ({ op: 'in', column, values })),
    ),
    number.chain((column) =>
      fc.tuple(tests, amount(column)).map(([test, value]): TableCondition => ({ op: 'compare', column, test, value })),
    ),
    number.chain((column) =>
      fc
        .tuple(amount(column), amount(column))
        .map(([a, b]): TableCondition => ({ op: 'between', column, low: Math.min(a, b), high: Math.max(a, b) })),
    ),
    fc
      .tuple(number, tests, fc.constantFrom('mean' as const, 'median' as const))
      .map(([column, test, statistic]): TableCondition => ({ op: 'compareTo', column, test, statistic })),
    fc.constantFrom(...ids('number', 'category', 'date')).map((column): TableCondition => ({ op: 'known', column })),
    fc
      .tuple(
        fc.constantFrom(...ids('date')),
        fc.constantFrom(null, '1972', '1975'),
        fc.constantFrom(null, '1976', '1980'),
      )
      .map(([column, from, to]): TableCondition => ({ op: 'during', column, from, to })),
    fc
      .tuple(fc.constantFrom(...ids('text')), fc.constantFrom('ford', 'a', '%', '_', "'"))
      .map(([column, text]): TableCondition => ({ op: 'contains', column, text })),
  );
  const condition: fc.Arbitrary<TableCondition> = fc.oneof(
    { weight: 4, arbitrary: simple },
    simple.map((of): TableCondition => ({ op: 'not', of })),
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), simple, simple)
      .map(([op, a, b]): TableCondition => ({ op, of: [a, b] })),
  );

  const group = fc.oneof(
    fc.constantFrom(...ids('category'), ...ids('number')).map((column) => ({ column, by: 'value' as const })),
    fc.constantFrom(...ids('date')).map((column) => ({ column, by: 'year' as const })),
  );
  const aggregate: fc.Arbitrary<TableValue> = fc.oneof(
    fc
      .tuple(number, fc.constantFrom('sum', 'mean', 'median', 'min', 'max', 'count', 'distinct'))
      .map(([column, how]) => ({ column, aggregate: how as TableValue['aggregate'] })),
    fc.constantFrom<TableValue>({ column: null, aggregate: 'count' }, { column: null, aggregate: 'percent' }),
  );
  const direction = fc.constantFrom('highest' as const, 'lowest' as const);
  const rest = {
    kind: fc.constant('table' as const),
    where: fc.option(condition, { nil: null }),
    part: fc.option(simple, { nil: null }),
    order: fc.option(fc.record({ column: fc.constant(0), direction }), { nil: null }),
    limit: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
    chart: fc.constant(null),
  };
  const grouped = fc.record({
    ...rest,
    asks: fc.constant('groups' as const),
    groups: fc.uniqueArray(group, { maxLength: 2, selector: (g) => g.column }),
    columns: fc.uniqueArray(aggregate, { minLength: 1, maxLength: 3, selector: (v) => JSON.stringify(v) }),
    having: fc.option(fc.record({ column: fc.constant(0), test: tests, value: fc.integer({ min: 0, max: 200 }) }), {
      nil: null,
    }),
  });
  const records = fc.record({
    ...rest,
    asks: fc.constantFrom('records' as const, 'relation' as const),
    groups: fc.constant([]),
    columns: fc
      .uniqueArray(fc.constantFrom(...ids('number')), { minLength: 1, maxLength: 3 })
      .map((list) => list.map((column): TableValue => ({ column, aggregate: null }))),
    having: fc.constant(null),
  });
  return fc
    .oneof(grouped, records)
    .map(
      (query) =>
        ({
          ...query,
          limit: query.order ? query.limit : null,
          part: query.columns.some((v) => v.aggregate === 'percent') ? query.part : null,
        }) as TableQuery,
    )
    .filter((query) => checkTableQuery(query, dataset.catalogue).length === 0);
}
