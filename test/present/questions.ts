/** Short ways to write the queries of these tests, and an answerer over the bundled dataset. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { openDatabase } from '../../src/dataset/database/open-database.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { checkQuery } from '../../src/query/check-query.js';
import type { Condition, DataKind, DataQuery, Expression, Order, Statistic } from '../../src/query/query.js';
import type { ResultSet } from '../../src/query/result-set.js';
import { executeWithContext } from '../../src/query/with-context.js';

type Comparator = Extract<Condition, { op: 'compare' }>['test'];
type Reference = Extract<Expression, { op: 'reference' }>['statistic'];

export const fig = (measure: string, period: string, setting: string | null = null): Expression => {
  return { op: 'figure', measure, period, setting };
};
export const dma = fig('dma', '2025');
export const dma24 = fig('dma', '2024');
export const budget = fig('budget', '2024/25');
export const capital = fig('cdel', '2023/24');
export const people = fig('population', '2022');
export const practices = fig('gp_practices', '2023/24');
export const epr = fig('epr_coverage', '2024');
export const trustDma = fig('trust_dma', '2025');
export const dimensions = [
  'well_led',
  'smart_foundations',
  'safe_practice',
  'support_people',
  'empower_citizens',
  'improve_care',
  'healthy_populations',
].map((name) => fig(`dma_${name}`, '2025'));

export const attribute = (dimension: string): Expression => ({ op: 'attribute', dimension });
export const change = (of: Expression, since: string, as: 'difference' | 'percent' = 'difference'): Expression => {
  return { op: 'change', of, since, as };
};
export const per = (of: Expression, by: Expression, scale = 1): Expression => ({ op: 'per', of, by, scale });
export const minus = (of: Expression, from: Expression): Expression => ({ op: 'minus', of, from });
export const distance = (of: Expression, from: Expression): Expression => ({ op: 'distance', of, from });
export const number = (value: number): Expression => ({ op: 'number', value });
export const whole = (of: Expression, over: Condition | null = null, statistic: Reference = 'whole'): Expression => {
  return { op: 'reference', statistic, of, over };
};
export const rank = (of: Expression, within: string | null = null): Expression => {
  return { op: 'rank', of, order: 'highest', within };
};
export const count = (of: Condition | null = null): Expression => ({ op: 'count', of });
export const proportion = (of: Condition): Expression => ({ op: 'proportion', of });
export const portion = (part: Expression, of: Condition): Expression => ({ op: 'portion', part, of });
export const statistic = (name: Statistic, of: Expression): Expression => ({ op: 'summary', statistic: name, of });

export const among = (dimension: string, ...values: string[]): Condition => ({ op: 'in', dimension, values });
export const ics = (...codes: string[]) => among('ics', ...codes);
export const region = (...names: string[]) => among('region', ...names);
export const hasEpr = (value: 'yes' | 'no') => among('has_epr', value);
export const is = (left: Expression, test: Comparator, right: Expression | number): Condition => {
  return { op: 'compare', left, test, right: typeof right === 'number' ? { op: 'number', value: right } : right };
};
export const both = (...of: Condition[]): Condition => ({ op: 'and', of });
export const either = (...of: Condition[]): Condition => ({ op: 'or', of });
export const not = (of: Condition): Condition => ({ op: 'not', of });
export const known = (of: Expression): Condition => ({ op: 'known', of });
export const top = (of: Expression, order: Order, n: number): Condition => ({ op: 'top', of, order, count: n });

const NOTHING = { where: null, show: null, order: null, limit: null, verdict: null, chart: null };

export const ask = (kind: DataKind, columns: Expression[], rest: Partial<DataQuery> = {}): DataQuery => {
  return { kind, level: 'ics', by: null, columns, ...NOTHING, ...rest };
};
export const highest = { order: { column: 0, direction: 'highest' } } as const;
export const lowest = { order: { column: 0, direction: 'lowest' } } as const;
export const first = (n: number, group: string | null = null) => ({ limit: { count: n, per: group } });
export const whether = (condition: Condition, quantifier: 'all' | 'any' = 'all') => {
  return { verdict: { quantifier, condition } };
};

export interface Bundled {
  readonly dataset: Dataset;
  /** The result of a query, which has to be a valid one. */
  readonly result: (query: DataQuery) => Promise<ResultSet>;
  readonly close: () => Promise<void>;
}

/** The dataset that comes with the program, its database built in a folder of its own. */
export async function bundled(): Promise<Bundled> {
  const dataset = await loadDataset(join(import.meta.dirname, '../../data/ics'));
  const home = mkdtempSync(join(tmpdir(), 'wiggle-present-'));
  const database: Knex = await openDatabase(dataset, home);
  return {
    dataset,
    result: async (query) => {
      const problems = checkQuery(query, dataset);
      if (problems.length) throw new Error(JSON.stringify(problems));
      return executeWithContext(query, { dataset, database });
    },
    close: async () => {
      await database.destroy();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
