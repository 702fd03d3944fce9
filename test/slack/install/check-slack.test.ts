/** What `wiggle doctor` says of Slack, asked over its own protocol. */
import { parseSettings, type SlackSettings } from '../../../src/config.js';
import { UserError } from '../../../src/errors.js';
import { checkSlack } from '../../../src/slack/install/check-slack.js';
import { readManifest } from '../../../src/slack/install/manifest.js';
import type { Fault } from '../fake/api/faults.js';
import { delayed, type FakeSlack, gate, httpError, rateLimited, refuses, startSlack } from '../fake/fake-slack.js';

/** JSON, but neither yes nor no. */
const saysNothing: Fault = ({ send }) => send({ status: 200, body: {} });
const ADDRESS = 'https://wiggle.example';
let slack: FakeSlack;

beforeEach(async () => {
  slack = await startSlack();
});

afterEach(() => slack.close());

/** What each check says, by its name; what is a fault starts with "FAULT". */
async function findings(environment: Record<string, string>, publicUrl: string | null = null) {
  const settings = parseSettings({ SLACK_API_URL: slack.apiUrl, ...environment }).slack as SlackSettings;
  const said: Record<string, string> = {};
  for (const [name, check] of Object.entries(checkSlack(settings, publicUrl))) {
    said[name] = await check().catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      return `FAULT ${error.message}`;
    });
  }
  return said;
}

const bySocket = () => ({ SLACK_BOT_TOKEN: slack.team().botToken, SLACK_APP_TOKEN: slack.credentials.appToken });
const byHttp = () => ({ SLACK_BOT_TOKEN: slack.team().botToken, SLACK_SIGNING_SECRET: 'signing-secret' });
const byOauth = () => ({
  SLACK_CLIENT_ID: slack.credentials.clientId,
  SLACK_CLIENT_SECRET: slack.credentials.clientSecret,
  SLACK_STATE_SECRET: 'state-secret',
  SLACK_SIGNING_SECRET: 'signing-secret',
});

test('Socket Mode: the bot, its scopes, and the connection; events are for a person to look at', async () => {
  const { scopes, optionalScopes } = await readManifest();
  slack.team().scopes = [...scopes, ...optionalScopes];
  expect(await findings(bySocket())).toEqual({
    bot: '@wiggle of NHS Somewhere, with every scope that is needed',
    socket: 'Socket Mode is on',
    events: expect.stringMatching(/^cannot be looked up: .* list app_home_opened, app_mention, .*message\.im/),
  });
  expect(slack.problems()).toEqual([]);
});

test('scopes that are missing are listed', async () => {
  const { scopes } = await readManifest();
  slack.team().scopes = scopes.filter((scope) => !scope.startsWith('files:'));
  const { bot } = await findings(bySocket());
  expect(bot).toMatch(/^FAULT @wiggle of NHS Somewhere lacks files:read, files:write: .* reinstall the app\.$/);
});

test('what the optional scopes are for is said where they were not granted', async () => {
  slack.team().scopes = [...(await readManifest()).scopes, 'channels:history'];
  const { bot } = await findings(bySocket());
  expect(bot).toMatch(/with every scope that is needed; without groups:history, a post/);
});

test('a server that does not tell the scopes is no fault', async () => {
  expect((await findings(bySocket())).bot).toMatch(/Slack does not say with which scopes$/);
});

test('tokens that Slack does not know', async () => {
  const said = await findings({ SLACK_BOT_TOKEN: 'xoxb-secret', SLACK_APP_TOKEN: 'xapp-secret' });
  expect(said.bot).toMatch(/^FAULT Slack does not know SLACK_BOT_TOKEN: copy .*\.$/);
  expect(said.socket).toMatch(/^FAULT Slack does not know SLACK_APP_TOKEN: make one with connections:write .*\.$/);
  expect(JSON.stringify(said)).not.toMatch(/secret/);
});

