/** The figures that editions are held against. */

import type { Dataset } from '../../dataset/dataset.js';
import type { Store } from '../../store/store.js';
import type { Json } from '../contents/edition.js';
import { type Snapshot, snapshotOf } from '../contents/snapshot.js';

/** Those that an edition remembers; null where it remembers none, or they are no longer kept. */
export async function snapshotBefore(memory: Json, { snapshots }: Pick<Store, 'snapshots'>): Promise<Snapshot | null> {
  const version = versionIn(memory);
  if (version === null) return null;
  return ((await snapshots.get(version))?.content as Snapshot | undefined) ?? null;
}

/** Keeps the figures of today, for editions of another day. Gives their version. */
export async function keepSnapshot(dataset: Dataset, { snapshots }: Pick<Store, 'snapshots'>): Promise<string> {
  const content = snapshotOf(dataset);
  await snapshots.save({ version: content.version, dataset: dataset.catalogue.title, content });
  return content.version;
}

/** Of the figures that an edition was about. */
export function versionIn(memory: Json): string | null {
  if (memory === null || typeof memory !== 'object' || Array.isArray(memory)) return null;
  const { version } = memory as { readonly [key: string]: Json };
  return typeof version === 'string' ? version : null;
}
