/** To whom reports and troubles of a workspace go. */
import type { SlackDeps } from './slack-deps.js';

/** Id of a person or channel; null where nobody is known. */
export type OwnerOf = (workspace: string) => Promise<string | null>;

/** Whom the settings name; else who installed the app there. */
export const ownerFor =
  ({ settings, store }: Pick<SlackDeps, 'settings' | 'store'>): OwnerOf =>
  async (workspace) => {
    if (settings.reportsTo !== null) return settings.reportsTo;
    if (settings.oauth === null) return null;
    const key = { teamId: workspace, enterpriseId: undefined, isEnterpriseInstall: false };
    return (await store.installations.find(key))?.user.id ?? null;
  };
