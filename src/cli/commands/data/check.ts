import { checkDataset } from '../../../dataset/check/check-dataset.js';
import { formatFault } from '../../../dataset/dataset-error.js';
import { datasetFolder } from '../../../dataset/find-dataset.js';
import { plainText } from '../../output/plain-text.js';
import type { Shell } from '../../shell.js';

/** `wiggle data check`: says every fault of a dataset. Status 2 where there is any. */
export async function dataCheck(shell: Shell, { name }: { name?: string | undefined }): Promise<number> {
  const settings = shell.settings();
  const folder = await datasetFolder(name ?? settings.dataset, settings.home);
  const faults = await checkDataset(folder);
  for (const fault of faults) shell.stdout.write(`${plainText(formatFault(fault))}\n`);
  const count = faults.length === 1 ? '1 fault' : `${faults.length || 'no'} faults`;
  shell.stdout.write(`${plainText(folder)}: ${count}\n`);
  return faults.length > 0 ? 2 : 0;
}
