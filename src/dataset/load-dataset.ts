/** A dataset's folder to a dataset in memory, or to all that is wrong with it. */
import { resolve } from 'node:path';
import type { Catalogue } from './catalogue.js';
import { checkCatalogue } from './check/check-catalogue.js';
import { checkFigures } from './check/check-figures.js';
import { checkReferences } from './check/check-references.js';
import { checkRows, type DatasetRows } from './check/check-rows.js';
import type { Dataset, Entity, Member } from './dataset.js';
import { DatasetError, type Fault } from './dataset-error.js';
import { dimensionsOf } from './dimensions-of.js';
import { CATALOGUE_FILE, type DatasetFiles, hashFiles, readDatasetFiles } from './read/dataset-files.js';
import { readCatalogue } from './read/read-catalogue.js';
import { readRows } from './read/read-rows.js';

/**
 * Loads the dataset in `folder`. Throws a DatasetError that carries every fault where there is any: a faulty dataset is never
 * used in part. Throws a UserError where the folder cannot be read.
 */
export async function loadDataset(folder: string): Promise<Dataset> {
  const { dataset, faults } = readDataset(resolve(folder), await readDatasetFiles(folder));
  if (!dataset) throw new DatasetError(`The dataset in ${folder} cannot be used`, faults);
  return dataset;
}

/** The dataset that `files` make, or null and its faults. Touches no disk: `folder` is only its name. Never throws. */
export function readDataset(
  folder: string,
  files: DatasetFiles,
): { dataset: Dataset | null; faults: readonly Fault[] } {
  const reading = readCatalogue(files.get(CATALOGUE_FILE) ?? Buffer.of());
  const { catalogue } = reading;
  if (!catalogue) return { dataset: null, faults: reading.faults };

  // Each step rests on the one before: unsound rows, say, would make sound ones look as if they were about nobody.
  const catalogueFaults = checkCatalogue(catalogue, reading);
  if (catalogueFaults.length > 0) return { dataset: null, faults: catalogueFaults };
  const { rows, faults: rowFaults } = readRows(catalogue, files);
  if (rowFaults.length > 0) return { dataset: null, faults: rowFaults };
  const faults = [
    ...checkRows(catalogue, rows),
    ...checkReferences(catalogue, reading, rows),
    ...checkFigures(catalogue, reading, rows),
  ];
  return faults.length > 0 ? { dataset: null, faults } : { dataset: assemble(folder, files, catalogue, rows), faults };
}

function assemble(folder: string, files: DatasetFiles, catalogue: Catalogue, rows: DatasetRows): Dataset {
  const entities: Record<string, readonly Entity[]> = {};
  for (const level of parentsFirst(catalogue)) entities[level] = entitiesOf(level, catalogue, rows, entities);
  return {
    folder,
    hash: hashFiles(files),
    catalogue,
    entities,
    members: Object.fromEntries(
      Object.keys(catalogue.dimensions).map((id) => [id, membersOf(id, catalogue, rows, entities)]),
    ),
    aliases: rows.aliases.rows.map(({ row: { source: _, ...alias } }) => alias),
    figures: Object.entries(rows.figures).flatMap(([level, of]) => of.rows.map(({ row }) => ({ level, ...row }))),
    sources: new Map(rows.sources.rows.map(({ row }) => [row.id, row])),
    statements: rows.statements.rows.map(({ row }) => row),
    successors: rows.successors.rows.map(({ row: { source: _, ...successor } }) => successor),
  };
}

function parentsFirst(catalogue: Catalogue): string[] {
  const depth = (level: string) => dimensionsOf(catalogue, level).parents.length;
  return Object.keys(catalogue.levels).sort((a, b) => depth(a) - depth(b));
}

/** An entity has its parent's attributes too: the region of a trust is that of its ICS. */
function entitiesOf(level: string, catalogue: Catalogue, rows: DatasetRows, above: Dataset['entities']): Entity[] {
  const parent = catalogue.levels[level]?.parent?.level;
  const parents = new Map((parent ? (above[parent] ?? []) : []).map((entity) => [entity.key, entity]));
  return (rows.entities[level]?.rows ?? []).map(
    ({ row: { key, code, name, formal, attributes, parent: parentKey } }) => {
      const inherited = parents.get(parentKey ?? '')?.attributes;
      const link = parent ? { [parent]: parentKey } : {};
      return { key, code, name, formal, attributes: { ...attributes, ...inherited, ...link } };
    },
  );
}

/** The values of a dimension: of its table of members, else those that occur, in order of the alphabet. */
function membersOf(id: string, catalogue: Catalogue, rows: DatasetRows, entities: Dataset['entities']): Member[] {
  const listed = rows.members[id];
  if (listed) return listed.rows.map(({ row: { value, code } }) => ({ value, code }));
  const level = catalogue.dimensions[id]?.level ?? '';
  const values = new Set((entities[level] ?? []).flatMap(({ attributes }) => attributes[id] ?? []));
  return [...values].sort().map((value) => ({ value, code: null }));
}
