/** Which events were taken up, so that one that is delivered twice is handled once. */
import type { Knex } from 'knex';

const DAY = 86_400_000;

export interface Events {
  /**
   * Whether the caller is the first, of all processes, to claim any of `keys` within 24 hours, and so has to handle what they name:
   * "event:Ev123", "message:T1:C1:1700000000.000100". At least one, all different.
   */
  claim(...keys: readonly string[]): Promise<boolean>;
}

export function eventsIn(connection: Knex, now: () => number): Events {
  return {
    async claim(...keys) {
      const time = now();
      const claimed = await connection('event')
        .insert(keys.map((key) => ({ key, claimed_at: time })))
        .onConflict('key')
        .merge(['claimed_at'])
        .where('event.claimed_at', '<=', time - DAY)
        .returning('key');
      return claimed.length === keys.length;
    },
  };
}
