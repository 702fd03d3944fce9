/** Figures as they were at each version of a dataset, so that what changed since can be said. */
import type { Knex } from 'knex';
import { fromJson, toJson } from './column-values.js';

export interface Snapshot {
  /** Names these figures, of whatever dataset. */
  readonly version: string;
  readonly dataset: string;
  /** Read from JSON; nothing here looks into it. */
  readonly content: unknown;
}

export interface Snapshots {
  /** Where its version is kept already, that is its dataset's latest again. */
  save(snapshot: Snapshot & { readonly content: object }): Promise<void>;
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
        .merge(['saved_at']);
    },
    get: (version) => newest({ version }),
    latest: (dataset) => newest({ dataset }),
  };
}
