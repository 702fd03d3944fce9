/**
 * A dataset quickly: reading and checking thousands of lines takes longer than answering a question, so what came of it is kept
 * beside the database, under the fingerprint of the files it came of. Any changed byte makes another fingerprint.
 */
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { diskError } from './database/disk-error.js';
import { makeFolder } from './database/make-folder.js';
import type { Dataset, Source } from './dataset.js';
import { hashFiles, readDatasetFiles } from './read/dataset-files.js';

/** To be raised whenever the Dataset type changes: what an older program kept is then read anew. */
const LAYOUT = 1;

type Kept = Omit<Dataset, 'sources' | 'folder'> & { readonly layout: number; readonly sources: readonly Source[] };

/**
 * The dataset in `folder`, from what was kept of it under `home`, else loaded, checked and kept.
 * Throws a DatasetError where it has faults, a UserError where something cannot be read or kept.
 */
export async function openDataset(folder: string, home: string): Promise<Dataset> {
  const hash = hashFiles(await readDatasetFiles(folder));
  const file = join(home, 'datasets', `${hash.slice(0, 16)}.json`);
  const kept = await readKept(file, hash);
  if (kept) return { ...kept, folder: resolve(folder), sources: new Map(kept.sources.map((s) => [s.id, s])) };
  const { loadDataset } = await import('./load-dataset.js');
  const dataset = await loadDataset(folder);
  await keep(dataset, file);
  return dataset;
}

/** null where nothing usable is kept: missing, damaged, or of an older program. It is then made again. */
async function readKept(file: string, hash: string): Promise<Kept | null> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Kept;
    return kept.layout === LAYOUT && kept.hash === hash ? kept : null;
  } catch {
    return null;
  }
}

async function keep(dataset: Dataset, file: string): Promise<void> {
  const { folder: _, sources, ...rest } = dataset;
  const kept: Kept = { layout: LAYOUT, ...rest, sources: [...sources.values()] };
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await makeFolder(dirname(file));
    await writeFile(draft, JSON.stringify(kept));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw diskError(error, `The dataset cannot be kept in ${dirname(file)}`, 'set WIGGLE_HOME to another folder');
  }
}
