/** The two ways in which Slack reaches the app: a socket that the app opens, or requests that it is sent. */
import bolt, { type InstallProviderOptions, type Receiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { SlackSettings } from '../../config.js';
import type { Log } from '../../logging/log.js';
import type { Store } from '../../store/store.js';
import { boltLogger } from './bolt-logger.js';
import type { Installer } from './client-for.js';
import { type HttpHandler, httpDoor } from './http-door.js';
import { installationStore } from './installation-store.js';
import { socketDoor } from './socket-door.js';

export interface Door {
  readonly receiver: Receiver;
  /** Over HTTP, what answers requests; null over a socket. */
  readonly handler: HttpHandler | null;
  /** Whether Slack reaches the app: over HTTP, as far as anybody can tell. */
  readonly isConnected: () => boolean;
  /** Where many workspaces install the app: what has their tokens. */
  readonly installer: Installer | undefined;
}

export interface DoorOptions {
  readonly settings: SlackSettings;
  readonly store: Store;
  readonly log: Log;
  readonly clientOptions: WebClientOptions;
  /** What the app asks for when a workspace installs it. */
  readonly scopes: readonly string[];
  /** The address by which Slack and browsers reach this service; null: unknown. */
  readonly publicUrl: string | null;
  /** Over HTTP: while not, Slack is asked to come again. */
  readonly isOpen: () => boolean;
  readonly pingTimeout?: number;
}

export const INSTALL_PATH = '/slack/install';
export const REDIRECT_PATH = '/slack/oauth_redirect';

/** Socket Mode where there is an app-level token; else HTTP, for one workspace or, with OAuth, for as many as install the app. */
export function doorFor(options: DoorOptions): Door {
  const { settings, log, isOpen } = options;
  const { appToken, apiUrl } = settings;
  const logger = boltLogger(log);
  if (appToken !== null)
    return { handler: null, installer: undefined, ...socketDoor({ ...options, appToken, apiUrl, logger }) };
  const receiver = new bolt.HTTPReceiver({
    signingSecret: settings.signingSecret ?? '',
    logger,
    ...(settings.oauth ? oauthOf(settings.oauth, options) : {}),
  });
  const { installer } = receiver;
  return {
    receiver,
    installer,
    handler: httpDoor(receiver.requestListener, Date.now, isOpen),
    isConnected: () => true,
  };
}

function oauthOf(
  { clientId, clientSecret, stateSecret }: NonNullable<SlackSettings['oauth']>,
  { store, clientOptions, scopes, publicUrl }: DoorOptions,
) {
  const installerOptions = {
    installPath: INSTALL_PATH,
    redirectUriPath: REDIRECT_PATH,
    clientOptions,
    // Slack's own pages stand in for ours: the link leads straight to "Allow".
    directInstall: true,
  } satisfies Partial<InstallProviderOptions> & Record<string, unknown>;
  return {
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...scopes],
    installationStore: installationStore(store.installations),
    installerOptions,
    ...(publicUrl === null ? {} : { redirectUri: `${publicUrl}${REDIRECT_PATH}` }),
  };
}
