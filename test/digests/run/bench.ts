/** Digests that run on the real data and a real store, with a clock that a test moves and a channel that it can look at. */
import { join } from 'node:path';
import { assemble, type Parts } from '../../../src/assemble.js';
import type { Dataset } from '../../../src/dataset/dataset.js';
import type { Content } from '../../../src/digests/contents/content.js';
import { snapshotOf } from '../../../src/digests/contents/snapshots/snapshot.js';
import type { DigestBody } from '../../../src/digests/digest.js';
import type { Delivered, Issue } from '../../../src/digests/run/issue.js';
import { openDue } from '../../../src/digests/run/open-due.js';
import { type PerformDeps, perform } from '../../../src/digests/run/perform.js';
import { type Tell, tellOwners } from '../../../src/digests/run/tell-owners.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import type { Run } from '../../../src/store/tables/digests/runs.js';
import { newFolder } from '../../dataset/tiny-files.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Monday, in winter, when London's clocks show UTC. */
export const MONDAY_8 = Date.UTC(2026, 10, 23, 8);
export const MONDAY_9 = MONDAY_8 + HOUR;

/** A moment of that November, as the history of runs is read here. */
export const at = (day: number, time: string) => `11-${day}T${time}`;

export const MIDLANDS: Content = { kind: 'round-up', place: 'Midlands' };
export const DAILY_AT_9: DigestBody = {
  title: 'Every morning',
  content: MIDLANDS,
  schedule: { kind: 'daily', time: '09:00' },
  zone: 'Europe/London',
  condition: null,
};

export class Bench {
  time = MONDAY_8;
  /** What was posted, in its order. */
  readonly posts: Issue[] = [];
  /** Who was told what. */
  readonly told: string[] = [];
  readonly logged: string[] = [];
  /** Version of the figures that every process has. */
  readonly figures: string;
  /** What the channel says to the next issue. */
  answer: (issue: Issue) => Promise<Delivered> = async (issue) => {
    this.posts.push(issue);
    return { state: 'posted', channel: issue.digest.channel, ts: `${this.posts.length}.000100` };
  };

  private constructor(
    readonly parts: Parts,
    readonly store: Store,
    private readonly file: string,
  ) {
    this.figures = snapshotOf(parts.dataset as Dataset).version;
  }

  /** On a store that is empty. */
  static async open(parts: Parts): Promise<Bench> {
    const file = join(await newFolder(), 'state.db');
    let bench: Bench | null = null;
    const store = await openStore({ file, secret: null, now: () => bench?.time ?? MONDAY_8 });
    bench = new Bench(parts, store, file);
    return bench;
  }

  /** As one more process would. */
  another = (): Promise<Store> => openStore({ file: this.file, secret: null, now: () => this.time });

  async close(): Promise<void> {
    await this.store.close();
  }

  deps(holder = 'one', store = this.store): PerformDeps {
    return {
      store,
      dataset: this.parts.dataset,
      database: this.parts.database,
      figures: this.figures,
      holder,
      lease: MINUTE,
      now: () => this.time,
      log: (level, sentence) => void this.logged.push(`${level}: ${sentence}`),
      faultName: (error) => (error as Error).message,
      ended: () => undefined,
      post: (issue) => this.answer(issue),
      deadline: 5 * MINUTE,
    };
  }

  /** What a process that died had taken up. */
  takenUp = (id: string, slot: number, holder: string): Promise<Run | null> =>
    this.store.runs.claim(id, slot, { holder, leaseUntil: this.time + MINUTE, figures: this.figures });

  /** A digest that is due at nine. */
  async add(id: string, changed: Partial<DigestBody> = {}, nextAt: number = MONDAY_9): Promise<void> {
    const body = { ...DAILY_AT_9, ...changed };
    await this.store.digests.add({ id, workspace: 'T1', channel: 'C1', owner: 'U1', nextAt, body });
  }

  async lookAt(time: number): Promise<void> {
    this.time = time;
    await openDue({ store: this.store, now: () => this.time, spread: 0 });
  }

  /** Works on all that is there to be worked on, and tells who is to be told. */
  async work(deps = this.deps()): Promise<void> {
    for (const { digestId, slot } of await deps.store.runs.next(this.time, 100, deps.figures))
      await perform(digestId, slot, deps);
    const tell: Tell = async ({ digest, sentence }) => void this.told.push(`${digest.owner}: ${sentence}`);
    await tellOwners({ ...deps, tell });
  }

  async runs(id: string): Promise<(readonly [string, Run['state'], string | null])[]> {
    const runs = await this.store.runs.history(id, 100);
    return runs.map(({ slot, state, reason }) => [new Date(slot).toISOString().slice(5, 16), state, reason] as const);
  }
}

/** Gives each test of a file a bench of its own; the data is opened once for all. */
export function forEachTest(use: (bench: Bench) => void): void {
  let parts: Parts;
  let bench: Bench;
  beforeAll(async () => {
    parts = await assemble({ dataset: 'ics', home: await newFolder() });
  });
  afterAll(() => parts.close());
  beforeEach(async () => {
    bench = await Bench.open(parts);
    use(bench);
  });
  afterEach(() => bench.close());
}
