/** What an imported dataset is called. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.js';
import { listDatasets } from '../find-dataset.js';
import { safeId } from './infer/names/column-id.js';

export interface DatasetName {
  /** Of its folder, and by which it is asked: the file's stem, as far as it can be a folder everywhere. */
  readonly name: string;
  /** Of its catalogue. */
  readonly id: string;
}

/**
 * The name of a new dataset under `home`: `wanted`, else the file's `stem`. Throws a UserError where a person's wish cannot be a
 * name, and where there is such a dataset already.
 */
export async function datasetName(wanted: string | null, stem: string, home: string): Promise<DatasetName> {
  const name = folderName(wanted ?? stem);
  if (wanted !== null && wanted !== name) {
    throw new UserError(
      `"${wanted}" cannot be the name of a dataset: use letters, digits, dots, - and _, as in ${name}.`,
    );
  }
  const places = await listDatasets(home);
  if (places.some((place) => place.bundled && place.name === name)) {
    throw new UserError(`${name} is the name of a dataset that comes with Wiggle: choose another with --name.`);
  }
  const folder = join(home, 'datasets', name);
  if (existsSync(folder)) throw nameTaken(name, folder);
  return { name, id: safeId(name).replace(/^(?=\d)/, 'table_') || 'table' };
}

/** Neither hidden nor a path, and no more than file systems bear. */
const folderName = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^[._-]+|[._-]+$/g, '')
    .slice(0, 100) || 'table';

export function nameTaken(name: string, folder: string): UserError {
  return new UserError(
    `There is a dataset ${name} already: choose another name with --name, or delete ${folder} first.`,
  );
}
