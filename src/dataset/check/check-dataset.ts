/** Everything that is wrong with a dataset, for a person to put right. */
import { resolve } from 'node:path';
import type { Fault } from '../dataset-error.js';
import { readDataset } from '../load-dataset.js';
import { readDatasetFiles } from '../read/dataset-files.js';
import { isTable } from '../table/is-table.js';
import { readTable } from '../table/read-table.js';

/**
 * The faults of the dataset in `folder`, none if it is sound. First those of the catalogue; once it has none, cells and rows that
 * cannot be read; once there are none, what does not fit together. Of an
 * imported table those of its catalogue and its rows at once. Throws a UserError where the folder cannot be read at all.
 */
export async function checkDataset(folder: string): Promise<readonly Fault[]> {
  if (await isTable(folder)) return (await readTable(resolve(folder))).faults;
  return readDataset(resolve(folder), await readDatasetFiles(folder)).faults;
}
