/** What the heads of columns and the names of files become: ids, headings, words, nouns. */
import { columnIds } from '../../src/dataset/import/infer/names/column-id.js';
import { columnWords } from '../../src/dataset/import/infer/names/column-words.js';
import { pluralOf, singularOf } from '../../src/dataset/import/infer/names/english.js';
import { headerWords } from '../../src/dataset/import/infer/names/header-words.js';
import { labelOf } from '../../src/dataset/import/infer/names/label.js';
import { tableNouns } from '../../src/dataset/import/infer/names/table-nouns.js';
import { indexStatements } from '../../src/dataset/import/write/index-records.js';
import type { TableColumn } from '../../src/dataset/table/table-catalogue.js';

test('ids are names that SQL takes without quotes, each once', () => {
  expect(columnIds(['Größe (m)', 'group', 'row', 'key', '2024', '%', 'petalLength', 'a b', 'A-B', '日本'])).toEqual([
    'grosse_m',
    'group_value',
    'row_value',
    'key_value',
    'column_2024',
    'percent',
    'petal_length',
    'a_b',
    'a_b_2',
    'unnamed',
  ]);
});

test.each([
  ['Miles_per_Gallon', 'Miles per gallon'],
  ['IMDB_Rating', 'IMDB rating'],
  ['US_Gross', 'US gross'],
  ['us_gross', 'US gross'],
  ['petalLength', 'Petal length'],
  ['temp_max', 'Maximum temperature'],
  ['TOTAL_SALES', 'Total sales'],
  ['HTTPStatus', 'HTTP status'],
  ['orderID', 'Order ID'],
  ['co2', 'CO2'],
  ['Rate (adjusted)', 'Rate (adjusted)'],
  ['no. of beds', 'No of beds'],
])('the heading of %s is %s', (head, label) => {
  expect(labelOf(headerWords(head), 0, false)).toBe(label);
});

describe('words', () => {
  const wordsOf = (...labels: string[]) =>
    columnWords(labels.map((label) => ({ column: label, label, type: 'number' as const })));

  test('initials of three words or more, unless they are a word of their own', () => {
    expect(wordsOf('Miles per gallon', 'Money at rest', 'Mean air pressure')).toEqual([
      ['mpg'],
      ['mar', 'money'],
      ['pressure'],
    ]);
  });

  test('the noun alone where it is that of one column only', () => {
    expect(wordsOf('US gross', 'Worldwide gross', 'Production budget')).toEqual([[], [], ['budget']]);
    expect(wordsOf('Number of employees', 'Profit')).toEqual([expect.arrayContaining(['employees', 'employee']), []]);
  });

  test('none that is another column’s heading', () => {
    expect(wordsOf('Home score', 'Score')).toEqual([[], []]);
  });

  test('the head as it is in the file', () => {
    const [words] = columnWords([{ column: 'Weight_in_lbs', label: 'Weight', type: 'number' }]);
    expect(words).toEqual(['weight in lbs', 'weight_in_lbs']);
  });
});

test.each([
  ['cars', 'car', 'cars'],
  ['us-movies_2024', 'movie', 'movies'],
  ['countries', 'country', 'countries'],
  ['boxes', 'box', 'boxes'],
  ['houses', 'house', 'houses'],
  ['people', 'person', 'people'],
  ['orders_data', 'order', 'orders'],
  ['seattle-weather', 'record', 'records'],
  ['news', 'record', 'records'],
  ['bus', 'record', 'records'],
  ['unemployment-across-industries', 'record', 'records'],
  ['sp500', 'record', 'records'],
])('the rows of %s are each a %s', (stem, one, many) => {
  expect(tableNouns(stem)).toMatchObject({ one, many });
});

test.each([
  ['country', 'countries'],
  ['box', 'boxes'],
  ['school', 'schools'],
  ['person', 'people'],
  ['day', 'days'],
])('one %s, two %s', (one, many) => {
  expect(pluralOf(one)).toBe(many);
  expect(singularOf(many)).toBe(many === 'days' ? 'day' : one);
});

describe('indexes', () => {
  const shared = { column: 'x', label: 'x', words: [] };
  const columns: TableColumn[] = [
    { ...shared, id: 'day', type: 'date', finest: 'day' },
    { ...shared, id: 'place', type: 'category', values: {} },
    { ...shared, id: 'remark', type: 'text' },
    { ...shared, id: 'sales', type: 'number', unit: null, combine: 'sum', discrete: false, better: 'neither' },
  ];

  test('each holds all that can be counted, for one column to group by', () => {
    expect(indexStatements(columns, 1_000_000)).toEqual([
      'create index "records_1" on records (substr("day", 1, 4), "day", "place", "sales")',
      'create index "records_2" on records ("place", "day", "sales")',
    ]);
  });

  test('few rows need none, and many columns no good ones', () => {
    const wide = Array.from({ length: 30 }, (_, i) => ({ ...(columns[3] as TableColumn), id: `n${i}` }));
    expect(indexStatements(columns, 400)).toEqual([]);
    expect(indexStatements([...columns, ...wide], 1_000_000)).toEqual([]);
  });
});
