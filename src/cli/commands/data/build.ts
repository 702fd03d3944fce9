import { join } from 'node:path';
import { buildDatabase, databaseFile } from '../../../dataset/database/build-database.js';
import { buildInPostgres } from '../../../dataset/database/build-in-postgres.js';
import { schemaOf } from '../../../dataset/database/dataset-schema.js';
import { openInPostgres } from '../../../dataset/database/open-in-postgres.js';
import { placeOf } from '../../../dataset/database/server-error.js';
import { datasetFolder } from '../../../dataset/find-dataset.js';
import { loadDataset } from '../../../dataset/load-dataset.js';
import { isTable } from '../../../dataset/table/is-table.js';
import { openTable } from '../../../dataset/table/open-table.js';
import { RECORDS_FILE } from '../../../dataset/table/table-dataset.js';
import { UserError } from '../../../errors.js';
import { TIME_LIMIT } from '../../../query/execute.js';
import { plainText } from '../../output/plain-text.js';
import { progressOn } from '../../output/progress.js';
import type { Shell } from '../../shell.js';
import { checkAddress } from '../check-address.js';

interface Wanted {
  readonly name?: string | undefined;
  /** Address of a database of PostgreSQL. */
  readonly to?: string;
}

/** `wiggle data build`: builds the SQLite file of a dataset anew, or with `--to` its schema in PostgreSQL, and says where it is. */
export async function dataBuild(shell: Shell, { name, to }: Wanted): Promise<number> {
  if (to !== undefined) checkAddress(to);
  const settings = shell.settings();
  const folder = await datasetFolder(name ?? settings.dataset, settings.home);
  if (await isTable(folder)) return tableIsBuilt(shell, folder, to);
  return to === undefined ? buildFile(shell, folder, settings.home) : buildSchema(shell, folder, to);
}

async function tableIsBuilt(shell: Shell, folder: string, to: string | undefined): Promise<number> {
  const { catalogue } = await openTable(folder);
  const title = plainText(catalogue.title);
  if (to !== undefined) {
    throw new UserError(`${title} is an imported table, which stays a file: --to is for datasets of figures.`);
  }
  shell.stdout.write(`${title} is an imported table, built already: ${plainText(join(folder, RECORDS_FILE))}\n`);
  return 0;
}

async function buildFile(shell: Shell, folder: string, home: string): Promise<number> {
  const dataset = await loadDataset(folder);
  const file = databaseFile(dataset, home);
  const progress = await progressOn(shell.stderr);
  progress.say(`Building ${plainText(file)}`);
  await buildDatabase(dataset, file).finally(progress.end);
  shell.stdout.write(`${plainText(dataset.catalogue.title)} is built: ${plainText(file)}\n`);
  return 0;
}

async function buildSchema(shell: Shell, folder: string, url: string): Promise<number> {
  const dataset = await loadDataset(folder);
  const schema = schemaOf(dataset);
  const progress = await progressOn(shell.stderr);
  progress.say(`Building the schema ${schema}`);
  const made = await buildInPostgres(dataset, url).finally(progress.end);
  // As a reader will see it: another right, and another session, than the builder's.
  await (await openInPostgres(dataset, url, TIME_LIMIT)).destroy();
  const holds = made === 'there' ? 'already holds' : 'now holds';
  const title = plainText(dataset.catalogue.title);
  shell.stdout.write(`${plainText(placeOf(url))} ${holds} ${title}, in its schema ${schema}.\n`);
  return 0;
}
