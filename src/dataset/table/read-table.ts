/** The catalogue of an imported table, what records.sqlite knows of its columns, and all that is wrong with either. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors.js';
import type { Fault } from '../dataset-error.js';
import { CATALOGUE_FILE } from '../read/dataset-files.js';
import { readCatalogueAs } from '../read/read-catalogue.js';
import { checkTableCatalogue } from './check-table-catalogue.js';
import { type Records, readRecords } from './read-records.js';
import { TableCatalogue } from './table-catalogue.js';
import { RECORDS_FILE } from './table-dataset.js';

export interface TableReading {
  /** catalogue.yml as it is. */
  readonly content: Buffer;
  /** Both null where there is any fault. */
  readonly catalogue: TableCatalogue | null;
  readonly records: Records | null;
  readonly faults: readonly Fault[];
}

/** Throws a UserError where there is no catalogue or it cannot be read. */
export async function readTable(folder: string): Promise<TableReading> {
  const [content, found] = await Promise.all([readContent(folder), readRecords(join(folder, RECORDS_FILE))]);
  const { catalogue, faults: unreadable, faultAt } = readCatalogueAs(TableCatalogue, content);
  const records = typeof found === 'string' ? null : found;
  const faults: Fault[] = [...unreadable];
  if (typeof found === 'string')
    faults.push({ file: RECORDS_FILE, line: null, column: null, value: null, message: found });
  if (catalogue) faults.push(...checkTableCatalogue(catalogue, records, faultAt));
  const sound = faults.length === 0;
  return { content, catalogue: sound ? catalogue : null, records: sound ? records : null, faults };
}

async function readContent(folder: string): Promise<Buffer> {
  const file = join(folder, CATALOGUE_FILE);
  try {
    return await readFile(file);
  } catch (cause) {
    const absent = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UserError(absent ? `There is no ${CATALOGUE_FILE} in ${folder}.` : `${file} cannot be read.`, { cause });
  }
}
