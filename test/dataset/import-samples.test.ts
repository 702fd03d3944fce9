/** Tables as they are met in the wild, and what must be made of them. */
import { join } from 'node:path';
import { importTable } from '../../src/dataset/import/import-table.js';
import { openTable } from '../../src/dataset/table/open-table.js';
import type { TableDataset } from '../../src/dataset/table/table-dataset.js';
import { newFolder } from './tiny-files.js';

const SAMPLES = join(import.meta.dirname, '../../node_modules/vega-datasets/data');

async function imported(file: string): Promise<TableDataset> {
  const { folder } = await importTable({
    file: join(SAMPLES, file),
    home: await newFolder(),
    name: null,
    today: new Date('2026-03-01'),
    onProgress: () => undefined,
  });
  return openTable(folder);
}

/** The column of that name, without what every column has. */
function columnOf({ catalogue }: TableDataset, column: string): object {
  const found = catalogue.columns.find((other) => other.column === column);
  if (!found) throw new Error(`There is no column ${column}.`);
  const { column: _, id, words, ...rest } = found;
  return rest;
}

function wordsOf({ catalogue }: TableDataset, column: string): readonly string[] | undefined {
  return catalogue.columns.find((other) => other.column === column)?.words;
}

test('cars', async () => {
  const cars = await imported('cars.json');
  expect(cars.catalogue).toMatchObject({ id: 'cars', title: 'Cars', one: 'car', many: 'cars', name: 'name' });
  expect(columnOf(cars, 'Miles_per_Gallon')).toEqual({
    label: 'Miles per gallon',
    type: 'number',
    unit: null,
    combine: 'mean',
    discrete: false,
    better: 'higher',
  });
  expect(wordsOf(cars, 'Miles_per_Gallon')).toEqual(expect.arrayContaining(['mpg']));
  expect(columnOf(cars, 'Cylinders')).toMatchObject({ type: 'number', discrete: true });
  expect(columnOf(cars, 'Weight_in_lbs')).toMatchObject({ label: 'Weight', unit: 'lbs', discrete: false });
  expect(columnOf(cars, 'Year')).toEqual({ label: 'Year', type: 'date', finest: 'year' });
  expect(columnOf(cars, 'Origin')).toEqual({ label: 'Origin', type: 'category', values: {} });
  expect(cars.values.origin).toEqual(['USA', 'Japan', 'Europe']);
  expect(cars.profiles.year).toEqual({ known: 406, distinct: 12, low: '1970', high: '1982' });
  expect(cars.catalogue.examples).toEqual([
    'how many cars per origin?',
    'which car has the highest miles per gallon?',
    'average miles per gallon by origin',
    'average miles per gallon by year',
    'distribution of miles per gallon',
  ]);
});

test('movies', async () => {
  const movies = await imported('movies.json');
  expect(movies.catalogue).toMatchObject({ one: 'movie', many: 'movies', name: 'title' });
  expect(columnOf(movies, 'US Gross')).toMatchObject({ label: 'US gross', type: 'number', combine: 'sum' });
  expect(columnOf(movies, 'Running Time min')).toMatchObject({ label: 'Running time', unit: 'min', combine: 'mean' });
  expect(columnOf(movies, 'IMDB Rating')).toMatchObject({ label: 'IMDB rating', combine: 'mean', better: 'higher' });
  expect(columnOf(movies, 'IMDB Votes')).toMatchObject({ label: 'IMDB votes', combine: 'sum' });
  expect(columnOf(movies, 'Release Date')).toMatchObject({ type: 'date', finest: 'day' });
  expect(columnOf(movies, 'Major Genre')).toMatchObject({ label: 'Major genre', type: 'category' });
  expect(columnOf(movies, 'Director')).toMatchObject({ type: 'category' });
  expect(wordsOf(movies, 'Major Genre')).toEqual(['genre']);
  // Two columns are a gross, and three a rating: neither word says which.
  const words = movies.catalogue.columns.flatMap((column) => column.words);
  expect(words).not.toContain('gross');
  expect(words).not.toContain('rating');
  expect(movies.profiles.release_date).toMatchObject({ known: 3201, low: '1928-12-31' });
});

test('penguins', async () => {
  const penguins = await imported('penguins.json');
  expect(penguins.catalogue).toMatchObject({ one: 'penguin', many: 'penguins', name: null });
  expect(columnOf(penguins, 'Beak Length (mm)')).toMatchObject({ label: 'Beak length', unit: 'mm', combine: 'mean' });
  expect(columnOf(penguins, 'Body Mass (g)')).toMatchObject({ label: 'Body mass', unit: 'g' });
  expect(penguins.values.species).toEqual(['Adelie', 'Gentoo', 'Chinstrap']);
});

test.each<[string, string, string | null, Record<string, object>]>([
  // Prices of stocks, month by month: the rows are no stocks.
  [
    'stocks.csv',
    'record',
    null,
    {
      symbol: { label: 'Symbol', type: 'category' },
      date: { type: 'date', finest: 'month' },
      price: { type: 'number', combine: 'mean' },
    },
  ],
  [
    'seattle-weather.csv',
    'record',
    null,
    {
      date: { type: 'date', finest: 'day' },
      temp_max: { label: 'Maximum temperature', combine: 'mean', unit: null },
      precipitation: { combine: 'sum' },
      weather: { type: 'category' },
    },
  ],
  [
    'airports.csv',
    'airport',
    'name',
    {
      iata: { label: 'IATA', type: 'text' },
      state: { type: 'category' },
      city: { type: 'text' },
      latitude: { type: 'number', combine: 'mean' },
    },
  ],
  [
    'disasters.csv',
    'record',
    null,
    {
      Entity: { type: 'category' },
      Year: { type: 'date', finest: 'year' },
      Deaths: { combine: 'sum', better: 'lower' },
    },
  ],
  ['unemployment.tsv', 'record', null, { id: { type: 'text' }, rate: { type: 'number', combine: 'mean' } }],
  ['sp500.csv', 'record', null, { date: { type: 'date', finest: 'month' }, price: { combine: 'mean' } }],
  [
    'us-employment.csv',
    'record',
    null,
    { month: { type: 'date', finest: 'month' }, goods_producing: { label: 'Goods producing', combine: 'mean' } },
  ],
  [
    'birdstrikes.csv',
    'birdstrike',
    null,
    {
      'Airport Name': { type: 'category' },
      'Flight Date': { type: 'date', finest: 'day' },
      'Cost Total $': { label: 'Total cost', unit: '$', combine: 'sum' },
      'Speed IAS in knots': { label: 'Speed IAS', unit: 'knots', combine: 'mean' },
      'Effect Amount of damage': { type: 'category' },
    },
  ],
  [
    'gapminder-health-income.csv',
    'country',
    'country',
    { country: { type: 'text' }, population: { combine: 'sum' }, income: { combine: 'mean' } },
  ],
  ['monarchs.json', 'monarch', 'name', { start: { type: 'date', finest: 'year' }, commonwealth: { type: 'category' } }],
])('%s holds a %s a row', async (file, one, name, columns) => {
  const table = await imported(file);
  expect(table.catalogue).toMatchObject({ one, name });
  for (const [column, expected] of Object.entries(columns)) expect(columnOf(table, column)).toMatchObject(expected);
});

test('gaps of a table are told from values: no damage is a value', async () => {
  const { values, profiles, rows } = await imported('birdstrikes.csv');
  expect(values.effect_amount_of_damage?.[0]).toBe('None');
  expect(profiles.effect_amount_of_damage?.known).toBe(rows);
  expect(profiles.speed_ias_in_knots?.known).toBeLessThan(rows);
});
