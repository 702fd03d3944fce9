import { join } from 'node:path';
import { buildDatabase, databaseFile } from '../../dataset/build-database.js';
import { datasetFolder } from '../../dataset/find-dataset.js';
import { loadDataset } from '../../dataset/load-dataset.js';
import { isTable } from '../../dataset/table/is-table.js';
import { openTable } from '../../dataset/table/open-table.js';
import { RECORDS_FILE } from '../../dataset/table/table-dataset.js';
import { plainText } from '../output/plain-text.js';
import { progressOn } from '../output/progress.js';
import type { Shell } from '../shell.js';

/** `wiggle data build`: builds the SQLite file of a dataset anew and says where it is. */
export async function dataBuild(shell: Shell, { name }: { name?: string | undefined }): Promise<number> {
  const settings = shell.settings();
  const folder = await datasetFolder(name ?? settings.dataset, settings.home);
  if (await isTable(folder)) {
    const { catalogue } = await openTable(folder);
    shell.stdout.write(
      `${plainText(catalogue.title)} is an imported table, built already: ${plainText(join(folder, RECORDS_FILE))}\n`,
    );
    return 0;
  }
  const dataset = await loadDataset(folder);
  const file = databaseFile(dataset, settings.home);
  const progress = await progressOn(shell.stderr);
  progress.say(`Building ${plainText(file)}`);
  await buildDatabase(dataset, file).finally(progress.end);
  shell.stdout.write(`${plainText(dataset.catalogue.title)} is built: ${plainText(file)}\n`);
  return 0;
}
