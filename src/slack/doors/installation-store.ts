/** Where Bolt keeps what a workspace gave when it installed the app: sealed, in our own store. */
import type { Installation, InstallationStore } from '@slack/bolt';
import type { Store } from '../../store/store.js';

export function installationStore(kept: Store['installations']): InstallationStore {
  return {
    storeInstallation: (installation) => kept.save(installation as Parameters<typeof kept.save>[0]),
    async fetchInstallation(query) {
      const found = await kept.find(query);
      if (!found) throw new Error('This workspace has not installed the app.');
      return found as unknown as Installation<'v2', false>;
    },
    deleteInstallation: (query) => kept.delete(query),
  };
}
