import { logTo } from '../src/log.js';

test.each([
  ['silent', []],
  ['fatal', []],
  ['error', ['error: a fault\n']],
  ['warn', ['error: a fault\n', 'warn: a warning\n']],
  ['info', ['error: a fault\n', 'warn: a warning\n']],
  ['trace', ['error: a fault\n', 'warn: a warning\n']],
] as const)('LOG_LEVEL=%s', (level, shown) => {
  const written: string[] = [];
  const log = logTo({ write: (text) => written.push(String(text)) > 0 }, level);
  log('error', 'a fault');
  log('warn', 'a warning');
  expect(written).toEqual(shown);
});
