/** The folder of an imported table to what can be asked of it. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { DatasetError } from '../dataset-error.js';
import { readTable } from './read-table.js';
import type { TableDataset } from './table-dataset.js';

/** Opens the table in `folder`. Throws a DatasetError that carries every fault where there is any, a UserError where it cannot be read. */
export async function openTable(folder: string): Promise<TableDataset> {
  const { catalogue, faults, content, records } = await readTable(folder);
  if (!catalogue || !records) throw new DatasetError(`The dataset in ${folder} cannot be used`, faults);
  return {
    folder: resolve(folder),
    hash: createHash('sha256').update(content).update(JSON.stringify(records.stamp)).digest('hex'),
    catalogue,
    rows: records.stamp.rows,
    profiles: records.profiles,
    values: records.values,
  };
}
