/** Runs counted by what became of them, for whoever looks after them. */
import type { Knex } from 'knex';
import { type BigInteger, fromBigInteger } from '../column-values.js';
import type { RunEnd } from './runs.js';

export type RunTally = { readonly overdue: number } & Readonly<Record<RunEnd | 'missed', number>>;

export function tallyIn(connection: Knex): (before: number, since: number) => Promise<RunTally> {
  return async (before, since) => {
    const [late] = await connection('run').where('free_at', '<=', before).count({ n: '*' });
    const ended: { state: string; n: BigInteger }[] = await connection('run')
      .whereNull('free_at')
      .where('changed_at', '>=', since)
      .groupBy('state')
      .select('state')
      .count({ n: '*' });
    const of = (state: string) => fromBigInteger(ended.find((row) => row.state === state)?.n ?? 0);
    return {
      overdue: Number(late?.n ?? 0),
      posted: of('posted'),
      unknown: of('unknown'),
      failed: of('failed'),
      skipped: of('skipped'),
      missed: of('missed'),
    };
  };
}
