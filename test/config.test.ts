import { isAbsolute } from 'node:path';
import { parseSettings } from '../src/config.js';
import { UserError } from '../src/errors.js';

test('without any variable there are defaults', () => {
  const settings = parseSettings({});
  expect(settings).toMatchObject({ dataset: 'ics', logLevel: 'info', color: true });
  expect(isAbsolute(settings.home)).toBe(true);
});

test('an empty variable counts as unset', () => {
  expect(parseSettings({ WIGGLE_DATASET: '', LOG_LEVEL: ' ', NO_COLOR: '' })).toEqual(parseSettings({}));
});

test('NO_COLOR with any value turns colours off', () => {
  expect(parseSettings({ NO_COLOR: '0' }).color).toBe(false);
});

test('a wrong setting is one sentence that names it and never its value', () => {
  const read = () => parseSettings({ LOG_LEVEL: 'xoxb-secret' });
  expect(read).toThrow(UserError);
  expect(read).toThrow(/^The setting LOG_LEVEL must be one of silent, .*\.$/);
  expect(read).not.toThrow(/xoxb/);
});

describe('the database', () => {
  test('is a file where none is set', () => {
    expect(parseSettings({}).databaseUrl).toBeNull();
  });

  test.each([
    'postgres://me:open%20sesame@db.example:5432/wiggle?sslmode=verify-full',
    'postgresql://localhost/wiggle',
    'postgres:///wiggle?host=/var/run/postgresql',
  ])('%s', (url) => {
    expect(parseSettings({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  test.each([
    'open-sesame',
    'mysql://me:open-sesame@db.example/wiggle',
    'postgres://me:open-sesame@db.example',
    'postgres://me:open-sesame@db.example/',
    'postgres://me:open-sesame@db.example:port/wiggle',
  ])('%s is no address of one, which is said without the password', (url) => {
    const read = () => parseSettings({ DATABASE_URL: url });
    expect(read).toThrow(UserError);
    expect(read).toThrow(/^The setting DATABASE_URL must be the address of a PostgreSQL database: postgres:/);
    expect(read).not.toThrow(/open-sesame/);
  });
});

describe('the language model', () => {
  const key = 'sk-secret';

  test('without a key there is none', () => {
    expect(parseSettings({ MODEL_DAILY_LIMIT: '5' }).model).toBeNull();
  });

  test('a key is enough; the rest has defaults', () => {
    const { model } = parseSettings({ OPENAI_API_KEY: key });
    expect(model).toMatchObject({ key, baseUrl: 'https://api.openai.com/v1', dailyLimit: 200 });
    expect(model?.name).toMatch(/\S/);
  });

  test('any server, model and limit', () => {
    const set = { OPENAI_API_KEY: key, OPENAI_BASE_URL: 'http://localhost:11434/v1', OPENAI_MODEL: 'llama' };
    expect(parseSettings({ ...set, MODEL_DAILY_LIMIT: '0' }).model).toEqual({
      key,
      baseUrl: 'http://localhost:11434/v1',
      name: 'llama',
      dailyLimit: 0,
    });
  });

  test.each([
    [{ OPENAI_MODEL: 'llama' }, /^The setting OPENAI_MODEL is there without OPENAI_API_KEY: .*\.$/],
    [{ OPENAI_BASE_URL: 'http://localhost/v1' }, /^The setting OPENAI_BASE_URL is there without OPENAI_API_KEY: .*\.$/],
    [{ OPENAI_API_KEY: `${key} two words` }, /^The setting OPENAI_API_KEY must be one word.*\.$/],
    [{ OPENAI_API_KEY: key, OPENAI_BASE_URL: 'localhost:11434' }, /^The setting OPENAI_BASE_URL must be the http/],
    [{ OPENAI_API_KEY: key, OPENAI_BASE_URL: 'http://me:sk-secret@host/v1' }, /^The setting OPENAI_BASE_URL must be/],
    [{ OPENAI_API_KEY: key, MODEL_DAILY_LIMIT: '-1' }, /^The setting MODEL_DAILY_LIMIT must be a whole number/],
    [{ OPENAI_API_KEY: key, MODEL_DAILY_LIMIT: 'lots' }, /^The setting MODEL_DAILY_LIMIT must be a whole number/],
  ])('%j is half given or wrong, which is said without the secret', (environment, message) => {
    const read = () => parseSettings(environment);
    expect(read).toThrow(UserError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/secret/);
  });
});

describe('the service', () => {
  test('without any setting it listens on this machine alone and keeps questions for 30 days', () => {
    const service = { host: '127.0.0.1', port: 3000, publicUrl: null, retentionDays: 30 };
    expect(parseSettings({})).toMatchObject(service);
  });

  test('host, port, address and days', () => {
    const set = { HOST: '0.0.0.0', PORT: '8080', PUBLIC_URL: 'https://wiggle.example/bot/', RETENTION_DAYS: '7' };
    const service = { host: '0.0.0.0', port: 8080, publicUrl: 'https://wiggle.example/bot', retentionDays: 7 };
    expect(parseSettings(set)).toMatchObject(service);
  });

  test.each([
    [{ PORT: '65536' }, /PORT must be a whole number from 0 to 65535/],
    [{ PORT: '-1' }, /PORT must be a whole number from 0 to 65535/],
    [{ RETENTION_DAYS: '0' }, /RETENTION_DAYS must be a whole number from 1 to 3650/],
    [{ RETENTION_DAYS: 'ever' }, /RETENTION_DAYS must be a whole number from 1 to 3650/],
    [{ HOST: 'two words' }, /HOST must be one word, without spaces or accents/],
    [{ PUBLIC_URL: 'wiggle.example' }, /PUBLIC_URL must be the http or https address of a server.*/],
    [{ PUBLIC_URL: 'https://wiggle.example/?a=1' }, /PUBLIC_URL must be an address without \? and #/],
  ])('%j is said to be wrong', (environment, message) => {
    expect(() => parseSettings(environment)).toThrow(new RegExp(`^The setting ${message.source}\\.$`));
  });
});

describe('Slack', () => {
  const bot = { SLACK_BOT_TOKEN: 'xoxb-secret' };
  const app = { SLACK_APP_TOKEN: 'xapp-1-secret' };
  const signing = { SLACK_SIGNING_SECRET: 'signing-secret' };
  const oauth = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'client-secret', SLACK_STATE_SECRET: 'state-secret' };

  test('without tokens and secrets there is none, whatever else is set', () => {
    expect(parseSettings({}).slack).toBeNull();
    const rest = { SLACK_API_URL: 'http://127.0.0.1:1/api', SLACK_ALLOWED_CHANNELS: 'C012' };
    expect(parseSettings(rest).slack).toBeNull();
  });

  test('one workspace by Socket Mode', () => {
    expect(parseSettings({ ...bot, ...app }).slack).toEqual({
      apiUrl: 'https://slack.com/api/',
      botToken: 'xoxb-secret',
      appToken: 'xapp-1-secret',
      signingSecret: null,
      oauth: null,
      allowedChannels: null,
      reportsTo: null,
    });
  });

  test('one workspace by HTTP', () => {
    const { slack } = parseSettings({ ...bot, ...signing });
    expect(slack).toMatchObject({ botToken: 'xoxb-secret', appToken: null, signingSecret: 'signing-secret' });
  });

  test('a signing secret beside both tokens does no harm', () => {
    const { slack } = parseSettings({ ...bot, ...app, ...signing });
    expect(slack).toMatchObject({ appToken: 'xapp-1-secret', signingSecret: 'signing-secret' });
  });

  test('many workspaces by OAuth', () => {
    expect(parseSettings({ ...oauth, ...signing }).slack).toMatchObject({
      botToken: null,
      appToken: null,
      signingSecret: 'signing-secret',
      oauth: { clientId: '1.2', clientSecret: 'client-secret', stateSecret: 'state-secret' },
    });
  });

  test('another server, the only channels to answer in, and who receives reports', () => {
    const rest = { SLACK_API_URL: 'http://127.0.0.1:4003/api', SLACK_ALLOWED_CHANNELS: 'C0123ABCD, G0456' };
    const { slack } = parseSettings({ ...bot, ...app, ...rest, SLACK_REPORTS_TO: 'U012AB3CD' });
    const allowedChannels = ['C0123ABCD', 'G0456'];
    expect(slack).toMatchObject({ apiUrl: 'http://127.0.0.1:4003/api/', allowedChannels, reportsTo: 'U012AB3CD' });
  });

  test.each([
    [bot, /^The setting SLACK_BOT_TOKEN is there, but questions have no way in: set SLACK_APP_TOKEN too .*\.$/],
    [app, /^The setting SLACK_APP_TOKEN is there without SLACK_BOT_TOKEN: set the token of the bot too\.$/],
    [signing, /^The setting SLACK_SIGNING_SECRET is there without SLACK_BOT_TOKEN: .*\.$/],
    [
      { ...app, SLACK_BOT_TOKEN: 'xoxp-secret' },
      /^The setting SLACK_BOT_TOKEN must be one word that starts with xoxb-: /,
    ],
    [
      { ...bot, SLACK_APP_TOKEN: 'xoxb-secret' },
      /^The setting SLACK_APP_TOKEN must be one word that starts with xapp-: /,
    ],
    [
      { ...bot, SLACK_APP_TOKEN: 'xapp-a secret' },
      /^The setting SLACK_APP_TOKEN must be one word that starts with xapp-: /,
    ],
    [{ ...bot, SLACK_SIGNING_SECRET: 'a secret' }, /^The setting SLACK_SIGNING_SECRET must be one word/],
    [
      { ...oauth, ...signing, SLACK_STATE_SECRET: '' },
      /^The setting SLACK_CLIENT_ID is there without SLACK_STATE_SECRET: /,
    ],
    [
      { SLACK_STATE_SECRET: 'secret' },
      /there without SLACK_CLIENT_ID and SLACK_CLIENT_SECRET: set all three, or none\.$/,
    ],
    [oauth, /^The setting SLACK_CLIENT_ID is there without SLACK_SIGNING_SECRET: set that too\.$/],
    [
      { ...oauth, ...signing, ...app },
      /^The setting SLACK_APP_TOKEN does not go with SLACK_CLIENT_ID: remove it, or, .*\.$/,
    ],
    [
      { ...oauth, ...signing, ...bot },
      /^The setting SLACK_BOT_TOKEN does not go with SLACK_CLIENT_ID: remove it, or, .*\.$/,
    ],
    [{ ...bot, ...app, SLACK_API_URL: 'secret' }, /^The setting SLACK_API_URL must be the http or https address/],
    [
      { ...bot, ...app, SLACK_ALLOWED_CHANNELS: '#secret' },
      /^The setting SLACK_ALLOWED_CHANNELS must be ids of channels /,
    ],
    [{ ...bot, ...app, SLACK_REPORTS_TO: '@ada' }, /^The setting SLACK_REPORTS_TO must be the id of a person .*\.$/],
    [
      { ...bot, ...app, SLACK_ALLOWED_CHANNELS: 'C012,' },
      /^The setting SLACK_ALLOWED_CHANNELS must be ids of channels /,
    ],
  ])('%j is half given or wrong, which is said without the secret', (environment, message) => {
    const read = () => parseSettings(environment);
    expect(read).toThrow(UserError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/-secret|#secret/);
  });
});
