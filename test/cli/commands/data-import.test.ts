import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { home, runWiggle } from '../run-wiggle.js';

const folder = mkdtempSync(join(tmpdir(), 'wiggle-import-'));

function fileOf(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

test('a file becomes a dataset that is there for all other commands', async () => {
  const file = fileOf('trees.csv', 'Name,Kind\nOld oak,oak\nTall elm,elm\nYoung oak,oak\nSmall elm,elm\n');
  const { status, stdout, stderr } = await runWiggle(['data', 'import', file]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(`${file} is imported as trees: 4 rows, 2 columns.\n`);
  expect(stdout).toContain('wiggle ask --dataset trees');
  expect(stdout).toContain(join(home, 'datasets', 'trees', 'catalogue.yml'));

  const place = join(home, 'datasets', 'trees');
  expect((await runWiggle(['data', 'list'])).stdout).toMatch(/^ {2}trees +.*trees \(imported\)$/m);
  expect(await runWiggle(['data', 'check', 'trees'])).toEqual({
    status: 0,
    stdout: `${place}: no faults\n`,
    stderr: '',
  });
  const built = await runWiggle(['data', 'build', 'trees']);
  expect(built.stdout).toBe(`Trees is an imported table, built already: ${join(place, 'records.sqlite')}\n`);
});

test('it never overwrites', async () => {
  const file = fileOf('birds.csv', 'Name\nrobin\n');
  await runWiggle(['data', 'import', file]);
  const { status, stdout, stderr } = await runWiggle(['data', 'import', file]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(
    /^wiggle: There is a dataset birds already: choose another name with --name, or delete .*birds first\.\n$/,
  );
  expect((await runWiggle(['data', 'import', file, '--name', 'more_birds'])).status).toBe(0);
});

test('what was put right is said apart from the result', async () => {
  const { status, stdout, stderr } = await runWiggle(['data', 'import', fileOf('fish.csv', 'a,b\n1,2\n3\n')]);
  expect(status).toBe(0);
  expect(stdout).toContain('2 rows, 2 columns');
  expect(stderr).toMatch(/^wiggle: 1 line has more or fewer cells than the head: .*\n$/);
});

test('twenty thousand rows are all there', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `${i},${i % 7},part ${i % 3}`);
  const file = fileOf('parts.csv', `n,size,kind\n${rows.join('\n')}\n`);
  expect((await runWiggle(['data', 'import', file])).stdout).toContain('20,000 rows, 3 columns');
});

test.each([
  ['a file that is not there', 'nowhere.csv', /^wiggle: There is no file nowhere\.csv\.\n$/],
  ['a folder', folder, /^wiggle: .* is not a file: name the file that holds the table\.\n$/],
])('%s', async (_, file, message) => {
  const { status, stdout, stderr } = await runWiggle(['data', 'import', file]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
});
