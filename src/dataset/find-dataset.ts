/** Where datasets are: those that come with the program, and those kept under its home folder. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.js';
import { CATALOGUE_FILE } from './read/dataset-files.js';

export interface DatasetPlace {
  readonly name: string;
  readonly folder: string;
  /** true: it came with the program. */
  readonly bundled: boolean;
}

/** `../../data` from src/dataset and from dist/dataset alike. */
const BUNDLED = fileURLToPath(new URL('../../data', import.meta.url));

/**
 * The folder of a dataset given by name or as the path of a folder. A name that comes with the program wins over one under
 * `home`, and a path has to be one, as in `./ics`, where it is a name too. Throws a UserError that lists the datasets there are.
 */
export async function datasetFolder(nameOrFolder: string, home: string): Promise<string> {
  const places = await listDatasets(home);
  const named = places.find(({ name }) => name === nameOrFolder);
  if (named) return named.folder;
  const folder = resolve(nameOrFolder);
  if (nameOrFolder !== '' && existsSync(join(folder, CATALOGUE_FILE))) return folder;
  const names = places.map(({ name }) => name).join(', ') || 'none';
  throw new UserError(
    `There is no dataset "${nameOrFolder}": it is neither a folder with a ${CATALOGUE_FILE} nor one of those there are (${names}).`,
  );
}

/** The datasets that come with the program, then those in `<home>/datasets`; each name once. */
export async function listDatasets(home: string): Promise<DatasetPlace[]> {
  const bundled = await datasetsIn(BUNDLED, true);
  const own = await datasetsIn(join(home, 'datasets'), false);
  return [...bundled, ...own.filter(({ name }) => !bundled.some((other) => other.name === name))];
}

async function datasetsIn(folder: string, bundled: boolean): Promise<DatasetPlace[]> {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).sort();
  return names.flatMap((name) => {
    const place = { name, folder: join(folder, name), bundled };
    return existsSync(join(place.folder, CATALOGUE_FILE)) ? [place] : [];
  });
}
