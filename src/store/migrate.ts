/** Brings the tables of a store up to date. */
import type { Knex } from 'knex';
import { UserError } from '../errors.js';
import { firstTables } from './migrations/001-first-tables.js';
import { digests } from './migrations/002-digests.js';
import { questions } from './migrations/003-questions.js';

interface Step {
  readonly name: string;
  readonly up: (knex: Knex) => Promise<void>;
}

/** In the order in which they run. One that was released is never changed, nor taken back. */
const STEPS: readonly Step[] = [
  { name: '001-first-tables', up: firstTables },
  { name: '002-digests', up: digests },
  { name: '003-questions', up: questions },
];

/**
 * Runs the migrations that `connection` has not seen: all or none, and one process at a time. Throws a UserError where a newer Wiggle
 * has been here.
 */
export async function migrate(connection: Knex): Promise<void> {
  const alone = ALONE[connection.client.dialect];
  if (!alone) throw new Error(`No store can be kept in ${connection.client.dialect}.`);
  await connection.transaction(async (transaction) => {
    await transaction.raw(alone);
    const [done] = await transaction.migrate.list(CONFIG);
    const newer = done.find(({ name }: { name: string }) => !STEPS.some((step) => step.name === name));
    if (newer) throw new UserError(`A newer Wiggle has changed what is remembered (${newer.name}): use that one.`);
    await transaction.migrate.latest(CONFIG);
  });
}

/**
 * The first statement of a transaction, by dialect: whoever else gives it waits until that transaction has ended. Knex has a lock for
 * migrations, but makes the table of that lock without one, and never frees it where a process dies.
 */
const ALONE: Readonly<Record<string, string>> = {
  // Anything that writes will do; this has an effect on nothing else.
  sqlite3: 'pragma user_version = 1',
  postgresql: 'select pg_advisory_xact_lock(20251)',
};

/** The steps as Knex takes them: it would else look for files in a folder, and there is none once the program is compiled. */
const SOURCE: Knex.MigrationSource<Step> = {
  getMigrations: async () => [...STEPS],
  getMigrationName: ({ name }) => name,
  getMigration: async ({ up }) => ({ up, down: cannotGoBack }),
};

const CONFIG: Knex.MigratorConfig = {
  tableName: 'migration',
  // Said in our own words above.
  disableMigrationsListValidation: true,
  migrationSource: SOURCE,
};

/** Knex wants one. */
async function cannotGoBack(): Promise<void> {
  throw new Error('What is remembered cannot be taken back to an older form.');
}
