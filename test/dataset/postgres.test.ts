/** A dataset in PostgreSQL: what is in its schema, that it is always whole, and that a reader can change nothing. */
import knex, { type Knex } from 'knex';
import { buildInPostgres } from '../../src/dataset/database/build-in-postgres.js';
import { schemaOf } from '../../src/dataset/database/dataset-schema.js';
import { openInPostgres } from '../../src/dataset/database/open-in-postgres.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import { readDataset } from '../../src/dataset/load-dataset.js';
import { UserError } from '../../src/errors.js';
import { runStatement } from '../../src/query/run-statement.js';
import { newDatabase } from '../store/postgres/new-database.js';
import { tinyFiles } from './tiny-files.js';

const dataset = readDataset('tiny', tinyFiles()).dataset as Dataset;
const LIMIT = 5_000;
let url: string;
let owner: Knex;
beforeAll(async () => {
  url = await newDatabase();
  owner = knex({ client: 'pg', connection: url });
});
afterAll(() => owner.destroy());
beforeEach(() => owner.raw('drop schema if exists ?? cascade', [schemaOf(dataset)]));

/** Opens, asks and closes. */
async function ask(sql: string): Promise<unknown> {
  const database = await openInPostgres(dataset, url, LIMIT);
  try {
    return (await database.raw(sql)).rows;
  } finally {
    await database.destroy();
  }
}

const figures = 'select count(*)::int as n, sum(value) as total from figure';

test('entities and figures are there, in a schema of their own', async () => {
  expect(await buildInPostgres(dataset, url)).toBe('built');
  expect(await ask('select * from shop order by key limit 1')).toEqual([
    { key: 'S1', code: 'S1', name: 'Bakery', formal: 'Bakery', trade: 'Food', bank: 'Left', town: 'T1' },
  ]);
  expect(await ask(figures)).toEqual([{ n: 9, total: 427.5 }]);
  const { rows } = await owner.raw("select distinct schemaname from pg_tables where tablename in ('figure', 'stamp')");
  expect(rows).toEqual([{ schemaname: schemaOf(dataset) }]);
});

test('what is there and sound is left as it is, and two at once build it once', async () => {
  const made = await Promise.all([buildInPostgres(dataset, url), buildInPostgres(dataset, url)]);
  expect(made.toSorted()).toEqual(['built', 'there']);
  expect(await buildInPostgres(dataset, url)).toBe('there');
});

test.each([
  ['without a table', 'drop table ??.stamp'],
  ['without some of its figures', "delete from ??.figure where measure = 'score'"],
  ['of another layout', "update ??.stamp set layout = '0'"],
])('a schema that is %s is not opened, and built anew', async (_, spoil) => {
  await buildInPostgres(dataset, url);
  await owner.raw(spoil, [schemaOf(dataset)]);
  await expect(ask(figures)).rejects.toThrow(
    /does not hold the dataset tiny as it is: run wiggle data build tiny --to/,
  );
  expect(await buildInPostgres(dataset, url)).toBe('built');
  expect(await ask(figures)).toEqual([{ n: 9, total: 427.5 }]);
});

test('a dataset that cannot be put in leaves nothing behind', async () => {
  const [first] = dataset.figures;
  const broken = { ...dataset, figures: [...dataset.figures, { ...first, value: 'a lot' }] } as unknown as Dataset;
  await expect(buildInPostgres(broken, url)).rejects.toThrow('a lot');
  const { rows } = await owner.raw('select 1 from pg_namespace where nspname = ?', [schemaOf(dataset)]);
  expect(rows).toEqual([]);
});

test('a question can change nothing, whatever the address says', async () => {
  await buildInPostgres(dataset, url);
  await expect(ask('delete from figure')).rejects.toThrow('read-only transaction');
  const insisting = new URL(url);
  insisting.searchParams.set('options', '-c default_transaction_read_only=off');
  const database = await openInPostgres(dataset, insisting.href, LIMIT);
  await expect(database('figure').delete()).rejects.toThrow('read-only transaction');
  await database.destroy();
});

test('a statement that takes too long is stopped there, and the next one is answered', async () => {
  await buildInPostgres(dataset, url);
  const database = await openInPostgres(dataset, url, 200);
  const sleeping = runStatement(database, database.raw('select pg_sleep(60)').toSQL(), 200);
  await expect(sleeping).rejects.toThrow(/took longer than 0.2 seconds and was stopped/);
  expect((await database.raw(figures)).rows).toEqual([{ n: 9, total: 427.5 }]);
  await database.destroy();
  const { rows } = await owner.raw(
    "select 1 from pg_stat_activity where query like 'select pg_sleep%' and state = 'active'",
  );
  expect(rows).toEqual([]);
});

test('a server that cannot be used is said in one sentence, without the password', async () => {
  const nowhere = 'postgres://me:open-sesame@127.0.0.1:1/wiggle';
  for (const refused of [buildInPostgres(dataset, nowhere), openInPostgres(dataset, nowhere, LIMIT)]) {
    const error = await refused.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toBe(
      'The database wiggle on 127.0.0.1:1 cannot be used, as no server listens there: start PostgreSQL, or set the address to where it runs.',
    );
  }
});
