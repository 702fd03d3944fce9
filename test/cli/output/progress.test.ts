import { PassThrough } from 'node:stream';
import { progressOn } from '../../../src/cli/output/progress.js';

test.each([
  ['a pipe', {}],
  ['a terminal that says it has no columns', { isTTY: true, columns: 0 }],
])('nothing is written to %s', async (_, properties) => {
  const stream = Object.assign(new PassThrough(), properties);
  const progress = await progressOn(stream);
  progress.say('1 of 2');
  progress.end();
  expect(stream.read()).toBeNull();
});
