/** The same dataset in a SQLite file and in PostgreSQL: where the answers to a query differ. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { buildInPostgres } from '../../src/dataset/database/build-in-postgres.js';
import { openDatabase } from '../../src/dataset/database/open-database.js';
import { openInPostgres } from '../../src/dataset/database/open-in-postgres.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import { TIME_LIMIT } from '../../src/query/execute.js';
import type { DataQuery } from '../../src/query/query.js';
import { executeWithContext } from '../../src/query/with-context.js';
import { newDatabase } from '../store/postgres/new-database.js';
import { queries } from './generate-query.js';

export interface TwoDatabases {
  readonly dataset: Dataset;
  readonly file: Knex;
  readonly server: Knex;
  readonly close: () => Promise<void>;
}

export async function inTwoDatabases(dataset: Dataset): Promise<TwoDatabases> {
  const home = await mkdtemp(join(tmpdir(), 'wiggle-two-'));
  const url = await newDatabase();
  await buildInPostgres(dataset, url);
  const [file, server] = await Promise.all([openDatabase(dataset, home), openInPostgres(dataset, url, TIME_LIMIT)]);
  const close = async () => {
    await Promise.all([file.destroy(), server.destroy()]);
    await rm(home, { recursive: true, force: true });
  };
  return { dataset, file, server, close };
}

/** One line for each difference in columns, rows, references, points and coverage; none where both say the same. */
export async function differencesBetween(query: DataQuery, { dataset, file, server }: TwoDatabases): Promise<string[]> {
  const [here, there] = await Promise.all(
    [file, server].map((database) => executeWithContext(query, { dataset, database })),
  );
  return differences('result', { ...here, sql: [] }, { ...there, sql: [] });
}

/** Fails with the smallest query it finds that the two differ about, and with the seed to see it again. */
export async function sameForRandomQueries(
  both: TwoDatabases,
  runs: { numRuns: number; seed?: number },
): Promise<void> {
  const same = fc.asyncProperty(queries(both.dataset), async (query) => {
    const found = await differencesBetween(query, both);
    if (found.length > 0) throw new Error([...found, JSON.stringify(query)].join('\n'));
  });
  await fc.assert(same, runs);
}

/** "differences: query" for each query that the two differ about. */
export async function differingQueries(queries: readonly DataQuery[], both: TwoDatabases): Promise<string[]> {
  const found: string[] = [];
  for (const query of queries) {
    const differences = await differencesBetween(query, both);
    if (differences.length > 0) found.push(`${differences.join('\n')}: ${JSON.stringify(query)}`);
  }
  return found;
}

function differences(place: string, one: unknown, other: unknown): string[] {
  if (typeof one === 'number' && typeof other === 'number' && isClose(one, other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return Object.is(one, other) ? [] : [`${place}: file ${JSON.stringify(one)}, server ${JSON.stringify(other)}`];
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differences(`${place}.${key}`, (one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  );
}

/** To nine digits: the two add up in different orders. */
const isClose = (one: number, other: number) =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
