import { type Log, logTo } from '../src/logging/log.js';
import { inRequest } from '../src/logging/request.js';
import { structuredLogTo } from '../src/logging/structured-log.js';

function logging(make: typeof logTo, level: Parameters<typeof logTo>[1]): { log: Log; written: string[] } {
  const written: string[] = [];
  return { log: make({ write: (text) => written.push(String(text)) > 0 }, level), written };
}

const LEVELS = [
  ['silent', []],
  ['fatal', []],
  ['error', ['error']],
  ['warn', ['error', 'warn']],
  ['info', ['error', 'warn', 'info']],
  ['debug', ['error', 'warn', 'info', 'debug']],
  ['trace', ['error', 'warn', 'info', 'debug']],
] as const;

describe.each([
  ['for a person', logTo, (line: string) => line.split(':')[0]],
  ['for a machine', structuredLogTo, (line: string) => JSON.parse(line).level],
] as const)('%s', (_, make, levelOf) => {
  test.each(LEVELS)('LOG_LEVEL=%s', (level, shown) => {
    const { log, written } = logging(make, level);
    for (const each of ['error', 'warn', 'info', 'debug'] as const) log(each, 'something');
    expect(written.map(levelOf)).toEqual(shown);
  });
});

test('a person reads a sentence, then its facts', () => {
  const { log, written } = logging(logTo, 'info');
  log('warn', 'Something is slow.', { milliseconds: 1200 });
  expect(written).toEqual(['warn: Something is slow. milliseconds=1200\n']);
});

test('a machine reads an object a line, with the time and the request', async () => {
  const { log, written } = logging(structuredLogTo, 'info');
  await inRequest('one', async () => {
    await Promise.resolve();
    log('info', 'A question came.\nIn two lines.', { outcome: 'answered' });
  });
  log('error', 'Something failed.');
  const [first, second] = written.map((line) => JSON.parse(line));
  expect(written.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  expect(first).toMatchObject({
    level: 'info',
    request: 'one',
    outcome: 'answered',
    message: 'A question came.\nIn two lines.',
  });
  expect(first.time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(second).not.toHaveProperty('request');
});
