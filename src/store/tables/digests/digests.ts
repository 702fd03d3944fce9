/** What is posted regularly, to whom, and when next. */
import type { Knex } from 'knex';
import { type BigInteger, fromBigInteger, fromJson, toJson } from '../column-values.js';

export type DigestState = 'active' | 'paused' | 'deleted';

export interface Digest {
  readonly id: string;
  readonly workspace: string;
  readonly channel: string;
  /** null: its owner has been forgotten, and nobody has taken it over. */
  readonly owner: string | null;
  readonly state: DigestState;
  /** null where it is not paused. */
  readonly pausedBecause: string | null;
  /** The next slot; null: there is none, or it is paused. */
  readonly nextAt: number | null;
  /** Goes up with every change that people can see; not with slots and memory. */
  readonly version: number;
  /** As saved, read from JSON; nothing here looks into it. So with the memory, which is null until a run leaves one. */
  readonly body: unknown;
  readonly memory: unknown;
  readonly createdAt: number;
  readonly changedAt: number;
  /** null where it is not deleted. */
  readonly deletedAt: number | null;
}

export type NewDigest = Pick<Digest, 'id' | 'workspace' | 'channel' | 'owner' | 'nextAt'> & {
  readonly body: object;
  /** What it remembers before its first run. */
  readonly memory?: object | null;
};

/**
 * What a digest is to remember, from what is in it at that very moment: so that neither an edit nor the end of a run writes over what the
 * other has just left. undefined: what it does already.
 */
export type Remember = (present: Pick<Digest, 'body' | 'memory'>) => object | null | undefined;

/** What is named is changed. */
export interface DigestChange {
  readonly body?: object;
  readonly nextAt?: number | null;
  /** Is given the digest as it was before this change. */
  readonly memory?: Remember;
}

export interface DigestTally {
  readonly active: number;
  readonly paused: number;
  /** Active, and nobody has seen to their slot. */
  readonly unseen: number;
}

/** Where a boolean is given, false means that nothing was done: there is no such digest, or it is not in a state for that. */
export interface Digests {
  /** It is active from now on. */
  add(digest: NewDigest): Promise<void>;
  /** A deleted one too, as long as it is kept. */
  byId(id: string): Promise<Digest | null>;
  /** This and the next one leave out what is deleted, as the other lists do; the oldest first. */
  inChannel(workspace: string, channel: string): Promise<readonly Digest[]>;
  ofOwner(workspace: string, owner: string): Promise<readonly Digest[]>;
  /** Of a workspace those that are due next, at most `limit`; the paused ones last. */
  inWorkspace(workspace: string, limit: number): Promise<readonly Digest[]>;
  /** All, by id: at most `limit` of those after the id `after`; null: from the first. */
  page(after: string | null, limit: number): Promise<readonly Digest[]>;
  /** Active ones whose next slot is `now` or earlier, at most `limit`, the longest due first. */
  due(now: number, limit: number): Promise<readonly Digest[]>;
  /** How many there are, and of how many active ones the next slot is `before` or earlier. */
  tally(before: number): Promise<DigestTally>;
  /** false: it is no longer the `version` that the change was made to, or it is deleted. */
  update(id: string, version: number, change: DigestChange): Promise<boolean>;
  /** Of an active one. */
  pause(id: string, because: string): Promise<boolean>;
  /** Of a paused one. */
  resume(id: string, nextAt: number): Promise<boolean>;
  /** It is kept for an hour, so that it can be restored to what it was. */
  remove(id: string): Promise<boolean>;
  restore(id: string): Promise<boolean>;
  moveTo(id: string, channel: string): Promise<boolean>;
  /** null: to nobody, until somebody takes it over. */
  handOver(id: string, owner: string | null): Promise<boolean>;
}

