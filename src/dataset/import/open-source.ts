/** Which kind of file it is, by its ending, else by how it begins. */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { UserError } from '../../errors.js';
import type { RawTable } from './raw-table.js';
import { openCsv } from './readers/open-csv.js';
import { openJson } from './readers/open-json.js';
import { openSqlite } from './readers/open-sqlite.js';
import { openXlsx } from './readers/open-xlsx.js';
import { firstBytes } from './readers/text-file.js';

type Opener = (file: string, part: string | null) => Promise<RawTable>;

/** Opens `file` as a table, `part` of it where it holds several. Throws a UserError where it is not there, cannot be read or is no table. */
export async function openSource(file: string, part: string | null): Promise<RawTable> {
  const name = basename(file);
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new UserError(`${file} is not a file: name the file that holds the table.`);
    if (found.size === 0) throw new UserError(`${name} is empty: there is nothing to import.`);
    const open = BY_ENDING[extname(file).toLowerCase()] ?? (await byContent(file));
    if (part !== null && open !== openSqlite) {
      throw new UserError(`${name} holds one table only: leave out #${part}.`);
    }
    return await open(file, part);
  } catch (error) {
    throw readFault(error, file);
  }
}

/** "shop.sqlite#orders" is the table orders of shop.sqlite, unless a file has just that name. */
export function splitPart(path: string): { file: string; part: string | null } {
  const mark = path.lastIndexOf('#');
  const whole = mark < 0 || existsSync(path);
  return whole ? { file: path, part: null } : { file: path.slice(0, mark), part: path.slice(mark + 1) || null };
}

/** What the disk refuses, in one sentence; other errors as they are. */
function readFault(error: unknown, file: string): unknown {
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
  '.xlsx': openXlsx,
  '.xlsm': openXlsx,
  '.sqlite': openSqlite,
  '.sqlite3': openSqlite,
  '.db': openSqlite,
};

/** How the files begin whose ending says nothing. */
async function byContent(file: string): Promise<Opener> {
  const start = await firstBytes(file, 512);
  const signed = start.toString('latin1');
  if (signed.startsWith('SQLite format 3\0')) return openSqlite;
  if (signed.startsWith('PK\u0003\u0004')) return openXlsx;
  const unreadable = signed.includes('\0') && !/^(?:\xff\xfe|\xfe\xff)/.test(signed);
  if (unreadable) {
    throw new UserError(
      `${basename(file)} is of a kind that cannot be imported: save it as CSV, JSON, XLSX or SQLite.`,
    );
  }
  const text = start
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  return text.startsWith('[') || text.startsWith('{') ? openJson : openCsv;
}
