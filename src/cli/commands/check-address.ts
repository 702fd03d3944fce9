import { isDatabase } from '../../config.js';
import { UserError } from '../../errors.js';

/** Throws a UserError, which does not repeat it, where what follows `--to` is no address of a PostgreSQL database. */
export function checkAddress(to: string): void {
  if (!isDatabase(to)) {
    throw new UserError(
      'What follows --to must be the address of a PostgreSQL database: postgres://name:password@machine/database.',
    );
  }
}
