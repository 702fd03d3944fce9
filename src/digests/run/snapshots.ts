/** The figures that editions are held against. */

import type { Dataset } from '../../dataset/dataset.js';
import type { Store } from '../../store/store.js';
import type { Json } from '../contents/edition.js';
import { type Snapshot, snapshotOf } from '../contents/snapshot.js';
import { bodyOf, memoryOf } from '../digest.js';

/** Those that an edition remembers; null where it remembers none, or they are no longer kept. */
export async function snapshotBefore(memory: Json, { snapshots }: Pick<Store, 'snapshots'>): Promise<Snapshot | null> {
  const version = versionIn(memory);
  if (version === null) return null;
  return ((await snapshots.get(version))?.content as Snapshot | undefined) ?? null;
}

/**
 * Keeps the figures of today, for editions of another day. Where they are other than they were, each digest that tells what changed has
 * one run more: once, however many processes start with the new figures.
 */
export async function keepSnapshot(
  dataset: Dataset,
  store: Pick<Store, 'snapshots' | 'digests' | 'runs'>,
): Promise<void> {
  const content = snapshotOf(dataset);
  const { version } = content;
  const since = await store.snapshots.save({ version, dataset: dataset.catalogue.title, content });
  for (let page = await store.digests.page(null, PAGE); page.length; ) {
    for (const digest of page) {
      const told = versionIn(memoryOf(digest).edition);
      if (bodyOf(digest)?.content.kind === 'what-changed' && told !== null && told !== version)
        await store.runs.openExtra(digest.id, since, 'data');
    }
    page = await store.digests.page(page.at(-1)?.id ?? null, PAGE);
  }
}

const PAGE = 200;

/** Of the figures that an edition was about. */
function versionIn(memory: Json): string | null {
  if (memory === null || typeof memory !== 'object' || Array.isArray(memory)) return null;
  const { version } = memory as { readonly [key: string]: Json };
  return typeof version === 'string' ? version : null;
}