export function digestsIn(connection: Knex, now: () => number): Digests {
  const kept = () => connection<DigestRow>('digest').whereNot({ state: 'deleted' });
  /** What people see of those in one of the states `from`. */
  const change = async (id: string, from: readonly DigestState[], values: object) => {
    const changed = await connection<DigestRow>('digest')
      .where({ id })
      .whereIn('state', from)
      .update({ ...values, version: connection.raw('version + 1'), changed_at: now() });
    return changed === 1;
  };
  const read = async (rows: PromiseLike<DigestRow[]>) => (await rows).map(digestOf);

  return {
    async add({ nextAt, body, memory = null, ...same }) {
      const time = now();
      await connection('digest').insert({
        ...same,
        state: 'active',
        next_at: nextAt,
        version: 1,
        body: toJson(body),
        memory: memory && toJson(memory),
        created_at: time,
        changed_at: time,
      });
    },
    async byId(id) {
      const row = await connection<DigestRow>('digest').where({ id }).first();
      return row ? digestOf(row) : null;
    },
    inChannel: (workspace, channel) => read(kept().where({ workspace, channel }).orderBy(['created_at', 'id'])),
    ofOwner: (workspace, owner) => read(kept().where({ workspace, owner }).orderBy(['created_at', 'id'])),
    inWorkspace: (workspace, limit) =>
      read(
        kept().where({ workspace }).orderByRaw('case when next_at is null then 1 else 0 end, next_at, id').limit(limit),
      ),
    page: (after, limit) =>
      read(
        kept()
          .where('id', '>', after ?? '')
          .orderBy('id')
          .limit(limit),
      ),
    due: (time, limit) =>
      read(kept().where({ state: 'active' }).where('next_at', '<=', time).orderBy(['next_at', 'id']).limit(limit)),
    async tally(before) {
      const rows: { state: DigestState; n: BigInteger; unseen: BigInteger | null }[] = await kept()
        .groupBy('state')
        .select('state')
        .count({ n: '*' })
        .select(connection.raw('sum(case when next_at <= ? then 1 else 0 end) as unseen', [before]));
      const of = (state: DigestState) => rows.find((row) => row.state === state);
      return {
        active: fromBigInteger(of('active')?.n ?? 0),
        paused: fromBigInteger(of('paused')?.n ?? 0),
        unseen: fromBigInteger(of('active')?.unseen ?? 0),
      };
    },
    update: (id, version, { body, nextAt, memory }) =>
      connection.transaction(async (transaction) => {
        const same = transaction<DigestRow>('digest').where({ id, version }).whereIn('state', ['active', 'paused']);
        const [before] = await same.clone().update({ version }).returning('*');
        if (!before) return false;
        await same.update({
          ...(body && { body: toJson(body) }),
          ...(nextAt !== undefined && { next_at: nextAt }),
          ...(memory && remembered(before, memory)),
          version: version + 1,
          changed_at: now(),
        });
        return true;
      }),
    pause: (id, because) => change(id, ['active'], { state: 'paused', paused_because: because, next_at: null }),
    resume: (id, nextAt) => change(id, ['paused'], { state: 'active', paused_because: null, next_at: nextAt }),
    remove: (id) => change(id, ['active', 'paused'], { state: 'deleted', deleted_at: now() }),
    restore: (id) => change(id, ['deleted'], { state: connection.raw(STATE_BEFORE), deleted_at: null }),
    moveTo: (id, channel) => change(id, ['active', 'paused'], { channel }),
    handOver: (id, owner) => change(id, ['active', 'paused'], { owner }),
  };
}

/** What was paused keeps its reason while it is deleted. */
const STATE_BEFORE = "case when paused_because is null then 'active' else 'paused' end";

/** What changes in the row; nothing where the memory stays. */
export function remembered({ body, memory }: DigestRow, remember: Remember): Pick<DigestRow, 'memory'> | undefined {
  const next = remember({ body: fromJson(body), memory: memory === null ? null : fromJson(memory) });
  return next === undefined ? undefined : { memory: next && toJson(next) };
}

export interface DigestRow {
  id: string;
  workspace: string;
  channel: string;
  owner: string | null;
  state: DigestState;
  paused_because: string | null;
  next_at: BigInteger | null;
  version: number;
  body: string;
  memory: string | null;
  created_at: BigInteger;
  changed_at: BigInteger;
  deleted_at: BigInteger | null;
}

function digestOf(row: DigestRow): Digest {
  const { paused_because, next_at, body, memory, created_at, changed_at, deleted_at, ...same } = row;
  return {
    ...same,
    pausedBecause: paused_because,
    nextAt: next_at === null ? null : fromBigInteger(next_at),
    body: fromJson(body),
    memory: memory === null ? null : fromJson(memory),
    createdAt: fromBigInteger(created_at),
    changedAt: fromBigInteger(changed_at),
    deletedAt: deleted_at === null ? null : fromBigInteger(deleted_at),
  };
}
