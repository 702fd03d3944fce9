/** What a digest remembers when it is made, edited and run: what changed is told from there on. */
import { isDeepStrictEqual } from 'node:util';
import { isTableDataset } from '../../dataset/table/table-dataset.js';
import type { Digest, Remember } from '../../store/tables/digests/digests.js';
import type { ConditionMemory } from '../contents/conditions/meets.js';
import type { Json } from '../contents/edition.js';
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

/** Another condition begins anew, other contents do so altogether; else what it remembers is still of use. */
export async function memoryAfterEdit(digest: Digest, body: DigestBody, deps: Deps): Promise<Remember> {
  const before = bodyOf(digest);
  if (!isDeepStrictEqual(before?.content, body.content)) {
    const memory = await newMemory(body, deps);
    return () => memory;
  }
  const keep = isDeepStrictEqual(before?.condition, body.condition);
  return (present) => (keep ? undefined : { ...memoryOf(present), condition: null });
}

/**
 * What a run leaves, of the body that it ran: an edition of other contents than those of now is none to go on from, and so with the
 * condition. null: it leaves what the last edition left.
 */
export function memoryAfterRun(
  ran: DigestBody,
  edition: { readonly left: Json } | null,
  condition: ConditionMemory | null,
): Remember {
  return (present) => {
    const body = bodyOf(present);
    const before = memoryOf(present);
    if (!isDeepStrictEqual(body?.content, ran.content)) return undefined;
    return {
      edition: edition ? edition.left : before.edition,
      condition: isDeepStrictEqual(body?.condition, ran.condition) ? condition : before.condition,
    } satisfies DigestMemory;
  };
}
