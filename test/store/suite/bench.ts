/** What the tests of a store work with. */
import type { Store } from '../../../src/store/store.js';

export const MINUTE = 60_000;
export const DAY = 1440 * MINUTE;
export const NOON = Date.UTC(2026, 10, 22, 12);

export interface Bench {
  /** Opens the database of this test, as one more process would; it is closed after the test. No secret unless one is given. */
  open(secret?: string): Promise<Store>;
  /** Noon at the start of each test; it stands still unless a test moves it. */
  readonly clock: { time: number };
}
