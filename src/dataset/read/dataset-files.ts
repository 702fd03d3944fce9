/** The files of a dataset, in memory: everything else about a dataset is worked out from them without touching the disk. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors.js';

/** Contents by name relative to the dataset's folder: "catalogue.yml", "tables/ics.csv", ... */
export type DatasetFiles = ReadonlyMap<string, Buffer>;

export const CATALOGUE_FILE = 'catalogue.yml';

/** Reads catalogue.yml and tables/*.csv of `folder`. Throws a UserError where there is no catalogue or a file cannot be read. */
export async function readDatasetFiles(folder: string): Promise<DatasetFiles> {
  const tables = await listTables(folder);
  const names = [CATALOGUE_FILE, ...tables.map((table) => `tables/${table}`)];
  return new Map(await Promise.all(names.map(async (name) => [name, await read(folder, name)] as const)));
}

/** A fingerprint of all files, in hexadecimal: it changes with any byte of them. */
export function hashFiles(files: DatasetFiles): string {
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

async function listTables(folder: string): Promise<string[]> {
  try {
    return (await readdir(join(folder, 'tables'))).filter((name) => name.endsWith('.csv'));
  } catch (cause) {
    // A folder without tables is a dataset with faults, which the checks name one by one.
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new UserError(`The folder ${join(folder, 'tables')} cannot be read.`, { cause });
  }
}

async function read(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, name));
  } catch (cause) {
    const absent = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    const what = absent ? `There is no ${name} in ${folder}.` : `${join(folder, name)} cannot be read.`;
    throw new UserError(what, { cause });
  }
}
