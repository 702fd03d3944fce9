/** A client that speaks for a workspace when nobody asked anything there: for digests. */
import type bolt from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Store } from '../../store/store.js';

/** null where the app is not installed in the workspace any more. Throws where that cannot be known now. */
export type ClientFor = (workspace: string) => Promise<WebClient | null>;

/** Has the tokens of those who installed the app, and renews them where they rotate. */
export type Installer = Pick<NonNullable<InstanceType<typeof bolt.HTTPReceiver>['installer']>, 'authorize'>;

export interface ClientForOptions {
  /** Of the one workspace there is; null: of many, through `installer`. */
  readonly botToken: string | null;
  readonly installer: Installer | undefined;
  readonly installations: Pick<Store['installations'], 'find' | 'list'>;
  readonly clientOptions: WebClientOptions;
}

export function clientFor({ botToken, installer, installations, clientOptions }: ClientForOptions): ClientFor {
  const own = botToken === null ? null : new WebClient(botToken, clientOptions);
  return async (workspace) => {
    if (own || !installer) return own;
    const key = await installed(workspace, installations);
    if (!key) return null;
    const { botToken: token } = await installer.authorize(key);
    return token ? new WebClient(token, { ...clientOptions, teamId: workspace }) : null;
  };
}

/** By the workspace's own installation; else by that of an organisation, if there is one alone, which speaks for all its workspaces. */
async function installed(workspace: string, installations: ClientForOptions['installations']) {
  const own = { teamId: workspace, enterpriseId: undefined, isEnterpriseInstall: false } as const;
  if (await installations.find(own)) return own;
  const organisations = (await installations.list()).filter(({ isEnterpriseInstall }) => isEnterpriseInstall);
  const [only, ...more] = organisations;
  if (!only?.enterprise || more.length) return null;
  return { teamId: workspace, enterpriseId: only.enterprise.id, isEnterpriseInstall: true } as const;
}
