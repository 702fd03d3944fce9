/** Figures as they were at each version of a dataset, so that what changed since can be said. */
import type { Knex } from 'knex';
import { type BigInteger, fromBigInteger, fromJson, toJson } from '../column-values.js';

export interface Snapshot {
  /** Names these figures, of whatever dataset. */
  readonly version: string;
  readonly dataset: string;
  /** Read from JSON; nothing here looks into it. */
  readonly content: unknown;
}

export interface Snapshots {
  /**
   * Keeps it, and gives since when it is there, the same time to all processes that save the same; null: other figures of its dataset have
   * come after it.
   */
  save(snapshot: Snapshot & { readonly content: object }): Promise<number | null>;
  get(version: string): Promise<Snapshot | null>;
}

export function snapshotsIn(connection: Knex, now: () => number): Snapshots {
  return {
    async save({ version, dataset, content }) {
      await connection('snapshot')
        .insert({ version, dataset, content: toJson(content), saved_at: now() })
        .onConflict('version')
        .ignore();
      const saved = await connection('snapshot')
        .where({ dataset })
        .orderBy('saved_at', 'desc')
        .first('version', 'saved_at');
      const { version: latest, saved_at } = saved as { version: string; saved_at: BigInteger };
      return latest === version ? fromBigInteger(saved_at) : null;
    },
    async get(version) {
      const row = await connection('snapshot').where({ version }).first('version', 'dataset', 'content');
      return row ? { ...row, content: fromJson(row.content) } : null;
    },
  };
}
