/**
 * The ledger of runs: each slot of a digest is there once, whatever happens to the processes that work on it.
 *
 *   waiting ─► working ─► posted | unknown | failed | skipped
 *      ▲          │ ▲
 *      └──────────┘ └─ by another holder, once the lease is over          missed
 */
import type { Knex } from 'knex';
import { type BigInteger, fromBigInteger, toJson } from './column-values.js';
import type { DigestRow } from './digests.js';

export type RunEnd = 'posted' | 'unknown' | 'failed' | 'skipped';
export type RunState = 'waiting' | 'working' | 'missed' | RunEnd;

/** What names a run. */
export interface RunKey {
  readonly digestId: string;
  /** The time for which it was planned. */
  readonly slot: number;
}

export interface Run extends RunKey {
  readonly state: RunState;
  /** How often it was taken up. */
  readonly attempt: number;
  /** Who works on it, or did so last. */
  readonly holder: string | null;
  /** From when on it may be taken up: while it is worked on, the end of the lease; null once it is over. */
  readonly freeAt: number | null;
  /** These two name the message; null where there is none, or none known. */
  readonly channel: string | null;
  readonly ts: string | null;
  /** Why it is not posted, or has to be tried again. */
  readonly reason: string | null;
  readonly openedAt: number;
  readonly changedAt: number;
}

/** What a slot's time has come to. */
export interface Opening {
  /** The digest's `nextAt` as the caller saw it. */
  readonly expected: number;
  /** The one to run; null: all were missed. */
  readonly slot: number | null;
  readonly missed: readonly number[];
  /** The digest's `nextAt` from now on. */
  readonly nextAt: number | null;
}

export interface Outcome {
  readonly state: RunEnd;
  readonly channel?: string | null;
  readonly ts?: string | null;
  readonly reason?: string | null;
  /** What the digest remembers from now on; left out: what it did before. */
  readonly memory?: object | null;
}

export type RunTally = { readonly overdue: number } & Readonly<Record<RunEnd | 'missed', number>>;

export interface Runs {
  /** All or nothing. false: the digest is not active, or its `nextAt` is another by now: somebody else has seen to it. */
  openSlot(digestId: string, opening: Opening): Promise<boolean>;
  /** One more run, beside the schedule. false: the digest is not active, or has that slot. */
  openExtra(digestId: string, slot: number): Promise<boolean>;
  /** Runs to take up at `now`, at most `limit`, the longest free first. */
  next(now: number, limit: number): Promise<readonly RunKey[]>;
  /** The run, where the caller, of all processes, is to work on it until `leaseUntil`. null: it is not free. */
  claim(digestId: string, slot: number, holder: string, leaseUntil: number): Promise<Run | null>;
  /** For the holder of the lease alone, as the next two; false: that is another by now, or the run is over. */
  renew(digestId: string, slot: number, holder: string, leaseUntil: number): Promise<boolean>;
  finish(digestId: string, slot: number, holder: string, outcome: Outcome): Promise<boolean>;
  /** Back to waiting, until `at` at least. */
  retryLater(digestId: string, slot: number, holder: string, at: number, reason: string): Promise<boolean>;
  /** How many were free at `before` already and are so still, and how many of those that ended at `since` or later ended in which way. */
  tally(before: number, since: number): Promise<RunTally>;
  /** The newest slots first. */
  history(digestId: string, limit: number): Promise<readonly Run[]>;
}

export function runsIn(connection: Knex, now: () => number): Runs {
  const newRun = (digestId: string, slot: number, state: 'waiting' | 'missed') => {
    const time = now();
    const free_at = state === 'waiting' ? time : null;
    return { digest_id: digestId, slot, state, attempt: 0, free_at, opened_at: time, changed_at: time };
  };
  const held = (database: Knex, digestId: string, slot: number, holder: string) =>
    database<RunRow>('run').where({ digest_id: digestId, slot, holder, state: 'working' });

  return {
    openSlot(digestId, { expected, slot, missed, nextAt }) {
      const rows = missed.map((time) => newRun(digestId, time, 'missed'));
      if (slot !== null) rows.push(newRun(digestId, slot, 'waiting'));
      return connection.transaction(async (transaction) => {
        const advanced = await transaction('digest')
          .where({ id: digestId, state: 'active', next_at: expected })
          .update({ next_at: nextAt });
        if (advanced === 0) return false;
        for (const row of rows) await transaction('run').insert(row).onConflict(['digest_id', 'slot']).ignore();
        return true;
      });
    },
    openExtra(digestId, slot) {
      return connection.transaction(async (transaction) => {
        // Changes nothing, but holds the digest as it is.
        const active = await transaction('digest').where({ id: digestId, state: 'active' }).update({ state: 'active' });
        if (active === 0) return false;
        const opened = await transaction('run')
          .insert(newRun(digestId, slot, 'waiting'))
          .onConflict(['digest_id', 'slot'])
          .ignore()
          .returning('slot');
        return opened.length === 1;
      });
    },
    async next(time, limit) {
      const rows = await connection<RunRow>('run')
        .where('free_at', '<=', time)
        .orderBy(['free_at', 'digest_id', 'slot'])
        .limit(limit);
      return rows.map(({ digest_id, slot }) => ({ digestId: digest_id, slot: fromBigInteger(slot) }));
    },
    async claim(digestId, slot, holder, leaseUntil) {
      const time = now();
      const [row] = await connection<RunRow>('run')
        .where({ digest_id: digestId, slot })
        .where('free_at', '<=', time)
        .update({
          state: 'working',
          holder,
          free_at: leaseUntil,
          attempt: connection.raw('attempt + 1'),
          changed_at: time,
        })
        .returning('*');
      return row ? runOf(row) : null;
    },
    async renew(digestId, slot, holder, leaseUntil) {
      return (await held(connection, digestId, slot, holder).update({ free_at: leaseUntil })) === 1;
    },
    finish(digestId, slot, holder, { memory, state, channel = null, ts = null, reason = null }) {
      return connection.transaction(async (transaction) => {
        const finished = await held(transaction, digestId, slot, holder).update({
          ...{ state, channel, ts, reason },
          free_at: null,
          changed_at: now(),
        });
        if (finished === 0) return false;
        if (memory !== undefined) {
          const text = memory && toJson(memory);
          await transaction<DigestRow>('digest').where({ id: digestId }).update({ memory: text });
        }
        return true;
      });
    },
    async retryLater(digestId, slot, holder, at, reason) {
      const change = { state: 'waiting', free_at: at, reason, changed_at: now() } as const;
      return (await held(connection, digestId, slot, holder).update(change)) === 1;
    },
    async tally(before, since) {
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
    },
    async history(digestId, limit) {
      const rows = await connection<RunRow>('run').where({ digest_id: digestId }).orderBy('slot', 'desc').limit(limit);
      return rows.map(runOf);
    },
  };
}

interface RunRow {
  digest_id: string;
  slot: BigInteger;
  state: RunState;
  attempt: number;
  free_at: BigInteger | null;
  holder: string | null;
  channel: string | null;
  ts: string | null;
  reason: string | null;
  opened_at: BigInteger;
  changed_at: BigInteger;
}

function runOf({ digest_id, slot, free_at, opened_at, changed_at, ...same }: RunRow): Run {
  return {
    ...same,
    digestId: digest_id,
    slot: fromBigInteger(slot),
    freeAt: free_at === null ? null : fromBigInteger(free_at),
    openedAt: fromBigInteger(opened_at),
    changedAt: fromBigInteger(changed_at),
  };
}
