/** What a digest remembers when it is made and when it is edited: what changed is told from there on. */
import { isDeepStrictEqual } from 'node:util';
import { isTableDataset } from '../../dataset/table/table-dataset.js';
import type { Digest } from '../../store/tables/digests.js';
import { firstMemory } from '../contents/make-edition.js';
import { bodyOf, type DigestBody, type DigestMemory, memoryOf } from '../digest.js';
import { keepSnapshot } from '../run/snapshots.js';
import type { BookDeps } from './book.js';

type Deps = Pick<BookDeps, 'dataset' | 'store'>;

/** null where there is nothing to remember. Keeps the figures of today where they are what changes are told from. */
export async function newMemory({ content }: DigestBody, { dataset, store }: Deps): Promise<DigestMemory | null> {
  const edition = firstMemory(content, { dataset });
  if (edition === null || isTableDataset(dataset)) return null;
  await keepSnapshot(dataset, store);
  return { edition, condition: null };
}

/** undefined: what it remembers is still of use. Another condition begins anew, other contents do so altogether. */
export async function memoryAfterEdit(
  digest: Digest,
  body: DigestBody,
  deps: Deps,
): Promise<DigestMemory | null | undefined> {
  const before = bodyOf(digest);
  if (!isDeepStrictEqual(before?.content, body.content)) return newMemory(body, deps);
  if (isDeepStrictEqual(before?.condition, body.condition)) return undefined;
  return { ...memoryOf(digest), condition: null };
}
