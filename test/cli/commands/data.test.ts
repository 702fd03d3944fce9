import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newDatabase } from '../../store/postgres/new-database.js';
import { home, runWiggle } from '../run-wiggle.js';

const bundled = join(import.meta.dirname, '..', '..', '..', 'data', 'ics');

/** A copy of the bundled dataset, to spoil. */
function copyOfData(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'wiggle-data-')), 'copy');
  cpSync(bundled, folder, { recursive: true });
  return folder;
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

describe('data check', () => {
  test('the bundled dataset has no faults', async () => {
    expect(await runWiggle(['data', 'check', 'ics'])).toEqual({
      status: 0,
      stdout: `${bundled}: no faults\n`,
      stderr: '',
    });
  });

  test('every fault is named with file, line and column', async () => {
    const folder = copyOfData();
    edit(join(folder, 'tables', 'ics_figures.csv'), (text) => text.replace(/,dma,2025,,[\d.]+,/, ',dma,2025,,much,'));
    const { status, stdout } = await runWiggle(['data', 'check', folder]);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^tables\/ics_figures\.csv, line \d+, column value: "much" [^\n]+\n[\s\S]*: 1 fault\n$/);
  });

  test('a dataset that does not exist', async () => {
    const { status, stdout, stderr } = await runWiggle(['data', 'check', 'nowhere']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^wiggle: There is no dataset "nowhere".*ics.*\n$/);
  });
});

test('data list names the datasets and marks the one that is asked', async () => {
  const { status, stdout } = await runWiggle(['data', 'list']);
  expect(status).toBe(0);
  expect(stdout).toContain(`* ics  ${bundled} (comes with Wiggle)\n`);
});

test('data build says where the database is', async () => {
  const { status, stdout } = await runWiggle(['data', 'build']);
  expect(status).toBe(0);
  expect(stdout).toContain(join(home, 'datasets', 'ics-'));
});

describe('data build --to', () => {
  test('says where the dataset is, and that it is there already', async () => {
    const to = await newDatabase();
    const first = await runWiggle(['data', 'build', 'ics', '--to', to]);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toMatch(
      /^The database wiggle-test-\S+ on \S+ now holds .*, in its schema ics_[0-9a-f]{12}\.\n$/,
    );
    expect((await runWiggle(['data', 'build', '--to', to])).stdout).toBe(
      first.stdout.replace('now holds', 'already holds'),
    );
  });

  test('an imported table stays where it is', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'wiggle-data-')), 'apples.csv');
    writeFileSync(file, 'name,weight\nCox,3\nGala,4\n');
    await runWiggle(['data', 'import', file]);
    const { status, stderr } = await runWiggle(['data', 'build', 'apples', '--to', 'postgres://me@127.0.0.1:1/db']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^wiggle: Apples is an imported table, which stays a file: --to is for datasets of figures\.\n$/,
    );
  });

  test.each([
    ['no address of a database', 'me:open-sesame', /^wiggle: What follows --to must be the address of a Postgre/],
    [
      'a server that is not there',
      'postgres://me:open-sesame@127.0.0.1:1/db',
      /no server listens there: start Postgre/,
    ],
  ])('%s is said in a sentence, without the password', async (_, to, sentence) => {
    const { status, stdout, stderr } = await runWiggle(['data', 'build', '--to', to]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toContain('open-sesame');
  });
});

describe('data update', () => {
  const figures = join(mkdtempSync(join(tmpdir(), 'wiggle-update-')), 'new.csv');
  const folder = copyOfData();
  const heads = 'code,measure,period,value,basis,source';
  const update = (...flags: string[]) => runWiggle(['data', 'update', figures, '--dataset', folder, ...flags]);

  test('shows the differences, changes nothing until told to, then changes it', async () => {
    writeFileSync(figures, `${heads}\nQJK,population,2022,2000000,published,ons-population-2022\n`);
    const shown = await update();
    expect(shown.stderr).toBe('');
    expect(shown.stdout).toMatch(/^~ Devon, Population, 2022: [\d,]+ -> 2,000,000\n0 added, 1 replaced, 0 unchanged\n/);
    expect(shown.stdout).toContain('Nothing has been changed yet');
    expect((await update()).stdout).toBe(shown.stdout);

    expect((await update('--apply')).stdout).toContain('is changed.');
    expect((await update()).stdout).toBe('0 added, 0 replaced, 1 unchanged\n');
  });

  test('every fault of the file is said', async () => {
    writeFileSync(figures, `${heads}\nQQQ,population,2022,1,published,x\nQJK,charm,2022,1,published,x\n`);
    const { status, stdout, stderr } = await update();
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('QQQ');
    expect(stderr).toContain('charm');
  });
});
