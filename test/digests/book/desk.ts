/** A book of digests over a store of its own, with a clock that a test moves. */
import { join } from 'node:path';
import type { Dataset } from '../../../src/dataset/dataset.js';
import { loadDataset } from '../../../src/dataset/load-dataset.js';
import { type DigestBook, digestBook } from '../../../src/digests/book/book.js';
import type { Person } from '../../../src/digests/book/rights.js';
import type { DigestBody } from '../../../src/digests/digest.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { newFolder } from '../../dataset/tiny-files.js';

export const MINUTE = 60_000;
/** A Sunday in London's winter time. */
export const NOON = Date.UTC(2026, 10, 22, 12);
export const MONDAY_AT_NINE = Date.UTC(2026, 10, 23, 9);

export interface Desk {
  readonly book: DigestBook;
  readonly store: Store;
  readonly clock: { time: number };
  readonly dataset: Dataset;
  /** How often the runner was asked to look. */
  readonly looks: () => number;
  readonly close: () => Promise<void>;
}

/** Read once. */
let ics: Promise<Dataset> | undefined;

export async function openDesk(): Promise<Desk> {
  const clock = { time: NOON };
  const now = () => clock.time;
  let looks = 0;
  const store = await openStore({ file: join(await newFolder(), 'state.db'), secret: null, now });
  ics ??= loadDataset(join(import.meta.dirname, '../../../data/ics'));
  const dataset = await ics;
  const look = async () => {
    looks += 1;
  };
  return {
    book: digestBook({ store, dataset, now, look }),
    store,
    clock,
    dataset,
    looks: () => looks,
    close: () => store.close(),
  };
}

export const ADA: Person = { workspace: 'T1', user: 'U1', channel: 'C1' };
/** Sits in the same channel. */
export const BEN: Person = { ...ADA, user: 'U2' };
export const CAT_ELSEWHERE: Person = { ...ADA, user: 'U3', channel: 'C2' };
export const STRANGER: Person = { ...ADA, workspace: 'T2' };

/** Every Monday at nine in London, unless said otherwise. */
export const bodyWith = (change: Partial<DigestBody> = {}): DigestBody => ({
  title: 'Board',
  content: { kind: 'round-up', place: null },
  schedule: { kind: 'weekly', weekdays: ['monday'], time: '09:00' },
  zone: 'Europe/London',
  condition: null,
  ...change,
});
