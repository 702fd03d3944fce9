/** What is made of the errors of Slack's client. */
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { fateOf, faultName, refusesFile } from '../../../src/slack/delivery/slack-faults.js';

const refused = (error: string, more = {}) => new WebAPIPlatformError({ ok: false, error, ...more });
const broken = (code: string) =>
  new WebAPIRequestError(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));
const late = new WebAPIRequestError(Object.assign(new Error('aborted'), { name: 'TimeoutError' }));

test.each([
  ['too many calls', new WebAPIRateLimitedError(30), { kind: 'not yet', wait: 30_000, reason: 'ratelimited' }],
  ['no connection', broken('ECONNREFUSED'), { kind: 'not yet', wait: null, reason: 'unreachable' }],
  ['no such name', broken('ENOTFOUND'), { kind: 'not yet', wait: null, reason: 'unreachable' }],
  ['refused', refused('channel_not_found'), { kind: 'refused', word: 'channel_not_found' }],
  ['an error inside Slack', refused('internal_error'), { kind: 'unclear', pending: false }],
  ['an error of the server', new WebAPIHTTPError(503, 'x', {}, 'x'), { kind: 'unclear', pending: false }],
  ['a line that was cut', broken('ECONNRESET'), { kind: 'unclear', pending: false }],
  ['no answer in time', late, { kind: 'unclear', pending: true }],
  ['anything else', new Error('what'), { kind: 'unclear', pending: false }],
])('%s', (_, error, fate) => {
  expect(fateOf(error)).toEqual(fate);
});

test('a refusal that names a file is told from others', () => {
  expect(refusesFile(refused('invalid_blocks', { errors: ['invalid slack file [/blocks/0/slack_file]'] }))).toBe(true);
  expect(refusesFile(refused('invalid_blocks', { errors: ['no more than 100 rows'] }))).toBe(false);
});

test('names for the log say what kind of error it was, and quote nobody', () => {
  const quoting = Object.assign(new Error("insert 'DMA of my ward'"), { code: 'SQLITE_FULL' });
  let unread: unknown;
  try {
    JSON.parse('lowest in my ward');
  } catch (error) {
    unread = error;
  }
  expect(
    [refused('not_in_channel'), broken('ECONNRESET'), quoting, new Error('Slack took no file (500).')].map(faultName),
  ).toEqual([
    'not_in_channel',
    'WebAPIRequestError slack_webapi_request_error ECONNRESET',
    'Error SQLITE_FULL',
    'Error: Slack took no file (500).',
  ]);
  expect(faultName(unread)).not.toContain('ward');
});
