import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CATALOGUE_FILE } from '../read/dataset-files.js';

/** Whether the dataset in `folder` is an imported table. false where there is none, whose opening then says so. */
export async function isTable(folder: string): Promise<boolean> {
  try {
    return /^kind:\s*['"]?table\b/m.test(await readFile(join(folder, CATALOGUE_FILE), 'utf8'));
  } catch {
    return false;
  }
}
