/** manifest.yml: what Slack takes, no more than Wiggle uses, and nothing that nobody listens to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runWiggle } from '../../cli/run-wiggle.js';
import { contradictions, Manifest } from './manifest-rules.js';

const text = readFileSync(join(import.meta.dirname, '../../../manifest.yml'), 'utf8');
const manifest = Manifest.parse(parse(text));
const { features, oauth_config, settings } = manifest;
const { scopes } = oauth_config;

/** What the app listens to. */
const LISTENERS = {
  events: ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'],
  commands: ['/dma', '/dma-rank', '/dma-digest'],
  shortcuts: ['ask_about_message'],
};

/** What each scope is used for: an event, a feature, or methods. */
const USES = {
  'app_mentions:read': 'app_mention',
  'assistant:write': 'assistant.threads.setSuggestedPrompts, assistant.threads.setTitle',
  'channels:read': 'conversations.info of public channels',
  'chat:write': 'chat.postMessage, chat.update, chat.postEphemeral, chat.delete, assistant.threads.setStatus',
  commands: 'slash commands and the shortcut',
  'files:read': 'files.info',
  'files:write': 'files.getUploadURLExternal, files.completeUploadExternal',
  'groups:read': 'conversations.info of private channels',
  'im:history': 'message.im',
  'users:read': 'users.info',
};

test('its forms and lengths are what Slack takes, and its parts go together', () => {
  expect(contradictions(manifest)).toEqual([]);
});

test('events, commands and shortcuts are those that are listened to, and no others', () => {
  expect(settings.event_subscriptions.bot_events).toEqual(LISTENERS.events);
  expect(features.slash_commands.map(({ command }) => command)).toEqual(LISTENERS.commands);
  expect(features.shortcuts.map(({ callback_id }) => callback_id)).toEqual(LISTENERS.shortcuts);
});

test('it asks for no scope without a use, and says each use beside it', () => {
  const { bot, bot_optional } = scopes;
  expect(bot).toEqual(Object.keys(USES));
  expect(bot_optional).toEqual(['channels:history', 'groups:history']);
  const unexplained = [...bot, ...bot_optional].filter((scope) => !text.includes(`- ${scope} # `));
  expect(unexplained).toEqual([]);
});

test('it is for Socket Mode in a workspace or an organisation, with a token that lasts', () => {
  expect(settings).toMatchObject({
    socket_mode_enabled: true,
    org_deploy_enabled: true,
    token_rotation_enabled: false,
    interactivity: { is_enabled: true },
  });
  expect(text).not.toMatch(/_urls?:/);
});

test('commands say how to use them, and take mentions as ids', () => {
  for (const command of features.slash_commands) expect(command).toMatchObject({ should_escape: true });
});

const prompts = features.agent_view?.suggested_prompts.map(({ message }) => message) ?? [];

test('there are four prompts', () => {
  expect(new Set(prompts).size).toBe(4);
});

test.each(prompts)('the prompt "%s" has an answer with a chart', async (prompt) => {
  const { stdout } = await runWiggle(['ask', '--json', prompt]);
  expect(JSON.parse(stdout)).toMatchObject({ status: 'answered', chart: { kind: expect.any(String) } });
});

describe('the rules find', () => {
  const without = (list: readonly string[], name: string) => list.filter((one) => one !== name);
  test.each<[string, object]>([
    ['a name that is too long', { display_information: { ...manifest.display_information, name: 'W'.repeat(36) } }],
    [
      'a long description that is too short',
      { display_information: { ...manifest.display_information, long_description: 'Short.' } },
    ],
    [
      'a fifth prompt',
      {
        features: {
          ...features,
          agent_view: { agent_description: 'A', suggested_prompts: Array(5).fill({ title: 'A', message: 'B' }) },
        },
      },
    ],
    ['a key that nobody knows', { features: { ...features, assistant: {} } }],
    [
      'an event that is named twice',
      { settings: { ...settings, event_subscriptions: { bot_events: ['app_mention', 'app_mention'] } } },
    ],
    ['an address without https', { oauth_config: { ...oauth_config, redirect_urls: ['http://wiggle.example'] } }],
  ])('%s', (_, change) => {
    expect(Manifest.safeParse({ ...manifest, ...change }).success).toBe(false);
  });

  test.each<[string, Partial<Manifest>]>([
    [
      'app_mention needs the scope app_mentions:read',
      { oauth_config: { ...oauth_config, scopes: { ...scopes, bot: without(scopes.bot, 'app_mentions:read') } } },
    ],
    [
      'a command or shortcut needs the scope commands',
      { oauth_config: { ...oauth_config, scopes: { ...scopes, bot: without(scopes.bot, 'commands') } } },
    ],
    [
      'commands is both needed and optional',
      { oauth_config: { ...oauth_config, scopes: { ...scopes, bot_optional: ['commands'] } } },
    ],
    [
      'message.channels needs the scope channels:history',
      { settings: { ...settings, event_subscriptions: { bot_events: ['app_home_opened', 'message.channels'] } } },
    ],
    [
      'nobody knows the event app_rate_limited',
      { settings: { ...settings, event_subscriptions: { bot_events: ['app_home_opened', 'app_rate_limited'] } } },
    ],
    ['the Home tab needs app_home_opened', { settings: { ...settings, event_subscriptions: { bot_events: [] } } }],
    [
      'the agent view needs the messages tab',
      { features: { ...features, app_home: { ...features.app_home, messages_tab_enabled: false } } },
    ],
    ['a shortcut needs interactivity', { settings: { ...settings, interactivity: { is_enabled: false } } }],
    ['without Socket Mode every address is needed', { settings: { ...settings, socket_mode_enabled: false } }],
    ['rotation needs a redirect URL', { settings: { ...settings, token_rotation_enabled: true } }],
  ])('%s', (sentence, change) => {
    expect(contradictions({ ...manifest, ...change })).toContain(sentence);
  });
});

describe('docs/install.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/install.md'), 'utf8');
  const [http, oauth] = [...page.matchAll(/^ +```yaml\n([^`]*)```/gm)].map(([, block]) => parse(block ?? ''));

  test('what it changes for HTTP gives a manifest that Slack takes', () => {
    const changed = Manifest.parse(merged(manifest, http));
    expect(contradictions(changed)).toEqual([]);
    expect(changed.settings.socket_mode_enabled).toBe(false);
    expect(changed.features.slash_commands).toHaveLength(3);
  });

  test('what it changes for many workspaces, too', () => {
    const changed = Manifest.parse(merged(merged(manifest, http), oauth));
    expect(contradictions(changed)).toEqual([]);
    expect(changed).toMatchObject({ settings: { token_rotation_enabled: true }, oauth_config: { scopes } });
  });
});

/** `change` laid over `base`: maps by key, lists of maps by place; anything else takes the place of what was there. */
function merged(base: unknown, change: unknown): unknown {
  if (!isMap(base) || !isMap(change)) return change;
  const both = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, merged(base[key], value)]));
  const all = { ...base, ...both };
  return Array.isArray(base) ? Object.values(all) : all;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
