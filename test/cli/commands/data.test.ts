import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
