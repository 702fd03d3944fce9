/** A file to a dataset that can be asked: its rows, its catalogue, and what must never happen to others. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Imported, importTable } from '../../src/dataset/import/import-table.js';
import { openTable } from '../../src/dataset/table/open-table.js';
import { openTableDatabase } from '../../src/dataset/table/open-table-database.js';
import { newFolder } from './tiny-files.js';

let home: string;
beforeEach(async () => {
  home = await newFolder();
});

/** Imports a file of that name and content. */
async function importing(file: string, content: string, name: string | null = null): Promise<Imported> {
  const path = join(home, file);
  await writeFile(path, content);
  return importTable({ file: path, home, name, today: new Date('2026-03-01'), onProgress: () => undefined });
}

async function rowsOf(folder: string): Promise<unknown[]> {
  const database = openTableDatabase({ folder });
  try {
    return await database.raw('select * from records order by row');
  } finally {
    await database.destroy();
  }
}

test('a text of lines: rows as they are, gaps as gaps', async () => {
  const { folder, rows, columns, warnings } = await importing(
    'Trees.csv',
    'Name,Height (m),Planted,Order\n"Oak, old",12.5,1998-06-12,B\nElm,NA,1999-01-02,\nAsh,8,2001-03-04,B\n',
  );
  expect({ rows, columns, warnings }).toEqual({ rows: 3, columns: 4, warnings: [] });
  expect(await rowsOf(folder)).toEqual([
    { row: 1, name: 'Oak, old', height_m: 12.5, planted: '1998-06-12', order_value: 'B' },
    { row: 2, name: 'Elm', height_m: null, planted: '1999-01-02', order_value: null },
    { row: 3, name: 'Ash', height_m: 8, planted: '2001-03-04', order_value: 'B' },
  ]);
});

test('records of JSON, of which some lack a key and some nest', async () => {
  const { folder } = await importing('things.json', '[{"a": 1, "b": {"c": [1]}}, {"d": true, "a": 2.5}]');
  expect(await rowsOf(folder)).toEqual([
    { row: 1, a: 1, b: '{"c":[1]}', d: null },
    { row: 2, a: 2.5, b: null, d: 'yes' },
  ]);
});

test('what is opened: catalogue, rows, profiles and values, most frequent first', async () => {
  const sizes = Array.from({ length: 12 }, (_, i) => `${['small', 'big', 'big'][i % 3]},${i}.5`);
  const { folder } = await importing('parcels.csv', `Size,Weight_in_kg\n${sizes.join('\n')}\n,\n`);
  const dataset = await openTable(folder);
  expect(dataset).toMatchObject({
    folder,
    rows: 12,
    catalogue: { id: 'parcels', title: 'Parcels', one: 'parcel', many: 'parcels' },
  });
  expect(dataset.values).toEqual({ size: ['big', 'small'] });
  expect(dataset.profiles).toEqual({
    size: { known: 12, distinct: 2, low: null, high: null },
    weight_in_kg: { known: 12, distinct: 12, low: 0.5, high: 11.5 },
  });
});

test('the hash changes with the catalogue', async () => {
  const { folder } = await importing('trees.csv', 'a,b\n1,2\n');
  const before = await openTable(folder);
  expect((await openTable(folder)).hash).toBe(before.hash);
  const file = join(folder, 'catalogue.yml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('one: tree', 'one: plant'));
  const after = await openTable(folder);
  expect([after.catalogue.one, after.hash === before.hash]).toEqual(['plant', false]);
});

describe('never overwrites', () => {
  test('a dataset of the same name', async () => {
    const { folder } = await importing('trees.csv', 'a,b\n1,2\n');
    const before = await readFile(join(folder, 'catalogue.yml'), 'utf8');
    await expect(importing('trees.csv', 'c\n3\n')).rejects.toThrow(
      /dataset trees already: choose another name with --name, or delete/,
    );
    expect(await readFile(join(folder, 'catalogue.yml'), 'utf8')).toBe(before);
    expect((await importing('trees.csv', 'c\n3\n', 'shrubs')).name).toBe('shrubs');
  });

  test('a folder that holds anything', async () => {
    await mkdir(join(home, 'datasets', 'trees'), { recursive: true });
    await expect(importing('trees.csv', 'a\n1\n')).rejects.toThrow('trees already');
  });

  test('the name of a dataset that comes with the program', async () => {
    await expect(importing('ics.csv', 'a\n1\n')).rejects.toThrow('ics is the name of a dataset that comes with Wiggle');
    await expect(importing('trees.csv', 'a\n1\n', 'ics')).rejects.toThrow('--name');
  });
});

test('a name is made safe where it is the file’s, refused where it is a person’s', async () => {
  expect((await importing('My Trees (2024).csv', 'a\n1\n')).name).toBe('My_Trees_2024');
  await expect(importing('trees.csv', 'a\n1\n', '../up')).rejects.toThrow('"../up" cannot be the name of a dataset');
});

test.each([
  ['empty.csv', ''],
  ['blank.csv', ' \n\n'],
  ['heads.csv', 'a,b\n'],
  ['none.json', '[]'],
  ['bare.json', '[{}, {}]'],
  ['numbers.json', '[1, 2]'],
  ['broken.json', '[{"a": 1}, {"a": '],
  ['quote.csv', 'a,b\n1,"never closed\n2,3\n'],
])('%s is refused in one sentence and leaves nothing behind', async (file, content) => {
  const error = await importing(file, content).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'UserError', message: expect.stringMatching(/^[^\n]+[.]$/) });
  expect((await readdir(home)).filter((name) => name !== file)).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/tmp|records/)]),
  );
  expect(await readdir(join(home, 'datasets')).catch(() => [])).toEqual([]);
});

test('a home that cannot be written is said in one sentence', async () => {
  await writeFile(join(home, 'datasets'), 'a file where the folder should be');
  await expect(importing('trees.csv', 'a\n1\n')).rejects.toThrow(
    /^The dataset cannot be kept in .* or set WIGGLE_HOME to another folder\.$/,
  );
});

test('a file that is not there', async () => {
  const file = join(home, 'nowhere.csv');
  const importing = importTable({ file, home, name: null, today: new Date(), onProgress: () => undefined });
  await expect(importing).rejects.toThrow(`There is no file ${file}.`);
});

test('a name is one column of words that differ, not one that comes back', async () => {
  const name = async (file: string, content: string) =>
    (await openTable((await importing(file, content)).folder)).catalogue.name;
  const orders = Array.from({ length: 60 }, (_, i) => `${1000 + i},Customer ${i % 20},${i}.5`);
  expect(await name('orders.csv', `order_id,customer,sales\n${orders.join('\n')}\n`)).toBeNull();
  const films = Array.from({ length: 60 }, (_, i) => `Studio ${i},Film ${i % 50}`);
  expect(await name('films.csv', `studio,title\n${films.join('\n')}\n`)).toBe('title');
  const towns = Array.from({ length: 60 }, (_, i) => `${i}.5,Town ${i}`);
  expect(await name('rainfall.csv', `rain,place\n${towns.join('\n')}\n`)).toBe('place');
});
