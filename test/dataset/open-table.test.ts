/** An imported table that a person has worked on: what is wrong with it is said with its place. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDataset } from '../../src/dataset/check/check-dataset.js';
import { connectSqlite } from '../../src/dataset/database/connect-sqlite.js';
import { formatFault } from '../../src/dataset/dataset-error.js';
import { importTable } from '../../src/dataset/import/import-table.js';
import { isTable } from '../../src/dataset/table/is-table.js';
import { openTable } from '../../src/dataset/table/open-table.js';
import { openTableDatabase } from '../../src/dataset/table/open-table-database.js';
import { newFolder, tinyFolder } from './tiny-files.js';

let sound: string;
beforeAll(async () => {
  const home = await newFolder();
  const file = join(home, 'trees.csv');
  const rows = Array.from({ length: 12 }, (_, i) => `Tree ${i},${['oak', 'elm'][i % 2]},${i}.5`);
  await writeFile(file, `Name,Kind,Height (m)\n${rows.join('\n')}\n`);
  const options = { file, home, name: null, today: new Date('2026-03-01'), onProgress: () => undefined };
  sound = (await importTable(options)).folder;
});

/** A copy of the table whose catalogue has `text` instead of `word`. */
async function changed(word: string | RegExp, text: string): Promise<string> {
  const folder = join(await newFolder(), 'copy');
  await cp(sound, folder, { recursive: true });
  const file = join(folder, 'catalogue.yml');
  const before = await readFile(file, 'utf8');
  const after = before.replace(word, text);
  if (after === before) throw new Error(`The catalogue has no ${word}.`);
  await writeFile(file, after);
  return folder;
}

test('as it was imported it has no faults', async () => {
  expect(await checkDataset(sound)).toEqual([]);
});

test.each<[string, string | RegExp, string, RegExp]>([
  [
    'no YAML',
    'kind: table',
    'kind: table\nkind: table',
    /^catalogue\.yml, line \d+, column \d+: is not well-formed YAML/,
  ],
  ['an unknown setting', 'title: Trees', 'title: Trees\ncolour: green', /"colour" is not a known setting/],
  ['a missing setting', /title: .*\n/, '', /"title" is missing/],
  ['a name that is no column', 'name: name', 'name: nom', /line \d+, column \d+: "nom" is not the id of a column/],
  ['a name that is a number', 'name: name', 'name: height_m', /"height_m" is a number: only text can be a name/],
  ['a column that the rows lack', 'id: height_m', 'id: height', /"height" is not a column of the rows/],
  ['a column twice', 'id: kind', 'id: name', /"name" is the id of another column, too/],
  ['a heading twice', 'label: Kind', 'label: name', /"name" is the label of name already/],
  [
    'a word for two columns',
    /label: Kind\n {4}words: \[\]/,
    'label: Kind\n    words: [height]',
    /"height" means height_m already/,
  ],
  [
    'a word for a value that is not there',
    'type: category',
    'type: category\n    values: { ash: [fraxinus] }',
    /"ash" is not a value of kind/,
  ],
  [
    'a word for two values',
    'type: category',
    'type: category\n    values: { oak: [tall], elm: [tall] }',
    /"tall" means oak already/,
  ],
])('%s is a fault', async (_, word, text, fault) => {
  const folder = await changed(word, text);
  expect((await checkDataset(folder)).map(formatFault)).toEqual([expect.stringMatching(fault)]);
  await expect(openTable(folder)).rejects.toMatchObject({ name: 'UserError', faults: [expect.anything()] });
});

test('what a person improves is used', async () => {
  const { catalogue } = await openTable(
    await changed('type: category', 'type: category\n    values: { oak: [quercus] }'),
  );
  expect(catalogue.columns.find(({ id }) => id === 'kind')).toMatchObject({ values: { oak: ['quercus'] } });
});

describe('rows that cannot be read', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await changed('Trees', 'Plants');
  });

  test('missing', async () => {
    await rm(join(folder, 'records.sqlite'));
    expect((await checkDataset(folder)).map(formatFault)).toEqual([
      'records.sqlite: is missing: delete the folder and import the file again',
    ]);
  });

  test('damaged', async () => {
    await writeFile(join(folder, 'records.sqlite'), 'no database'.repeat(1000));
    await expect(openTable(folder)).rejects.toThrow('records.sqlite: is damaged');
  });

  test('of another version', async () => {
    const database = connectSqlite(join(folder, 'records.sqlite'), 'write');
    await database('stamp').update({ layout: '0' });
    await database.destroy();
    await expect(openTable(folder)).rejects.toThrow('records.sqlite: is of another version of Wiggle');
  });
});

test('a table is told from other datasets', async () => {
  expect(await isTable(sound)).toBe(true);
  expect(await isTable(await tinyFolder())).toBe(false);
  expect(await isTable(await newFolder())).toBe(false);
});

test('the rows can be read, never changed', async () => {
  const database = openTableDatabase({ folder: sound });
  try {
    expect(await database('records').count('* as n')).toEqual([{ n: 12 }]);
    await expect(database('records').delete()).rejects.toThrow('SQLITE_READONLY');
  } finally {
    await database.destroy();
  }
});
