/** The figures that editions are held against. */
import type { Dataset } from '../../dataset/dataset.js';
import type { Store } from '../../store/store.js';
import type { Json } from '../contents/edition.js';
import { type Snapshot, snapshotOf } from '../contents/snapshots/snapshot.js';
import { bodyOf, memoryOf } from '../digest.js';

/** Those that an edition remembers; null where it remembers none, or they are no longer kept. */
export async function snapshotBefore(memory: Json, { snapshots }: Pick<Store, 'snapshots'>): Promise<Snapshot | null> {
  const version = versionIn(memory);
  if (version === null) return null;
  return ((await snapshots.get(version))?.content as Snapshot | undefined) ?? null;
}

/** Keeps the figures of today, for editions of another day. Gives since when they are there; null: others have come after them. */
export const keepSnapshot = (dataset: Dataset, { snapshots }: Pick<Store, 'snapshots'>): Promise<number | null> => {
  const content = snapshotOf(dataset);
  return snapshots.save({ version: content.version, dataset: dataset.catalogue.title, content });
};

/**
 * Where the figures are new, each digest that tells what changed has one run more: once, however many processes start with them. New are
 * those that came after all others. A process that starts with older ones opens nothing, whether it is the last of the old ones in a
 * rolling deploy or the new ones were taken back: what is then different is told at the next slot.
 */
export async function openForFigures(
  dataset: Dataset,
  store: Pick<Store, 'snapshots' | 'digests' | 'runs'>,
): Promise<void> {
  const since = await keepSnapshot(dataset, store);
  if (since === null) return;
  const { version } = snapshotOf(dataset);
  for (let page = await store.digests.page(null, PAGE); page.length; ) {
    for (const digest of page) {
      const told = versionIn(memoryOf(digest).edition);
      const before = digest.createdAt <= since;
      if (before && bodyOf(digest)?.content.kind === 'what-changed' && told !== null && told !== version)
        await store.runs.openExtra(digest.id, since, 'data', version);
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
