/** Whose turn it is, of all processes, where something may be done only so often: messages in a channel, one a second. */
import type { Knex } from 'knex';
import { type BigInteger, fromBigInteger } from './column-values.js';

/** Processes on several machines need clocks that agree to well within the interval. */
export interface Pace {
  /**
   * Takes the next turn of `key` and gives the milliseconds until then, a minute at most; the turn after it is `interval` milliseconds
   * later.
   */
  reserve(key: string, interval: number): Promise<number>;
}

/** A turn that is further away was taken by a clock that has been put back since: turns begin anew. */
const LONGEST = 60_000;

export function paceIn(connection: Knex, now: () => number): Pace {
  return {
    async reserve(key, interval) {
      const time = now();
      const [row] = await connection('turn')
        .insert({ key, free_at: time + interval })
        .onConflict('key')
        .merge({ free_at: connection.raw(NEXT, [time, time + LONGEST, time, interval]) })
        .returning('free_at');
      return fromBigInteger((row as { free_at: BigInteger }).free_at) - interval - time;
    },
  };
}

const NEXT = 'case when turn.free_at > ? and turn.free_at <= ? then turn.free_at else cast(? as bigint) end + ?';