test.each([
  ['account_inactive', /^FAULT Slack says that the app is not installed any more: install it anew .*\.$/],
  ['token_revoked', /^FAULT Slack has revoked SLACK_BOT_TOKEN: install the app anew .*\.$/],
  ['token_expired', /^FAULT Slack says that SLACK_BOT_TOKEN has expired: .*\.$/],
  ['fatal_error', /^FAULT Slack refuses it \(fatal_error\): docs\.slack\.dev\/reference\/methods\/auth\.test .*\.$/],
])('a bot token that is refused with %s', async (error, message) => {
  slack.fail('auth.test', refuses(error));
  const { bot, socket } = await findings(bySocket());
  expect(bot).toMatch(message);
  expect(socket).toBe('Socket Mode is on');
});

test.each([
  ['missing_scope', /misses connections:write in SLACK_APP_TOKEN: make one .*\.$/],
  ['something_new', /^FAULT Slack refuses it \(something_new\): see that Socket Mode is on for your app\.$/],
])('an app token that is refused with %s', async (error, message) => {
  slack.fail('apps.connections.open', refuses(error));
  expect((await findings(bySocket())).socket).toMatch(message);
});

test.each([
  ['asks for patience', rateLimited(30), /^FAULT Slack is asked too often: try again in 30 seconds\.$/],
  ['is down', httpError(503), /answers with HTTP 503: try again later, or check SLACK_API_URL\.$/],
  ['answers with nothing', saysNothing, /does not answer as Slack does/],
  ['is no Slack', httpError(200), /does not answer as Slack does: check SLACK_API_URL\.$/],
])('a server that %s is asked once', async (_, fault, message) => {
  slack.fail('auth.test', fault);
  expect((await findings(bySocket())).bot).toMatch(message);
  expect(slack.calls('auth.test')).toHaveLength(1);
});

test('a server that is not there', async () => {
  const said = await findings({ ...bySocket(), SLACK_API_URL: 'http://127.0.0.1:1/api' });
  expect(said.bot).toMatch(
    /^FAULT http:\/\/127\.0\.0\.1:1\/api\/ cannot be reached.*: check the network and SLACK_API_URL\.$/,
  );
});

test('a server that does not answer is not waited for', async () => {
  const answers = gate();
  slack.fail('auth.test', delayed(answers.opened));
  const settings = parseSettings({ SLACK_API_URL: slack.apiUrl, ...bySocket() }).slack as SlackSettings;
  await expect(checkSlack(settings, null, 20).bot?.()).rejects.toThrow(/is too slow: check the network/);
  answers.open();
});

describe('HTTP', () => {
  test('the address that the app has to name', async () => {
    expect(await findings(byHttp(), ADDRESS)).toMatchObject({
      bot: expect.stringMatching(/^@wiggle/),
      http: `the app has to name ${ADDRESS}/slack/events as its request URL`,
    });
  });

  test.each([
    [null, /^FAULT PUBLIC_URL is not set: set it to .*\.$/],
    ['http://wiggle.example', /^FAULT PUBLIC_URL is not an https address: .*\.$/],
  ])('an address of %s', async (publicUrl, message) => {
    expect((await findings(byHttp(), publicUrl)).http).toMatch(message);
  });
});

describe('many workspaces', () => {
  test('Slack knows the app, and nothing is installed', async () => {
    expect(await findings(byOauth(), ADDRESS)).toEqual({
      app: 'Slack knows the app and its secret',
      http: expect.stringContaining(`${ADDRESS}/slack/oauth_redirect as a redirect URL`),
      events: expect.any(String),
    });
  });

  test('a wrong secret', async () => {
    const { app } = await findings({ ...byOauth(), SLACK_CLIENT_SECRET: 'other-secret' }, ADDRESS);
    expect(app).toMatch(/^FAULT Slack does not take SLACK_CLIENT_SECRET: copy it anew .*\.$/);
  });
});
