/** Whether Slack can be used with the settings as they are, for `wiggle doctor`. */
import {
  LogLevel,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  WebClient,
} from '@slack/web-api';
import type { SlackSettings } from '../../config.js';
import { UserError } from '../../errors.js';
import { readManifest } from './manifest.js';

/** Each says what it found, or throws a UserError that says what to do. Nothing said is a secret. */
export type SlackChecks = Readonly<Record<string, () => Promise<string>>>;

/**
 * What is to be looked at with these settings. Nothing is changed in Slack; a Socket Mode address that is asked for is
 * not used. `publicUrl`: where Slack reaches this machine over HTTP. `wait`: milliseconds for each answer of Slack.
 */
export function checkSlack(settings: SlackSettings, publicUrl: string | null, wait = 5_000): SlackChecks {
  const { botToken, appToken, oauth } = settings;
  const ask = askOnce(settings.apiUrl, wait);
  return {
    ...(botToken && { bot: () => checkBot(ask, botToken) }),
    ...(oauth && { app: () => checkApp(ask, oauth) }),
    ...(appToken ? { socket: () => checkSocket(ask, appToken) } : { http: async () => checkHttp(publicUrl, oauth) }),
    events: sayEvents,
  };
}

/** The token, and what may be done with it. */
async function checkBot(ask: Ask, token: string): Promise<string> {
  const { team, user, response_metadata } = await ask((client) => client.auth.test({ token }), {
    ...lookUp('auth.test'),
    invalid_auth: 'does not know SLACK_BOT_TOKEN: copy the Bot User OAuth Token of OAuth & Permissions anew',
    account_inactive: 'says that the app is not installed any more: install it anew and set SLACK_BOT_TOKEN again',
    token_revoked: 'has revoked SLACK_BOT_TOKEN: install the app anew and set the token that comes with it',
    token_expired: 'says that SLACK_BOT_TOKEN has expired: the app needs token rotation turned off',
  });
  const bot = `@${user} of ${team}`;
  const granted = response_metadata?.scopes;
  if (!granted) return `${bot}; Slack does not say with which scopes`;
  const { scopes, optionalScopes } = await readManifest();
  const missing = scopes.filter((scope) => !granted.includes(scope));
  if (missing[0]) {
    const advice = 'add what is missing under OAuth & Permissions of your app, and reinstall the app';
    throw new UserError(`${bot} lacks ${listed(missing)}: ${advice}.`);
  }
  const left = optionalScopes.filter((scope) => !granted.includes(scope));
  const without = `; without ${listed(left)}, a post whose reply got lost is not looked for`;
  return `${bot}, with every scope that is needed${left[0] ? without : ''}`;
}

/** The app by which many workspaces install: a code that nobody was given is refused, but only after the secret. */
async function checkApp(ask: Ask, oauth: NonNullable<SlackSettings['oauth']>): Promise<string> {
  const { clientId: client_id, clientSecret: client_secret } = oauth;
  try {
    await ask((client) => client.oauth.v2.access({ client_id, client_secret, code: 'none' }), {
      ...lookUp('oauth.v2.access'),
      invalid_client_id: 'does not know SLACK_CLIENT_ID: copy it from Basic Information of your app',
      bad_client_secret: 'does not take SLACK_CLIENT_SECRET: copy it anew from Basic Information of your app',
    });
  } catch (error) {
    if (!(error instanceof UserError) || refusal(error.cause) !== 'invalid_code') throw error;
  }
  return 'Slack knows the app and its secret';
}

async function checkSocket(ask: Ask, token: string): Promise<string> {
  const advice = 'make one with connections:write under Basic Information, App-Level Tokens';
  await ask((client) => client.apps.connections.open({ token }), {
    other: 'see that Socket Mode is on for your app',
    invalid_auth: `does not know SLACK_APP_TOKEN: ${advice}`,
    missing_scope: `misses connections:write in SLACK_APP_TOKEN: ${advice}`,
    not_allowed_token_type: `wants another kind of token in SLACK_APP_TOKEN: ${advice}`,
  });
  return 'Socket Mode is on';
}

function checkHttp(publicUrl: string | null, oauth: SlackSettings['oauth']): string {
  if (publicUrl === null) {
    throw new UserError('PUBLIC_URL is not set: set it to the https address at which Slack reaches this machine.');
  }
  if (!publicUrl.startsWith('https://')) {
    throw new UserError('PUBLIC_URL is not an https address: Slack sends to no other, so set one.');
  }
  const redirect = oauth ? `, and ${publicUrl}/slack/oauth_redirect as a redirect URL` : '';
  return `the app has to name ${publicUrl}/slack/events as its request URL${redirect}`;
}

/** Slack tells nobody which events an app gets. */
async function sayEvents(): Promise<string> {
  const { events } = await readManifest();
  return `cannot be looked up: see that Event Subscriptions of your app are on and list ${listed(events)}`;
}

/** By what Slack refuses a call with: the end of a sentence that starts with "Slack". `other`: what to do about the rest. */
type Advice = Readonly<Record<string, string>> & { readonly other: string };

const lookUp = (method: string) => ({ other: `docs.slack.dev/reference/methods/${method} says what to do` });

type Ask = <T>(call: (client: WebClient) => Promise<T>, advice: Advice) => Promise<T>;

/** Calls that are made once. Throws a UserError where Slack refuses or does not answer within `wait` milliseconds. */
function askOnce(apiUrl: string, wait: number): Ask {
  const once = { timeout: wait, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
  return async (call, advice) => {
    try {
      return await call(new WebClient(undefined, { slackApiUrl: apiUrl, logLevel: LogLevel.ERROR, ...once }));
    } catch (cause) {
      const fault = faultOf(cause, apiUrl, advice);
      throw fault === null ? cause : new UserError(`${fault}.`, { cause });
    }
  };
}

/** What went wrong, in a sentence without its full stop; null: nothing that a person can mend. */
function faultOf(error: unknown, apiUrl: string, advice: Advice): string | null {
  if (error instanceof WebAPIRateLimitedError) {
    return `Slack is asked too often: try again in ${error.retryAfter} seconds`;
  }
  if (error instanceof WebAPIRequestError) {
    return `${apiUrl} cannot be reached or is too slow: check the network and SLACK_API_URL`;
  }
  if (error instanceof WebAPIHTTPError) {
    return `${apiUrl} answers with HTTP ${error.statusCode}: try again later, or check SLACK_API_URL`;
  }
  const code = refusal(error);
  if (code === null) return null;
  // The client takes whatever is not JSON for the name of an error.
  if (!/^\w+$/.test(code)) return `${apiUrl} does not answer as Slack does: check SLACK_API_URL`;
  return `Slack ${advice[code] ?? `refuses it (${code}): ${advice.other}`}`;
}

function refusal(error: unknown): string | null {
  return error instanceof WebAPIPlatformError ? String(error.data.error ?? '') : null;
}

function listed(names: readonly string[]): string {
  return names.join(', ');
}
