/** Whose turn it is, of all processes, where something may be done only so often: messages in a channel, one a second. */
import type { Knex } from 'knex';
import { type BigInteger, fromBigInteger } from './column-values.js';

/** Processes on several machines need clocks that agree to well within the interval. */
export interface Pace {
  /** Takes the next turn of `key` and gives the milliseconds until then; the turn after it is `interval` milliseconds later. */
  reserve(key: string, interval: number): Promise<number>;
  /** Nobody who has no turn yet gets one within `ms` milliseconds. */
  hold(key: string, ms: number): Promise<void>;
}

export function paceIn(connection: Knex, now: () => number): Pace {
  return {
    async reserve(key, interval) {
      const time = now();
      const [row] = await connection('turn')
        .insert({ key, free_at: time + interval })
        .onConflict('key')
        .merge({ free_at: connection.raw(`${LATER} + ?`, [time, time, interval]) })
        .returning('free_at');
      return fromBigInteger((row as { free_at: BigInteger }).free_at) - interval - time;
    },
    async hold(key, ms) {
      const until = now() + ms;
      await connection('turn')
        .insert({ key, free_at: until })
        .onConflict('key')
        .merge({ free_at: connection.raw(LATER, [until, until]) });
    },
  };
}

/** The later of what there is and a time, which is bound twice. */
const LATER = 'case when turn.free_at > ? then turn.free_at else cast(? as bigint) end';
