/**
 * What was sent to Slack, so that nothing is posted twice. Slack has no key by which a repeated post is known, so a post whose fate is
 * in doubt is looked up, and never just sent again.
 *
 *   begin ─► sending ─► posted
 *               │  └──► unknown ─► posted | failed
 *               └─────► failed  ─► sending (retry)
 */
import type { Knex } from 'knex';
import { type BigInteger, fromBigInteger } from './column-values.js';

export type PostState = 'sending' | 'posted' | 'unknown' | 'failed';

export interface Post {
  readonly key: string;
  readonly channel: string;
  /** Fingerprint of what is posted. */
  readonly fingerprint: string;
  readonly state: PostState;
  /** Names the message within its channel; null until it is posted. */
  readonly ts: string | null;
  /** Why it failed; null where it did not. */
  readonly reason: string | null;
  readonly beganAt: number;
  readonly changedAt: number;
}

export interface Posts {
  /** 'new': the caller, of all processes, has to send it. Otherwise what there is under that key, unchanged, whatever its fingerprint. */
  begin(post: Pick<Post, 'key' | 'channel' | 'fingerprint'>): Promise<'new' | Post>;
  /** Whether the caller, of all processes, has to send again what failed, to `channel`. false: it is in another state. */
  retry(key: string, channel: string): Promise<boolean>;
  /** This and the next two throw where the diagram above has no such way. */
  setPosted(key: string, ts: string): Promise<void>;
  /** No answer came, so it may or may not be there. */
  setUnknown(key: string): Promise<void>;
  /** It is certain that nothing was posted. */
  setFailed(key: string, reason: string): Promise<void>;
}

/** Where each state may be reached from. */
const FROM: Readonly<Record<PostState, readonly PostState[]>> = {
  sending: ['failed'],
  posted: ['sending', 'unknown'],
  unknown: ['sending'],
  failed: ['sending', 'unknown'],
};

export function postsIn(connection: Knex, now: () => number): Posts {
  const find = (key: string) => connection<Row>('post').where({ key }).first();

  /** In one statement, so that of two processes one goes the way. */
  const move = async (key: string, state: PostState, { ts = null, reason = null, ...more }: Partial<Row> = {}) => {
    const moved = await connection<Row>('post')
      .where({ key })
      .whereIn('state', FROM[state])
      .update({ state, ts, reason, ...more, changed_at: now() });
    return moved === 1;
  };
  const mustMove = async (key: string, state: PostState, more?: Partial<Row>) => {
    if (await move(key, state, more)) return;
    throw new Error(`The post ${key} is ${(await find(key))?.state ?? 'not there'} and cannot become ${state}.`);
  };

  const begin: Posts['begin'] = async ({ key, channel, fingerprint }) => {
    const time = now();
    const begun = await connection('post')
      .insert({ key, channel, fingerprint, state: 'sending', began_at: time, changed_at: time })
      .onConflict('key')
      .ignore()
      .returning('key');
    if (begun.length === 1) return 'new';
    const row = await find(key);
    // Gone since, as an old one: then this is a new one after all.
    return row ? postOf(row) : begin({ key, channel, fingerprint });
  };

  return {
    begin,
    retry: (key, channel) => move(key, 'sending', { channel, began_at: now() }),
    setPosted: (key, ts) => mustMove(key, 'posted', { ts }),
    setUnknown: (key) => mustMove(key, 'unknown'),
    setFailed: (key, reason) => mustMove(key, 'failed', { reason }),
  };
}

interface Row {
  key: string;
  channel: string;
  fingerprint: string;
  state: PostState;
  ts: string | null;
  reason: string | null;
  began_at: BigInteger;
  changed_at: BigInteger;
}

function postOf({ began_at, changed_at, ...same }: Row): Post {
  return { ...same, beganAt: fromBigInteger(began_at), changedAt: fromBigInteger(changed_at) };
}
