/**
 * The ledger of runs: each slot of a digest is there once, whatever happens to the processes that work on it, and of a digest one run at a
 * time is worked on.
 *
 *   waiting ─► working ─► posted | unknown | failed | skipped
 *      ▲          │ ▲
 *      └──────────┘ └─ by another holder, once the lease is over          missed
 */
import type { Knex } from 'knex';
import { type BigInteger, fromBigInteger } from '../column-values.js';
import { type DigestRow, type Remember, remembered } from './digests.js';
import { type RunTally, tallyIn } from './run-tally.js';

export type RunEnd = 'posted' | 'unknown' | 'failed' | 'skipped';
export type RunState = 'waiting' | 'working' | 'missed' | RunEnd;

/** Why there is a run: its time has come, somebody asked for it, or there are new figures. */
export type RunCause = 'slot' | 'hand' | 'data';

/** What names a run. */
export interface RunKey {
  readonly digestId: string;
  /** The time for which it was planned. */
  readonly slot: number;
}

export interface Run extends RunKey {
  readonly cause: RunCause;
  /** Version of the figures that it is about; null: of any. */
  readonly figures: string | null;
  readonly state: RunState;
  /** How often it was taken up. */
  readonly attempt: number;
  /** How often of that somebody took it up from a process that said nothing any more. */
  readonly lost: number;
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
  readonly memory?: Remember;
  /** The digest is paused for `reason`, where it is active and still of that version. `ownerless`: its owner is none any more. */
  readonly pause?: { readonly version: number; readonly ownerless: boolean };
  /** What its owner is to be told, unless somebody has paused or changed the digest before `pause` could. */
  readonly tell?: string;
}

/** What an owner is to be told of a run. */
export interface Untold extends RunKey {
  readonly sentence: string;
  /** When the run was over. */
  readonly since: number;
}

/** Who takes up a run. */
export interface Worker {
  readonly holder: string;
  /**
   * By the clock that the store was opened with, as all times here, so that tests can move it in either database: clocks of several
   * machines have to agree to well within a lease.
   */
  readonly leaseUntil: number;
  /** Version of the figures that it has; null: it has none that runs can be about. */
  readonly figures: string | null;
}

/** Milliseconds for which a run about figures waits for a process that has them; after that any may see to its end. */
const WAITS_FOR_FIGURES = 6 * 3_600_000;

export interface Runs {
  /** All or nothing. false: the digest is not active, or its `nextAt` is another by now: somebody else has seen to it. */
  openSlot(digestId: string, opening: Opening): Promise<boolean>;
  /** One more run, beside the schedule. false: the digest is not active, has that slot, or, by hand, has a run that is not over. */
  openExtra(digestId: string, slot: number, cause: 'hand'): Promise<boolean>;
  openExtra(digestId: string, slot: number, cause: 'data', figures: string): Promise<boolean>;
  /**
   * Runs that a process with the figures of that version may take up at `now`, at most `limit`, the longest free first. Of a digest that is
   * worked on there are none.
   */
  next(now: number, limit: number, figures: string | null): Promise<readonly RunKey[]>;
  /** The run, where the caller, of all processes, is to work on it. null: it is not free, or another run of its digest is worked on. */
  claim(digestId: string, slot: number, worker: Worker): Promise<Run | null>;
  /** For the holder of the lease alone, as the next two; false: that is another by now, or the run is over. */
  renew(digestId: string, slot: number, holder: string, leaseUntil: number): Promise<boolean>;
  finish(digestId: string, slot: number, holder: string, outcome: Outcome): Promise<boolean>;
  /** Back to waiting, until `at` at least. */
  retryLater(digestId: string, slot: number, holder: string, at: number, reason: string): Promise<boolean>;
  /** How many were free at `before` already and are so still, and how many of those that ended at `since` or later ended in which way. */
  tally(before: number, since: number): Promise<RunTally>;
  /** Takes all that is to be told now; what is not set to be told until `again` is then given to whoever asks. */
  takeUntold(again: number): Promise<readonly Untold[]>;
  setTold(digestId: string, slot: number): Promise<void>;
  /** The newest slots first. */
  history(digestId: string, limit: number): Promise<readonly Run[]>;
}

