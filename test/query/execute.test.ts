/** Running a query: the cap on its rows, the limit on its time, and what is whose fault. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import knex, { type Knex } from 'knex';
import { createTables } from '../../src/dataset/database/database-layout.js';
import { UserError } from '../../src/errors.js';
import { execute } from '../../src/query/execute.js';
import type { DataQuery, Expression, Statistic } from '../../src/query/query.js';
import { figure, query } from '../reference/build.js';
import { tiny } from '../reference/tiny-dataset.js';

const dma = figure('dma', '2025');
const everybody = query({ columns: [dma] });

/** In memory, with one connection: what one statement breaks, the next one meets. */
function memory(): Knex {
  return knex({
    client: 'sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
}

let database: Knex;

beforeAll(async () => {
  database = memory();
  await createTables(database, tiny);
});

afterAll(() => database.destroy());

describe('the row cap', () => {
  const capped = (parts: Partial<DataQuery>, rowCap: number) =>
    execute(query({ columns: [dma], ...parts }), { dataset: tiny, database, rowCap });

  test.each([
    [6, 5, 0],
    [5, 5, 0],
    [4, 4, 1],
  ])('of %d leaves %d of five ICSs and counts %d as cut', async (rowCap, left, cut) => {
    const result = await capped({}, rowCap);
    expect([result.rows.length, result.cut]).toEqual([left, cut]);
  });

  test('cuts at the end: the first stay, in their order', async () => {
    const { rows, cut } = await capped({ order: { column: 0, direction: 'highest' } }, 3);
    expect(rows.map(({ rank, code }) => `${rank} ${code}`)).toEqual(['1 B', '1 C', '3 A']);
    expect(cut).toBe(1);
  });

  test('leaves the coverage alone: it is of all rows', async () => {
    expect((await capped({}, 3)).coverage).toEqual({ with: 4, of: 5 });
  });
});

describe('the time limit', () => {
  let endless: Knex;

  beforeAll(async () => {
    endless = memory();
    await createTables(endless, tiny);
    // A table that never comes to an end: no statement that reads it does.
    await endless.schema.dropTable('figure');
    await endless.raw(`
      create view figure as
        with recursive number (n) as (select 1 union all select n + 1 from number)
        select 'ics' as level, 'A' as entity, 'dma' as measure, '2025' as period, n as value from number
    `);
  });

  afterAll(() => endless.destroy());

  test('stops a statement, and says so to people', async () => {
    const stopped = execute(everybody, { dataset: tiny, database: endless, timeLimit: 20 });
    await expect(stopped).rejects.toThrow(
      new UserError('That took longer than 0.02 seconds and was stopped; ask for fewer things at once.'),
    );
    await expect(stopped).rejects.toBeInstanceOf(UserError);
  });

  test('leaves a connection that answers what can be answered', async () => {
    await execute(everybody, { dataset: tiny, database: endless, timeLimit: 20 }).catch(() => null);
    const names = await execute(query({}), { dataset: tiny, database: endless, timeLimit: 5_000 });
    expect(names.rows).toHaveLength(5);
  });
});

test('whatever else the database says is a fault of ours, not of the question', async () => {
  const empty = memory();
  const failed = execute(everybody, { dataset: tiny, database: empty });
  await expect(failed).rejects.toThrow('no such table: ics');
  await expect(failed).rejects.not.toBeInstanceOf(UserError);
  await empty.destroy();
});

test('the statement that was run is given with its parameters', async () => {
  const { sql } = await execute(query({}), { dataset: tiny, database });
  const [{ text, parameters } = { text: '', parameters: [] }] = sql;
  expect(await database.raw(text, [...parameters])).toHaveLength(5);
});

test('statistics of several figures stand side by side as each stands alone', async () => {
  const statistics: Statistic[] = ['lower_quartile', 'median', 'upper_quartile', 'sd'];
  const figures = [dma, figure('budget', '2024'), figure('dma', '2024')];
  const columns = statistics.flatMap((statistic) =>
    figures.map((of): Expression => ({ op: 'summary', statistic, of })),
  );
  const values = async (asked: Expression[]) => {
    const { rows } = await execute(query({ by: [], columns: asked }), { dataset: tiny, database });
    return Object.values(rows[0] ?? {});
  };
  const alone = await Promise.all(columns.map((column) => values([column])));
  expect(await values(columns)).toEqual(alone.flat());
});
