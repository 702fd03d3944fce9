import type { Store } from '../../../src/store/store.js';

/** What several processes that start at once do to a database without tables. */
export async function openedAtOnce(open: () => Promise<Store>): Promise<void> {
  const stores = await Promise.all([open(), open(), open()]);
  const claims = await Promise.all(stores.map((store) => store.events.claim('one')));
  expect(claims.filter((won) => won)).toHaveLength(1);
  await Promise.all(stores.map((store) => store.close()));
}
