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
