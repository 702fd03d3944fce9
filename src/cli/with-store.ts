import type { Settings } from '../config.js';
import { homeOf } from '../store/home.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';

/** Runs `work` with what the service remembers and lets go of it, whatever happens. */
export async function withStore<T>(settings: Settings, work: (store: Store) => Promise<T>): Promise<T> {
  const secret = settings.slack?.oauth?.stateSecret ?? null;
  const store = await openStore({ ...homeOf(settings), secret, now: Date.now });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
