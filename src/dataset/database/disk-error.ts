/** What the disk refuses, in words that a person can act on. */
import { UserError } from '../../errors.js';

/**
 * A UserError for what people can put right, such as a full disk; any other error as it is, for that is a fault of ours.
 * `refusal` is what could not be done, as the start of a sentence; `otherwise` is another way out of it.
 */
export function diskError(error: unknown, refusal: string, otherwise: string): unknown {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
  if (!reason) return error;
  const advice = reason.startsWith('the disk') ? 'make room on it' : 'give write access to it';
  return new UserError(`${refusal}, as ${reason}: ${advice} or ${otherwise}.`, { cause: error });
}

/** By the codes of the system and of SQLite. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'it is read-only',
  ENOENT: 'the folder cannot be made',
  ENOTDIR: 'part of its path is a file',
  EEXIST: 'part of its path is a file',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  SQLITE_CANTOPEN: 'it may not be written to',
  SQLITE_READONLY: 'it is read-only',
  SQLITE_FULL: 'the disk is full',
  SQLITE_IOERR: 'the disk cannot be written to',
};
