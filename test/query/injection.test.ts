/** No text of a query ever becomes SQL: it names nothing, finds nothing and changes nothing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import knex, { type Knex } from 'knex';
import { buildDatabase } from '../../src/dataset/database/build-database.js';
import { checkQuery } from '../../src/query/check-query.js';
import { execute } from '../../src/query/execute.js';
import type { DataQuery } from '../../src/query/query.js';
import { figure, inside, query } from '../reference/build.js';
import { tiny } from '../reference/tiny-dataset.js';

const TEXTS = [
  "O'Brien's",
  '"quoted"',
  '`ticked` [bracketed]',
  '%',
  '_',
  '?',
  '??',
  ':name $1 @p',
  '\\',
  "'; DROP TABLE ics; --",
  "' OR 1=1 /*",
  "North') OR 1=1; DELETE FROM figure; --",
  '`; DROP TABLE figure; --',
  'region` = `region',
  'Zoë 🏥 株式会社',
  'two\nlines',
];

const dma = figure('dma', '2025');
const highest = { column: 0, direction: 'highest' } as const;

/** Texts that are data: bound, never written into the statement. */
const VALUES: [string, (text: string) => DataQuery][] = [
  ['the key of an entity', (text) => query({ where: inside('ics', text) })],
  ['the value of a dimension', (text) => query({ where: inside('region', text) })],
  ['the key of a parent', (text) => query({ level: 'trust', where: inside('ics', text) })],
  ['a shown group', (text) => query({ by: ['region'], columns: [dma], show: inside('region', text) })],
  ['a setting', (text) => query({ level: 'trust', columns: [figure('trust_dma', '2025', text)], order: highest })],
  ['a period', (text) => query({ columns: [figure('dma', text)], order: highest })],
  [
    'what a reference is over',
    (text) => {
      const over = inside('region', text);
      return query({ columns: [{ op: 'reference', statistic: 'mean', of: dma, over }], order: highest });
    },
  ],
];

/** Texts that are ids: the checker knows all there are. */
const IDS: [string, (text: string) => DataQuery][] = [
  ['a level', (level) => query({ level })],
  ['a group', (dimension) => query({ by: [dimension], columns: [dma] })],
  ['a measure', (measure) => query({ columns: [figure(measure, '2025')] })],
  ['an attribute', (dimension) => query({ columns: [{ op: 'attribute', dimension }] })],
  ['a named dimension', (dimension) => query({ where: inside(dimension, 'North') })],
  ['the earlier period', (since) => query({ columns: [{ op: 'change', of: dma, since, as: 'difference' }] })],
  ['the dimension of a rank', (within) => query({ columns: [{ op: 'rank', of: dma, order: 'highest', within }] })],
  ['the dimension of a limit', (per) => query({ columns: [dma], order: highest, limit: { count: 1, per } })],
];

/** Open for writing, unlike the database that answers: only so could a statement do any harm. */
let database: Knex;
let home: string;
let before: Record<string, number>;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'wiggle-injection-'));
  const filename = join(home, 'tiny.sqlite');
  await buildDatabase(tiny, filename);
  database = knex({ client: 'sqlite3', connection: { filename }, useNullAsDefault: true });
  before = await rowCounts();
});

afterAll(async () => {
  await database.destroy();
  await rm(home, { recursive: true, force: true });
});

describe.each(VALUES)('in %s', (_, ask) => {
  test.each(TEXTS)('%j finds nothing', async (text) => {
    expect(checkQuery(ask(text), tiny)).not.toEqual([]);
    expect((await execute(ask(text), { dataset: tiny, database })).rows).toEqual([]);
    expect(await rowCounts()).toEqual(before);
  });
});

describe.each(IDS)('as %s', (_, ask) => {
  test.each(TEXTS)('%j is refused, and does no harm if it is not', async (text) => {
    expect(checkQuery(ask(text), tiny)).not.toEqual([]);
    await execute(ask(text), { dataset: tiny, database }).catch(() => null);
    expect(await rowCounts()).toEqual(before);
  });
});

/** The number of rows of every table there is. */
async function rowCounts(): Promise<Record<string, number>> {
  const tables: { name: string }[] = await database('sqlite_master').where({ type: 'table' }).select('name');
  const counts = await Promise.all(
    tables.map(async ({ name }) => [name, Number((await database(name).count({ rows: '*' }))[0]?.rows)] as const),
  );
  return Object.fromEntries(counts);
}
