/** What an imported dataset is called. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.js';
import { listDatasets } from '../find-dataset.js';
import { safeId } from './infer/column-id.js';

/**
 * The name of a new dataset under `home`: `wanted`, else made of `stem`. Throws a UserError where a person's wish cannot be a name,
 * and where there is such a dataset already.
 */
export async function datasetName(wanted: string | null, stem: string, home: string): Promise<string> {
  const id = safeId(wanted ?? stem).replace(/^(?=\d)/, 'table_') || 'table';
  if (wanted !== null && wanted !== id) {
    throw new UserError(
      `"${wanted}" cannot be the name of a dataset: use small letters, digits and underscores, as in ${id}.`,
    );
  }
  const places = await listDatasets(home);
  if (places.some(({ bundled, name }) => bundled && name === id)) {
    throw new UserError(`${id} is the name of a dataset that comes with Wiggle: choose another with --name.`);
  }
  const folder = join(home, 'datasets', id);
  if (existsSync(folder)) throw nameTaken(id, folder);
  return id;
}

export function nameTaken(id: string, folder: string): UserError {
  return new UserError(`There is a dataset ${id} already: choose another name with --name, or delete ${folder} first.`);
}
