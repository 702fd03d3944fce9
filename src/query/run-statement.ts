/** Runs one compiled statement, within a time limit. */
import type { Knex } from 'knex';
import { UserError } from '../errors.js';
import type { Statement } from './result-set.js';

export type Raw = Record<string, string | number | boolean | null>;

/** The statement as the answer shows it. */
export function statementOf(statement: Knex.Sql): Statement {
  const { sql, bindings } = statement.toNative();
  return { text: sql, parameters: bindings as Statement['parameters'] };
}

/** Milliseconds. */
const BETWEEN_STOPS = 50;

/** PostgreSQL's code for a statement that it stopped itself, by the time limit of the session. */
const STOPPED = '57014';

/**
 * A statement on a connection of its own, so that running out of time can stop it in SQLite, not only here; PostgreSQL has the limit from
 * its session. It goes to the client as compiled, since the answer shows it too and compiling takes as long as running.
 */
export async function runStatement({ client }: Knex, statement: Knex.Sql, timeLimit: number): Promise<Raw[]> {
  const connection = await client.acquireConnection();
  let timer: NodeJS.Timeout | undefined;
  let late = false;
  try {
    const stop = () => {
      late = true;
      connection.interrupt?.();
      // On a busy machine it may not even have begun, and there was nothing to interrupt.
      timer = setTimeout(stop, BETWEEN_STOPS);
    };
    timer = setTimeout(stop, timeLimit);
    return client.processResponse(await client.query(connection, statement));
  } catch (error) {
    if (late || (error as { code?: unknown }).code === STOPPED)
      throw new UserError(
        `That took longer than ${timeLimit / 1000} seconds and was stopped; ask for fewer things at once.`,
      );
    throw error;
  } finally {
    clearTimeout(timer);
    await client.releaseConnection(connection);
  }
}
