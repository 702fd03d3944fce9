/** Why a SQLite file is of no use, in words that a person can act on. */
import { diskError } from '../dataset/database/disk-error.js';
import { UserError } from '../errors.js';

/** A UserError for what people can put right; any other error as it is, for that is a fault of ours. */
export function fileError(error: unknown, file: string): unknown {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
  if (reason) return new UserError(`What Wiggle remembers cannot be read, as ${file} ${reason}.`, { cause: error });
  return diskError(error, `What Wiggle remembers cannot be kept in ${file}`, 'set WIGGLE_HOME to another folder');
}

/** By the codes of SQLite and of the system. */
const REASONS: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'is not a database: move it away, and a new one is made',
  SQLITE_CORRUPT: 'is damaged: put back a copy of it, or move it away, and a new one is made',
  SQLITE_BUSY: 'is held by another program: stop that one, then start again',
  EISDIR: 'is a folder: move it away, or set WIGGLE_HOME to another folder',
};
