/** Examples for a table that nobody wrote any for: plain questions about its own columns. */
import type { NumberColumn, TableCatalogue, TableColumn } from '../../dataset/table/table-catalogue.js';
import type { TableQuery } from '../../query/table/table-query.js';
import type { Example } from '../subjects/subject.js';

/** Number columns and categories that examples are made of; more would only repeat them. */
const MOST = 3;

export function tableExamples(catalogue: TableCatalogue): Example<TableQuery>[] {
  const numbers = ofType(catalogue, 'number');
  const categories = ofType(catalogue, 'category');
  const dates = ofType(catalogue, 'date');
  const [first, second] = numbers;
  return [
    example(`how many ${catalogue.many} are there?`, { asks: 'value', columns: [COUNT] }),
    ...numbers.flatMap((number) => numberExamples(number, catalogue)),
    ...categories.flatMap((category) => [
      example(`number of ${catalogue.many} by ${said(category)}`, { ...grouped(category, 'value'), columns: [COUNT] }),
      ...numbers.slice(0, 1).map((number) => groupExample(number, category)),
    ]),
    ...dates.map((date) =>
      example(`${catalogue.many} per year of ${said(date)}`, {
        ...grouped(date, 'year'),
        columns: [COUNT],
        order: null,
      }),
    ),
    ...(first && second
      ? [
          example(`does ${said(first)} go up with ${said(second)}?`, {
            asks: 'relation',
            columns: [plain(first), plain(second)],
          }),
        ]
      : []),
  ];
}

function numberExamples(number: NumberColumn, { one, many }: TableCatalogue): Example<TableQuery>[] {
  const top = { asks: 'records' as const, columns: [plain(number)] };
  const above = { op: 'compareTo', column: number.id, test: '>', statistic: 'mean' } as const;
  return [
    example(`what is the average ${said(number)}?`, { asks: 'value', columns: [mean(number)] }),
    example(`which ${one} has the highest ${said(number)}?`, { ...top, order: HIGHEST, limit: 1 }),
    example(`the three ${many} with the lowest ${said(number)}`, { ...top, order: LOWEST, limit: 3 }),
    example(`${many} with more than average ${said(number)}`, { ...top, where: above, order: HIGHEST }),
    example(`how is ${said(number)} spread?`, {
      asks: 'spread',
      groups: [{ column: number.id, by: 'bin' }],
      columns: [COUNT],
    }),
  ];
}

const groupExample = (number: NumberColumn, category: TableColumn) =>
  example(`typical ${said(number)} for each ${said(category)}`, {
    ...grouped(category, 'value'),
    columns: [mean(number)],
  });

const COUNT = { column: null, aggregate: 'count' } as const;
const HIGHEST = { column: 0, direction: 'highest' } as const;
const LOWEST = { column: 0, direction: 'lowest' } as const;

const said = ({ label }: TableColumn) => label.toLowerCase();
const plain = ({ id }: TableColumn) => ({ column: id, aggregate: null });
const mean = ({ id }: TableColumn) => ({ column: id, aggregate: 'mean' }) as const;
const grouped = ({ id }: TableColumn, by: TableQuery['groups'][number]['by']) => ({
  asks: 'groups' as const,
  groups: [{ column: id, by }],
  order: HIGHEST,
});

const PLAIN: Omit<TableQuery, 'asks' | 'columns'> = {
  kind: 'table',
  groups: [],
  where: null,
  part: null,
  having: null,
  order: null,
  limit: null,
  chart: null,
};

const example = (question: string, query: Pick<TableQuery, 'asks' | 'columns'> & Partial<TableQuery>) => ({
  question,
  query: { ...PLAIN, ...query },
});

function ofType<Type extends TableColumn['type']>({ columns }: TableCatalogue, type: Type) {
  const found = columns.filter((column): column is Extract<TableColumn, { type: Type }> => column.type === type);
  return found.slice(0, MOST);
}
