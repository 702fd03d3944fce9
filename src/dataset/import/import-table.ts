/** A file of records to a dataset of its own: its rows in SQLite, and a first catalogue. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { UserError } from '../../errors.js';
import { diskError } from '../database/disk-error.js';
import { makeFolder } from '../database/make-folder.js';
import { listDatasets } from '../find-dataset.js';
import { CATALOGUE_FILE } from '../read/dataset-files.js';
import { RECORDS_FILE } from '../table/table-dataset.js';
import { safeId } from './infer/column-id.js';
import type { ColumnPlan } from './infer/column-plan.js';
import { type ColumnTally, newTally, tallyCell } from './infer/column-tally.js';
import { describeTable } from './infer/describe-table.js';
import { inferColumn } from './infer/infer-column.js';
import { tableNouns } from './infer/table-nouns.js';
import { openSource, readFault } from './open-source.js';
import type { RawTable } from './raw-table.js';
import { formatCatalogue } from './write/format-catalogue.js';
import { summariseRecords } from './write/summarise-records.js';
import { createRecords } from './write/write-records.js';

export interface ImportOptions {
  readonly file: string;
  /** Folder under whose `datasets` the dataset is made. */
  readonly home: string;
  /** null: the file's stem. */
  readonly name: string | null;
  readonly today: Date;
  /** Hears what is being done, and how much of it is done, from 0 to 1. */
  readonly onProgress: (step: 'looking' | 'storing' | 'indexing', share: number) => void;
}

export interface Imported {
  readonly name: string;
  readonly folder: string;
  readonly rows: number;
  readonly columns: number;
  readonly warnings: readonly string[];
}

/**
 * Imports a CSV, TSV, JSON, XLSX or SQLite file. The folder of the dataset appears whole or not at all, and one that is there is
 * never touched. Throws UserErrors for a file that is no table, a name that is taken or wrong, and a home that cannot be written.
 */
export async function importTable({ file, home, name, today, onProgress }: ImportOptions): Promise<Imported> {
  const stem = basename(file, extname(file));
  const id = await freeName(name, stem, home);
  const folder = join(home, 'datasets', id);
  const table = await openSource(resolve(file));
  // In the same folder, as a rename is only atomic within one file system. The dot keeps it out of the list of datasets.
  const draft = join(home, 'datasets', `.${id}.${randomUUID()}.tmp`);
  try {
    const tallies = await tally(table, basename(file), (share) => onProgress('looking', share));
    const plans = tallies.map((column) => inferColumn(column, today));
    const catalogue = describeTable({
      id,
      nouns: tableNouns(stem),
      file: basename(file),
      imported: today.toISOString().slice(0, 10),
      tallies,
      plans,
    });
    const columns = catalogue.columns.map(({ id }, i) => ({
      id,
      plan: plans[i] as ColumnPlan,
      kind: (plans[i] as ColumnPlan).kind,
    }));
    await makeFolder(dirname(draft));
    await mkdir(draft);
    const records = await createRecords(join(draft, RECORDS_FILE));
    let rows = 0;
    try {
      rows = await records.fill(table, columns, (share) => onProgress('storing', share));
      onProgress('indexing', 0);
      await summariseRecords(records, columns, rows, await fingerprint(resolve(file)));
    } finally {
      await records.close();
    }
    await writeFile(
      join(draft, CATALOGUE_FILE),
      formatCatalogue(
        catalogue,
        plans.map(({ remarks }) => remarks),
      ),
    );
    await rename(draft, folder).catch((error: NodeJS.ErrnoException) => {
      throw existsSync(folder) ? taken(id, folder) : error;
    });
    return { name: id, folder, rows, columns: columns.length, warnings: table.warnings() };
  } catch (error) {
    throw diskError(
      readFault(error, file),
      `The dataset cannot be kept in ${dirname(folder)}`,
      'set WIGGLE_HOME to another folder',
    );
  } finally {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    await table.close();
  }
}

/** The name of the new dataset. Throws a UserError where it is taken. */
async function freeName(name: string | null, stem: string, home: string): Promise<string> {
  const id = safeId(name ?? stem).replace(/^(?=\d)/, 'table_') || 'table';
  if (name !== null && name !== id) {
    throw new UserError(
      `"${name}" cannot be the name of a dataset: use small letters, digits and underscores, as in ${id}.`,
    );
  }
  const bundled = (await listDatasets(home)).find((place) => place.bundled && place.name === id);
  if (bundled)
    throw new UserError(`${id} is the name of a dataset that comes with Wiggle: choose another with --name.`);
  const folder = join(home, 'datasets', id);
  if (existsSync(folder)) throw taken(id, folder);
  return id;
}

function taken(id: string, folder: string): UserError {
  return new UserError(`There is a dataset ${id} already: choose another name with --name, or delete ${folder} first.`);
}

async function tally(table: RawTable, name: string, onShare: (share: number) => void): Promise<ColumnTally[]> {
  const tallies: ColumnTally[] = [];
  let count = 0;
  for await (const { rows, share } of table.batches()) {
    while (tallies.length < table.columns.length) tallies.push(newTally(table.columns[tallies.length] ?? ''));
    for (const row of rows) for (let i = 0; i < tallies.length; i += 1) tallyCell(tallies[i] as ColumnTally, row[i]);
    count += rows.length;
    onShare(share);
  }
  if (tallies.length === 0 && count > 0) throw new UserError(`${name} has no columns: its records are empty.`);
  if (count === 0) throw new UserError(`${name} has no rows: there is nothing to import.`);
  if (tallies.length > MAX_COLUMNS) {
    throw new UserError(`${name} has ${tallies.length} columns: leave out all but ${MAX_COLUMNS} of them.`);
  }
  return tallies;
}

const MAX_COLUMNS = 500;

async function fingerprint(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
