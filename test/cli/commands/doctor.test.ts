import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWiggle } from '../run-wiggle.js';

test('all is well', async () => {
  const { status, stdout } = await runWiggle(['doctor']);
  expect(stdout.match(/^ok {5}/gm)).toHaveLength(5);
  expect(status).toBe(0);
});

test('a wrong setting is said, and nothing else can be looked at', async () => {
  const { status, stdout } = await runWiggle(['doctor'], { environment: { LOG_LEVEL: 'loud' } });
  expect(status).toBe(2);
  expect(stdout).toMatch(/^FAULT +settings +The setting LOG_LEVEL must be one of .*\n$/);
});

test('a home that cannot be written to and a dataset that is not there are said with what to do', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'wiggle-doctor-')), 'file');
  writeFileSync(file, '');
  const { status, stdout } = await runWiggle(['doctor'], {
    environment: { WIGGLE_HOME: file, WIGGLE_DATASET: 'atlantis' },
  });
  expect(status).toBe(2);
  expect(stdout).toMatch(/^FAULT +home .*set WIGGLE_HOME to another folder\.$/m);
  expect(stdout).toMatch(/^FAULT +data .*"atlantis"/m);
  expect(stdout).toMatch(/^ok +pictures /m);
});
