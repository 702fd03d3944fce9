/** A file of records to a dataset of its own: its rows in SQLite, and a first catalogue. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { diskError } from '../database/disk-error.js';
import { makeFolder } from '../database/make-folder.js';
import { CATALOGUE_FILE } from '../read/dataset-files.js';
import type { TableCatalogue } from '../table/table-catalogue.js';
import { RECORDS_FILE } from '../table/table-dataset.js';
import { datasetName, nameTaken } from './dataset-name.js';
import type { ColumnPlan } from './infer/column-plan.js';
import { describeTable } from './infer/describe-table.js';
import { exampleQuestions } from './infer/example-questions.js';
import { inferColumn } from './infer/infer-column.js';
import { nameColumn } from './infer/names/name-column.js';
import { recordNouns } from './infer/names/record-nouns.js';
import { tableNouns } from './infer/names/table-nouns.js';
import type { ColumnTally } from './infer/values/column-tally.js';
import { openSource, splitPart } from './open-source.js';
import type { RawTable } from './raw-table.js';
import { tallyColumns } from './tally-columns.js';
import { formatCatalogue } from './write/format-catalogue.js';
import { indexRecords } from './write/index-records.js';
import { summariseRecords } from './write/summarise-records.js';
import { createRecords } from './write/write-records.js';

export interface ImportOptions {
  /** Its path; with #table, a table of a SQLite file. */
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
  /** Sentences on what was put right. */
  readonly warnings: readonly string[];
}

/**
 * Imports a CSV, TSV, JSON, XLSX or SQLite file. The folder of the dataset appears whole or not at all, and one that is there is
 * never touched. Throws UserErrors for a file that is no table, a name that is taken or wrong, and a home that cannot be written.
 */
export async function importTable(options: ImportOptions): Promise<Imported> {
  const datasets = join(options.home, 'datasets');
  try {
    return await importInto(datasets, options);
  } catch (error) {
    throw diskError(error, `The dataset cannot be kept in ${datasets}`, 'set WIGGLE_HOME to another folder');
  }
}

async function importInto(datasets: string, options: ImportOptions): Promise<Imported> {
  const { file, part } = splitPart(options.file);
  const stem = part ?? basename(file, extname(file));
  const { id, name } = await datasetName(options.name, stem, options.home);
  const folder = join(datasets, name);
  // In the same folder, as a rename is only atomic within one file system. The catalogue comes last, so it is never listed.
  const draft = join(datasets, `.${name}.${randomUUID()}.tmp`);
  const table = await openSource(file, part);
  try {
    const { rows, columns } = await makeDataset({ id, stem, file, table }, draft, options);
    // Another import may have been quicker, and a rename onto an empty folder would succeed.
    if (existsSync(folder)) throw nameTaken(name, folder);
    await rename(draft, folder);
    return { name, folder, rows, columns, warnings: table.warnings() };
  } finally {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    await table.close();
  }
}

interface Source {
  readonly id: string;
  readonly stem: string;
  readonly file: string;
  readonly table: RawTable;
}

/** Writes the dataset into `folder`, which it makes. */
async function makeDataset(
  { id, stem, file, table }: Source,
  folder: string,
  { today, onProgress }: ImportOptions,
): Promise<{ rows: number; columns: number }> {
  const tallies = await tallyColumns(table, basename(file), (share) => onProgress('looking', share));
  const plans = tallies.map((tally) => inferColumn(tally, today));
  const described = describeTable({
    id,
    nouns: tableNouns(stem),
    file: basename(file),
    imported: today.toISOString().slice(0, 10),
    tallies,
    plans,
  });
  const columns = described.columns.map((column, i) => ({ id: column.id, plan: plans[i] as ColumnPlan }));

  await makeFolder(dirname(folder));
  await mkdir(folder);
  const records = await createRecords(join(folder, RECORDS_FILE));
  let catalogue: TableCatalogue;
  let rows: number;
  try {
    rows = await records.fill(table, columns, (share) => onProgress('storing', share));
    await indexRecords(records, described.columns, rows, (share) => onProgress('indexing', share));
    const distinct = await summariseRecords(records, described.columns, rows, await fingerprint(file));
    const candidates = described.columns.map(({ id, type }, i) => ({
      tally: tallies[i] as ColumnTally,
      type,
      distinct: distinct[id] ?? 0,
    }));
    const name = nameColumn(candidates, described.one);
    const named = { ...described, name: name === null ? null : (described.columns[name]?.id ?? null) };
    const nouns = await recordNouns(named, records, rows);
    catalogue = { ...named, ...nouns, examples: exampleQuestions({ ...named, ...nouns }, distinct) };
  } finally {
    await records.close();
  }
  const remarks = plans.map((plan) => plan.remarks);
  await writeFile(join(folder, CATALOGUE_FILE), formatCatalogue(catalogue, remarks));
  return { rows, columns: columns.length };
}

async function fingerprint(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
