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
