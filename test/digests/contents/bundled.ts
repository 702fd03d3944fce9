/** The dataset that comes with the program, or a changed copy of it, ready for editions. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { openDatabase } from '../../../src/dataset/database/open-database.js';
import type { Dataset, Figure } from '../../../src/dataset/dataset.js';
import { loadDataset } from '../../../src/dataset/load-dataset.js';
import { Content } from '../../../src/digests/contents/content.js';
import type { Before, Edition, EditionDeps, FiguresDeps } from '../../../src/digests/contents/edition.js';
import { makeEdition } from '../../../src/digests/contents/make-edition.js';

const FOLDER = join(import.meta.dirname, '../../../data/ics');
export const NOTHING: Before = { memory: null, snapshot: null };

const homes: string[] = [];
const databases: Knex[] = [];

afterAll(async () => {
  for (const database of databases) await database.destroy();
  for (const home of homes) rmSync(home, { recursive: true });
});

export const bundledDataset = (): Promise<Dataset> => loadDataset(FOLDER);

export async function depsOf(dataset: Dataset): Promise<FiguresDeps> {
  const home = mkdtempSync(join(tmpdir(), 'wiggle-digests-'));
  homes.push(home);
  const database = await openDatabase(dataset, home);
  databases.push(database);
  return { dataset, database };
}

export const bundledDeps = async (): Promise<FiguresDeps> => depsOf(await bundledDataset());

/** The edition of what a form would give, checked as it would be. */
export const edition = (content: unknown, deps: EditionDeps, before: Before = NOTHING): Promise<Edition> =>
  makeEdition(Content.parse(content), deps, before);

let copies = 0;

/** A copy with other figures; `hash` names the database that is built from it. */
export const withFigures = (dataset: Dataset, figures: readonly Figure[]): Dataset => ({
  ...dataset,
  figures,
  hash: `${dataset.hash.slice(0, 40)}${String(copies++).padStart(24, '0')}`,
});
