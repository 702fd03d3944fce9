/** Which kind of file it is, by its ending, else by how it begins. */
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { UserError } from '../../errors.js';
import type { RawTable } from './raw-table.js';
import { openCsv } from './readers/open-csv.js';
import { openJson } from './readers/open-json.js';
import { firstBytes } from './readers/text-file.js';

type Opener = (file: string) => Promise<RawTable>;

/** Opens `file` as a table. Throws a UserError where it is not there, cannot be read or is no table. */
export async function openSource(file: string): Promise<RawTable> {
  const name = basename(file);
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new UserError(`${file} is not a file: name the file that holds the table.`);
    if (found.size === 0) throw new UserError(`${name} is empty: there is nothing to import.`);
    return await (BY_ENDING[extname(file).toLowerCase()] ?? (await byContent(file)))(file);
  } catch (error) {
    throw readFault(error, file);
  }
}

/** What the disk refuses, in one sentence; other errors as they are. */
export function readFault(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new UserError(`There is no file ${file}.`, { cause: error });
  if (code === 'EACCES' || code === 'EPERM') {
    return new UserError(`${file} may not be read: give read access to it.`, { cause: error });
  }
  return error;
}

const BY_ENDING: Readonly<Record<string, Opener>> = {
  '.csv': openCsv,
  '.tsv': openCsv,
  '.tab': openCsv,
  '.json': openJson,
  '.jsonl': openJson,
  '.ndjson': openJson,
};

async function byContent(file: string): Promise<Opener> {
  const start = await firstBytes(file, 512);
  const text = start
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  return text.startsWith('[') || text.startsWith('{') ? openJson : openCsv;
}
