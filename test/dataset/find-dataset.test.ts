import { cp } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { datasetFolder, listDatasets } from '../../src/dataset/find-dataset.js';
import { newFolder, tinyFolder } from './tiny-files.js';

const bundled = join(import.meta.dirname, '../../data/ics');

async function homeWith(...names: string[]): Promise<string> {
  const home = await newFolder();
  for (const name of names) await cp(await tinyFolder(), join(home, 'datasets', name), { recursive: true });
  return home;
}

test('by the name of one that comes with the program', async () => {
  expect(await datasetFolder('ics', await homeWith('ics'))).toBe(bundled);
});

test('by the name of one under the home folder', async () => {
  const home = await homeWith('towns');
  expect(await datasetFolder('towns', home)).toBe(join(home, 'datasets', 'towns'));
});

test('by the path of a folder, relative or not', async () => {
  const folder = await tinyFolder();
  const home = await homeWith();
  expect(await datasetFolder(folder, home)).toBe(folder);
  expect(await datasetFolder(relative('.', folder), home)).toBe(folder);
});

test.each(['nothing', '', 'test', '../ics'])('"%s" is none, and those there are are listed', async (name) => {
  await expect(datasetFolder(name, await homeWith('towns'))).rejects.toThrow('(ics, towns)');
});

test('those there are', async () => {
  const home = await homeWith('towns', 'ics');
  expect(await listDatasets(home)).toEqual([
    { name: 'ics', folder: bundled, bundled: true },
    { name: 'towns', folder: join(home, 'datasets', 'towns'), bundled: false },
  ]);
});
