/** What every store does, whatever database it is in. */
import type { StoreOptions } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { answersSuite } from './answers-suite.js';
import { type Bench, NOON } from './bench.js';
import { digestsPrivacySuite } from './digests-privacy-suite.js';
import { digestsSuite } from './digests-suite.js';
import { eventsSuite } from './events-suite.js';
import { installationsSuite } from './installations-suite.js';
import { paceSuite } from './pace-suite.js';
import { postsSuite } from './posts-suite.js';
import { preferencesSuite } from './preferences-suite.js';
import { privacySuite } from './privacy-suite.js';
import { questionsSuite } from './questions-suite.js';
import { runsSuite } from './runs-suite.js';
import { snapshotsSuite } from './snapshots-suite.js';
import { untoldSuite } from './untold-suite.js';

/** `newDatabase` gives what opens a database in which nothing is kept. */
export function storeSuite(newDatabase: () => Promise<(options: StoreOptions) => Promise<Store>>): void {
  const clock = { time: NOON };
  let openDatabase: (options: StoreOptions) => Promise<Store>;
  let opened: Store[] = [];

  beforeEach(async () => {
    clock.time = NOON;
    opened = [];
    openDatabase = await newDatabase();
  });
  afterEach(() => Promise.all(opened.map((store) => store.close())));

  const bench: Bench = {
    clock,
    async open(secret) {
      const store = await openDatabase({ secret: secret ?? null, now: () => clock.time });
      opened.push(store);
      return store;
    },
  };

  describe('events and threads', () => eventsSuite(bench));
  describe('questions', () => questionsSuite(bench));
  describe('answers and feedback', () => answersSuite(bench));
  describe('posts', () => postsSuite(bench));
  describe('installations', () => installationsSuite(bench));
  describe('preferences', () => preferencesSuite(bench));
  describe('digests', () => digestsSuite(bench));
  describe('runs', () => runsSuite(bench));
  describe('what owners are to be told', () => untoldSuite(bench));
  describe('turns', () => paceSuite(bench));
  describe('figures', () => snapshotsSuite(bench));
  describe('privacy', () => privacySuite(bench));
  describe('privacy of digests', () => digestsPrivacySuite(bench));

  test('a store that is closed is not healthy', async () => {
    const store = await bench.open();
    await expect(store.health()).resolves.toBeUndefined();
    await store.close();
    await expect(store.health()).rejects.toThrow();
  });
}
