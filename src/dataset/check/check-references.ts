/** Whether what the catalogue says of the tables is in them: the sources it cites, the values it has words for. */
import type { Catalogue } from '../catalogue.js';
import type { Fault } from '../dataset-error.js';
import type { CatalogueReading } from '../read/read-catalogue.js';
import type { DatasetRows } from './check-rows.js';

/** The faults, each with its place in the catalogue. */
export function checkReferences(catalogue: Catalogue, { faultAt }: CatalogueReading, rows: DatasetRows): Fault[] {
  const sources = new Set(rows.sources.rows.map(({ row }) => row.id));
  const cited = [
    ...Object.entries(catalogue.dimensions).map(([id, { source }]) => ({ path: ['dimensions', id, 'source'], source })),
    ...Object.entries(catalogue.glossary).map(([id, { source }]) => ({ path: ['glossary', id, 'source'], source })),
  ];
  return [
    ...cited.flatMap(({ path, source }) =>
      source === null || sources.has(source) ? [] : [faultAt(path, source, 'is not in tables/sources.csv')],
    ),
    ...Object.entries(catalogue.dimensions).flatMap(([id, { level, values }]) => {
      const held = valuesOf(rows, id, level);
      const file = rows.entities[level]?.file;
      return Object.keys(values).flatMap((value) =>
        held.has(value) ? [] : [faultAt(['dimensions', id, 'values', value], value, `is not a value in ${file}`)],
      );
    }),
  ];
}

/** The values of a dimension that its entities have or that its table of members lists. */
function valuesOf({ entities, members }: DatasetRows, dimension: string, level: string): Set<string> {
  return new Set([
    ...(entities[level]?.rows.flatMap(({ row }) => row.attributes[dimension] ?? []) ?? []),
    ...(members[dimension]?.rows.map(({ row }) => row.value) ?? []),
  ]);
}
