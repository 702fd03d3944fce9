/** The SQLite file: what is in it, and that it is always whole. */
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDatabase, databaseFile } from '../../src/dataset/database/build-database.js';
import { connectSqlite } from '../../src/dataset/database/connect-sqlite.js';
import { openDatabase } from '../../src/dataset/database/open-database.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import { readDataset } from '../../src/dataset/load-dataset.js';
import { UserError } from '../../src/errors.js';
import { newFolder, tinyFiles } from './tiny-files.js';

const dataset = readDataset('tiny', tinyFiles()).dataset as Dataset;
let home: string;
beforeEach(async () => {
  home = await newFolder();
});

/** Opens, asks and closes. */
async function ask(sql: string): Promise<unknown[]> {
  const database = await openDatabase(dataset, home);
  try {
    return await database.raw(sql);
  } finally {
    await database.destroy();
  }
}

test('entities are there with their parents’ dimensions and keys', async () => {
  expect(await ask('select * from shop order by key')).toEqual([
    { key: 'S1', code: 'S1', name: 'Bakery', formal: 'Bakery', trade: 'Food', bank: 'Left', town: 'T1' },
    { key: 'S2', code: 'S2', name: 'Butcher', formal: 'Butcher', trade: 'Food', bank: 'Left', town: 'T1' },
    { key: 'x:smith', code: null, name: 'Smith', formal: 'Smith', trade: null, bank: 'Right', town: 'T2' },
  ]);
});

test('figures are there, with numbers as numbers', async () => {
  expect(await ask(`select * from figure where entity = 'T2' and measure = 'score'`)).toEqual([
    {
      level: 'town',
      entity: 'T2',
      measure: 'score',
      period: '2024',
      setting: null,
      value: null,
      low: 3,
      high: null,
      text: '3 or more',
      basis: 'published',
      source: 'atlas',
    },
  ]);
  expect(await ask('select count(*) as n, sum(value) as total, typeof(max(value)) as type from figure')).toEqual([
    { n: 9, total: 427.5, type: 'real' },
  ]);
});

test('a question can change nothing', async () => {
  await expect(ask('delete from figure')).rejects.toThrow('SQLITE_READONLY');
});

test('a built file is used again, and two at once do no harm', async () => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => ask('select count(*) as n from town')));
  expect(answers).toEqual(Array.from({ length: 4 }, () => [{ n: 2 }]));
  const [name, ...others] = await readdir(join(home, 'datasets'));
  expect([name, others]).toEqual([`tiny-${dataset.hash.slice(0, 12)}.sqlite`, []]);
  const { mtimeMs } = await stat(databaseFile(dataset, home));
  await ask('select 1');
  expect((await stat(databaseFile(dataset, home))).mtimeMs).toBe(mtimeMs);
});

test.each<[string, (file: string) => Promise<void>]>([
  ['empty', (file) => writeFile(file, '')],
  ['no database', (file) => writeFile(file, 'this is not a database'.repeat(1000))],
  ['damaged', async (file) => writeFile(file, Buffer.alloc(4096, 7), { flag: 'r+' })],
  [
    'without a table',
    async (file) => {
      const database = connectSqlite(file, 'write');
      await database.schema.dropTable('stamp');
      await database.destroy();
    },
  ],
  [
    'of another layout',
    async (file) => {
      const database = connectSqlite(file, 'write');
      await database('stamp').update({ layout: '0' });
      await database.destroy();
    },
  ],
])('a file that is %s is built anew', async (_, spoil) => {
  const file = databaseFile(dataset, home);
  await buildDatabase(dataset, file);
  await spoil(file);
  expect(await ask('select count(*) as n from figure')).toEqual([{ n: 9 }]);
});

test('a home that cannot be written is said in one sentence, and nothing is left behind', async () => {
  await writeFile(join(home, 'datasets'), 'a file where the folder should be');
  const error = await openDatabase(dataset, home).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).message).toMatch(
    /^The database cannot be kept in .* or set WIGGLE_HOME to another folder\.$/,
  );
  expect(await readdir(home)).toEqual(['datasets']);
});
