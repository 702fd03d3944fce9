/** New figures for a dataset: what would change, the change, and that nothing is written where it would do harm. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../../src/dataset/dataset.js';
import { DatasetError, formatFault } from '../../src/dataset/dataset-error.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { applyUpdate } from '../../src/dataset/update/apply-update.js';
import { planUpdate } from '../../src/dataset/update/plan-update.js';
import { tinyFolder } from './tiny-files.js';

async function tinyDataset(): Promise<Dataset> {
  return loadDataset(await tinyFolder());
}

async function plan(dataset: Dataset, text: string) {
  const file = join(await tinyFolder(), 'new.csv');
  await writeFile(file, text);
  return planUpdate(dataset, file);
}

const HEADER = 'code,measure,period,value,basis,source\n';
const MIXED = `${HEADER}T1,score,2025,4.25,published,atlas
T2,score,2025,2,published,atlas
T1,people,2023,111,published,atlas
T2,people,2023,200,derived,atlas
T1,people,2022,105,published,atlas
`;

test('what is new, what differs and what stays is told apart', async () => {
  const { added, replaced, unchanged, periods } = await plan(await tinyDataset(), MIXED);
  expect(added.map(({ entity, measure, period }) => `${entity} ${measure} ${period}`)).toEqual([
    'T1 score 2025',
    'T2 score 2025',
    'T1 people 2022',
  ]);
  expect(replaced.map((pair) => [pair.old.value, pair.new.value])).toEqual([[110, 111]]);
  expect(unchanged).toHaveLength(1);
  expect(periods).toEqual({ score: ['2025'], people: ['2022'] });
});

test('applied, the figures are in the tables and the periods in the catalogue, in order of time', async () => {
  const before = await tinyDataset();
  const after = await applyUpdate(await plan(before, MIXED));
  expect(await loadDataset(before.folder)).toEqual(after);
  expect(after.hash).not.toBe(before.hash);
  expect(after.figures).toHaveLength(before.figures.length + 3);
  expect(after.catalogue.measures.score?.periods).toEqual(['2024', '2025']);
  expect(after.catalogue.measures.people?.periods).toEqual(['2021', '2022', '2023']);
  expect(await readdir(join(before.folder, 'tables'))).not.toContainEqual(expect.stringContaining('.tmp'));
});

test('everything else in the files stays as it was written', async () => {
  const dataset = await tinyDataset();
  const read = (name: string) => readFile(join(dataset.folder, name), 'utf8');
  const [catalogue, figures, shops] = await Promise.all(
    ['catalogue.yml', 'tables/town_figures.csv', 'tables/shop_figures.csv'].map(read),
  );
  await applyUpdate(await plan(dataset, MIXED));
  expect(await read('catalogue.yml')).toBe(
    catalogue
      ?.replace("['2024'] # One year", "['2024', '2025'] # One year")
      .replace("- '2021'\n      - '2023'", "['2021', '2022', '2023']"),
  );
  expect(await read('tables/town_figures.csv')).toBe(
    `${figures?.replace('T1,people,2023,,110', 'T1,people,2023,,111')}T1,score,2025,,4.25,,,,published,atlas
T2,score,2025,,2,,,,published,atlas
T1,people,2022,,105,,,,published,atlas
`,
  );
  expect(await read('tables/shop_figures.csv')).toBe(shops);
});

test('the level is that of the measure, an entity may be given by its code, and settings count', async () => {
  const text = `entity,measure,period,setting,value,low,high,text,basis,source
S1,shop_score,2024,Bread,3.5,,,,published,atlas
S2,shop_score,2024,,,2,3,"2, perhaps 3",published,atlas
`;
  const dataset = await tinyDataset();
  const { added, replaced } = await plan(dataset, text);
  expect([added.length, replaced.length]).toEqual([1, 1]);
  const after = await applyUpdate({ dataset, added, replaced, unchanged: [], periods: {} });
  expect(after.figures.filter(({ entity }) => entity === 'S2')).toMatchObject([
    { text: '2, perhaps 3', low: 2, high: 3 },
  ]);
});

test('a file with faults is refused with all of them', async () => {
  const text = `${HEADER}T9,score,2025,4,published,atlas\nT1,cars,2025,4,published,atlas\nT1,score,2025,9,published,map\n`;
  const error = await plan(await tinyDataset(), text).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DatasetError);
  expect((error as DatasetError).faults.map(formatFault)).toEqual([
    'new.csv, line 2, column code: "T9" is not in tables/town.csv',
    'new.csv, line 3, column measure: "cars" is not a measure of the catalogue',
    'new.csv, line 4, column source: "map" is not in tables/sources.csv',
    'new.csv, line 4, column value: "9" is not on the scale from 1 to 5',
  ]);
});

test.each([
  ['no file', null, 'cannot be read'],
  ['no rows', HEADER, 'There are no figures in'],
  [
    'no column for the entity',
    'measure,period,value,basis,source\nscore,2024,3,published,atlas\n',
    'column entity: is missing from the header',
  ],
  [
    'one figure twice',
    `${HEADER}T1,score,2024,3,published,atlas\nT1,score,2024,4,published,atlas\n`,
    'has this figure on line 2 already',
  ],
])('%s', async (_, text, message) => {
  const dataset = await tinyDataset();
  const planned = text === null ? planUpdate(dataset, '/nowhere/new.csv') : plan(dataset, text);
  await expect(planned).rejects.toThrow(message);
});

test('nothing is written where the dataset has changed in between', async () => {
  const dataset = await tinyDataset();
  const planned = await plan(dataset, MIXED);
  const file = join(dataset.folder, 'tables/town.csv');
  await writeFile(file, `${await readFile(file, 'utf8')}T3,Town of Cedar,Cedar,Left\n`);
  await expect(applyUpdate(planned)).rejects.toThrow('has changed since the update was worked out');
  expect((await loadDataset(dataset.folder)).figures).toHaveLength(9);
});

test('nothing is written where the result would have faults', async () => {
  const dataset = await tinyDataset();
  const planned = await plan(dataset, MIXED);
  await expect(applyUpdate({ ...planned, periods: {} })).rejects.toThrow('the dataset would have faults');
  expect(await loadDataset(dataset.folder)).toEqual(dataset);
});
