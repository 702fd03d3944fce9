/** The sample tables of the package vega-datasets, imported once into a folder of their own and asked like any dataset. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer, type ThreadState } from '../../src/answer.js';
import { assemble, type Parts } from '../../src/assemble.js';
import { importTable } from '../../src/dataset/import/import-table.js';
import type { Answer } from '../../src/present/answer-object.js';

const FOLDER = join(import.meta.dirname, '../../node_modules/vega-datasets/data');

export interface Samples {
  readonly home: string;
  readonly parts: (name: string) => Parts;
  readonly ask: (name: string, question: string, thread?: ThreadState | null) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Imports the files, "cars.json", and opens each. */
export async function openSamples(...files: string[]): Promise<Samples> {
  const home = await mkdtemp(join(tmpdir(), 'wiggle-tables-'));
  const opened = new Map<string, Parts>();
  for (const file of files) {
    const { name } = await importTable({
      file: join(FOLDER, file),
      home,
      name: null,
      today: new Date('2026-01-01'),
      onProgress: () => undefined,
    });
    opened.set(name, await assemble({ dataset: name, home }));
  }
  const parts = (name: string) => {
    const found = opened.get(name);
    if (!found) throw new Error(`${name} was not opened`);
    return found;
  };
  return {
    home,
    parts,
    ask: async (name, question, thread = null) => (await answer(question, { thread }, parts(name))).answer,
    close: async () => {
      for (const each of opened.values()) await each.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** "Origin, mean Horsepower, count": the columns of an answer, ranks and names of records left out. */
export const columnsOf = ({ columns }: Answer): string =>
  columns
    .filter(({ role }) => role !== 'rank' && role !== 'entity')
    .map(({ field, aggregate, bin, timeUnit, key }) =>
      [aggregate, timeUnit && `${timeUnit} of`, bin && 'bands of', field ?? (aggregate ? null : key)]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');
