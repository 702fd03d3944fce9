/** Figures as they were at each version of a dataset, so that what changed since can be said. */
import type { Knex } from 'knex';
import { type BigInteger, fromBigInteger, fromJson, toJson } from './column-values.js';

export interface Snapshot {
  /** Names these figures, of whatever dataset. */
  readonly version: string;
  readonly dataset: string;
  /** Read from JSON; nothing here looks into it. */
  readonly content: unknown;
}

export interface Snapshots {
  /**
   * Makes it its dataset's latest, again where its version was kept before, and gives since when it is that: the same time to all
   * processes that save the same.
   */
  save(snapshot: Snapshot & { readonly content: object }): Promise<number>;
  get(version: string): Promise<Snapshot | null>;
  /** The one that was saved last. */
  latest(dataset: string): Promise<Snapshot | null>;
}

export function snapshotsIn(connection: Knex, now: () => number): Snapshots {
  const newest = async (where: object) => {
    const row = await connection('snapshot')
      .where(where)
      .orderBy('saved_at', 'desc')
      .first('version', 'dataset', 'content');
    return row ? { ...row, content: fromJson(row.content) } : null;
  };
  return {
    async save({ version, dataset, content }) {
      await connection('snapshot')
        .insert({ version, dataset, content: toJson(content), saved_at: now() })
        .onConflict('version')
        .merge(['saved_at'])
        .where('snapshot.saved_at', '<', connection('snapshot as other').where({ dataset }).max('saved_at'));
      const row = await connection('snapshot').where({ version }).first('saved_at');
      return fromBigInteger((row as { saved_at: BigInteger }).saved_at);
    },
    get: (version) => newest({ version }),
    latest: (dataset) => newest({ dataset }),
  };
}