export function runsIn(connection: Knex, now: () => number): Runs {
  const newRun = (digestId: string, slot: number, cause: RunCause, state: 'waiting' | 'missed' = 'waiting') => {
    const time = now();
    const free_at = state === 'waiting' ? time : null;
    return { digest_id: digestId, slot, cause, state, attempt: 0, lost: 0, free_at, opened_at: time, changed_at: time };
  };
  const held = (database: Knex, digestId: string, slot: number, holder: string) =>
    database<RunRow>('run').where({ digest_id: digestId, slot, holder, state: 'working' });
  /** Does what concerns one digest while nobody else does; the transaction begins with a write that changes nothing. */
  const alone = <T>(digestId: string, act: (transaction: Knex, digest: DigestRow | undefined) => Promise<T>) =>
    connection.transaction(async (transaction) => {
      const [digest] = await transaction<DigestRow>('digest')
        .where({ id: digestId })
        .update({ id: digestId })
        .returning('*');
      return act(transaction, digest);
    });

  return {
    openSlot(digestId, { expected, slot, missed, nextAt }) {
      const rows = missed.map((time) => newRun(digestId, time, 'slot', 'missed'));
      if (slot !== null) rows.push(newRun(digestId, slot, 'slot'));
      return connection.transaction(async (transaction) => {
        const advanced = await transaction('digest')
          .where({ id: digestId, state: 'active', next_at: expected })
          .update({ next_at: nextAt });
        if (advanced === 0) return false;
        for (const row of rows) await transaction('run').insert(row).onConflict(['digest_id', 'slot']).ignore();
        return true;
      });
    },
    openExtra(digestId: string, slot: number, cause: 'hand' | 'data', figures: string | null = null) {
      return alone(digestId, async (transaction, digest) => {
        if (digest?.state !== 'active') return false;
        const open = transaction('run')
          .where({ digest_id: digestId })
          .whereNotNull('free_at')
          // One that waits for new figures may wait for a process that has them.
          .whereNot((run) => run.where({ cause: 'data', state: 'waiting' }))
          .first('slot');
        if (cause === 'hand' && (await open)) return false;
        const opened = await transaction('run')
          .insert({ ...newRun(digestId, slot, cause), figures })
          .onConflict(['digest_id', 'slot'])
          .ignore()
          .returning('slot');
        return opened.length === 1;
      });
    },
    async next(time, limit, figures) {
      const rows = await connection<RunRow>('run')
        .where('free_at', '<=', time)
        .whereNotExists(otherAtWork(connection, time))
        .where(mayTake(figures, time))
        .orderBy(['free_at', 'digest_id', 'slot'])
        .limit(limit);
      return rows.map(({ digest_id, slot }) => ({ digestId: digest_id, slot: fromBigInteger(slot) }));
    },
    claim(digestId, slot, { holder, leaseUntil, figures }) {
      return alone(digestId, async (transaction) => {
        const time = now();
        const [row] = await transaction<RunRow>('run')
          .where({ digest_id: digestId, slot })
          .where('free_at', '<=', time)
          .whereNotExists(otherAtWork(transaction, time))
          .where(mayTake(figures, time))
          .update({
            state: 'working',
            holder,
            free_at: leaseUntil,
            attempt: transaction.raw('attempt + 1'),
            lost: transaction.raw("case when state = 'working' then lost + 1 else lost end"),
            changed_at: time,
          })
          .returning('*');
        return row ? runOf(row) : null;
      });
    },
    renew(digestId, slot, holder, leaseUntil) {
      return alone(digestId, async (transaction) => {
        const mine = held(transaction, digestId, slot, holder).whereNotExists(otherAtWork(transaction, now()));
        return (await mine.update({ free_at: leaseUntil })) === 1;
      });
    },
    finish(digestId, slot, holder, { state, channel = null, ts = null, reason = null, memory, pause, tell = null }) {
      return alone(digestId, async (transaction, digest) => {
        const time = now();
        const pauses = pause && digest?.state === 'active' && digest.version === pause.version;
        const telling = tell !== null && (!pause || pauses) ? { tell, tell_at: time } : {};
        const finished = await held(transaction, digestId, slot, holder).update({
          ...{ state, channel, ts, reason, ...telling },
          free_at: null,
          changed_at: time,
        });
        if (finished === 0 || !digest) return false;
        const present = transaction<DigestRow>('digest').where({ id: digestId });
        if (pauses)
          await present.clone().update({
            ...{ state: 'paused', paused_because: reason, next_at: null, changed_at: time },
            ...(pause.ownerless && { owner: null }),
            version: transaction.raw('version + 1'),
          });
        const changed = memory && remembered(digest, memory);
        if (changed) await present.clone().update(changed);
        return true;
      });
    },
    async retryLater(digestId, slot, holder, at, reason) {
      const change = { state: 'waiting', free_at: at, reason, changed_at: now() } as const;
      return (await held(connection, digestId, slot, holder).update(change)) === 1;
    },
    tally: tallyIn(connection),
    async takeUntold(again) {
      const rows = await connection<RunRow>('run')
        .where('tell_at', '<=', now())
        .update({ tell_at: again })
        .returning('*');
      return rows.map(({ digest_id, slot, tell, changed_at }) => ({
        digestId: digest_id,
        slot: fromBigInteger(slot),
        sentence: tell ?? '',
        since: fromBigInteger(changed_at),
      }));
    },
    async setTold(digestId, slot) {
      await connection<RunRow>('run').where({ digest_id: digestId, slot }).update({ tell: null, tell_at: null });
    },
    async history(digestId, limit) {
      const rows = await connection<RunRow>('run').where({ digest_id: digestId }).orderBy('slot', 'desc').limit(limit);
      return rows.map(runOf);
    },
  };
}

/** Another run of the digest of a row of `run`, under a lease that is not over. */
const otherAtWork = (connection: Knex, time: number) =>
  connection('run as other')
    .whereRaw('other.digest_id = run.digest_id and other.slot <> run.slot')
    .where('other.state', 'working')
    .where('other.free_at', '>', time)
    .select(connection.raw('1'));

const mayTake = (figures: string | null, time: number) => (runs: Knex.QueryBuilder) =>
  runs
    .whereNull('figures')
    .orWhere('figures', figures ?? '')
    .orWhere('opened_at', '<', time - WAITS_FOR_FIGURES);

interface RunRow {
  digest_id: string;
  slot: BigInteger;
  cause: RunCause;
  figures: string | null;
  state: RunState;
  attempt: number;
  lost: number;
  free_at: BigInteger | null;
  holder: string | null;
  channel: string | null;
  ts: string | null;
  reason: string | null;
  /** What its owner is to be told, and from when on somebody is to do so; null: nothing, or it was told. */
  tell: string | null;
  tell_at: BigInteger | null;
  opened_at: BigInteger;
  changed_at: BigInteger;
}

function runOf({ digest_id, slot, free_at, opened_at, changed_at, tell: _, tell_at: __, ...same }: RunRow): Run {
  return {
    ...same,
    digestId: digest_id,
    slot: fromBigInteger(slot),
    freeAt: free_at === null ? null : fromBigInteger(free_at),
    openedAt: fromBigInteger(opened_at),
    changedAt: fromBigInteger(changed_at),
  };
}
