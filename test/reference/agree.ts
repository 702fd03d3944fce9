/** Where the SQL compiler and the second evaluator differ about a query. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { openDatabase } from '../../src/dataset/database/open-database.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import { execute } from '../../src/query/execute.js';
import type { DataQuery } from '../../src/query/query.js';
import type { Cell, ResultSet, Row } from '../../src/query/result-set.js';
import { evaluate, type ReferenceRow } from './evaluate.js';
import { queries } from './generate-query.js';

export interface Both {
  readonly dataset: Dataset;
  readonly database: Knex;
}

/** Runs `work` on a database of the dataset that is built for it and removed afterwards. */
export async function withDatabase(dataset: Dataset, work: (both: Both) => Promise<void>): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'wiggle-agreement-'));
  const database = await openDatabase(dataset, home);
  try {
    await work({ dataset, database });
  } finally {
    await database.destroy();
    await rm(home, { recursive: true, force: true });
  }
}

/** Fails with the smallest query it finds that the two differ about, and with the seed to see it again. */
export async function agreeOnRandomQueries(dataset: Dataset, runs: { numRuns: number; seed?: number }): Promise<void> {
  await withDatabase(dataset, async (both) => {
    const agreed = fc.asyncProperty(queries(dataset), async (query) => {
      const differences = await differencesOf(query, both);
      if (differences.length > 0) throw new Error([...differences, JSON.stringify(query)].join('\n'));
    });
    await fc.assert(agreed, runs);
  });
}

/** One line for each difference; none where both say the same. */
export async function differencesOf(query: DataQuery, { dataset, database }: Both): Promise<string[]> {
  const result = await execute(query, { dataset, database });
  const expected = evaluate(query, dataset);
  const found = result.rows.map((row) => rowOf(row, result, query, dataset));

  const differences: string[] = [];
  const compare = (what: string, sql: unknown, reference: unknown) => {
    if (!same(sql, reference))
      differences.push(`${what}: SQL ${JSON.stringify(sql)}, reference ${JSON.stringify(reference)}`);
  };
  compare(
    'keys',
    found.map(({ key }) => key),
    expected.rows.map(({ key }) => key),
  );
  compare('coverage', [result.coverage.with, result.coverage.of], [expected.coverage.with, expected.coverage.of]);
  compare('verdict', result.verdict ?? null, expected.verdict ?? null);
  if (differences.some((difference) => difference.startsWith('keys'))) return differences;
  for (const [index, row] of expected.rows.entries()) {
    compare(`rank of ${row.key}`, [found[index]?.rank, found[index]?.tied], [row.rank, row.tied]);
    compare(`values of ${row.key}`, found[index]?.values, row.values);
  }
  return differences;
}

/** A row of the result in the evaluator's terms: columns that name the row come first, those of the query last. */
function rowOf(row: Row, { columns }: ResultSet, query: DataQuery, dataset: Dataset): ReferenceRow {
  const keys = columns.slice(columns.length - query.columns.length).map(({ key }) => key);
  return {
    key: keyOf(row, query, dataset),
    rank: (row.rank ?? null) as number | null,
    tied: (row.tied ?? false) as boolean,
    values: keys.map((key) => row[key] as number | string | null),
  };
}

function keyOf(row: Row, { level, by }: DataQuery, { entities, catalogue }: Dataset): string[] {
  if (by === null) return keysWhere(entities[level], row);
  const [only] = by;
  if (only !== undefined && by.length === 1) {
    if (entities[only]) return keysWhere(entities[only], row);
    if (catalogue.dimensions[only]?.members) return [String(row.name)];
  }
  return by.map((dimension) => String(row[dimension]));
}

/** The keys of the entities that a row's code and name are those of. */
function keysWhere(entities: Dataset['entities'][string] = [], { code, name }: Row): string[] {
  return entities.flatMap((entity) => (entity.code === code && entity.name === name ? [entity.key] : []));
}

function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, index) => same(each, other[index]));
  }
  return typeof one === 'number' && typeof other === 'number' ? close(one, other) : (one as Cell) === other;
}

/** To nine digits: the two add up in different orders. */
function close(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
