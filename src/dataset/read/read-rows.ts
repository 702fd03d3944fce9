/** All tables of a dataset to typed rows. */
import type { z } from 'zod';
import type { Catalogue } from '../catalogue.js';
import type { DatasetRows, RowsOf } from '../check/check-rows.js';
import type { Fault } from '../dataset-error.js';
import type { DatasetFiles } from './dataset-files.js';
import { readTable } from './read-tables.js';
import {
  AliasRow,
  entityRow,
  figureRow,
  MemberRow,
  parseRows,
  SourceRow,
  StatementRow,
  SuccessorRow,
} from './row-schemas.js';

/** The rows that are well-formed, and a fault for each that is not. The catalogue must be sound. Never throws. */
export function readRows(catalogue: Catalogue, files: DatasetFiles): { rows: DatasetRows; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>): RowsOf<T> => {
    const table = readTable(files, name);
    const parsed = parseRows(table, schema);
    faults.push(...table.faults, ...parsed.faults);
    return { file: table.file, rows: parsed.rows };
  };
  /** A table that a dataset may do without. */
  const readIfThere = <T>(name: string, schema: z.ZodType<T>): RowsOf<T> =>
    files.has(`tables/${name}.csv`) ? read(name, schema) : { file: `tables/${name}.csv`, rows: [] };

  const levels = Object.entries(catalogue.levels);
  const listed = Object.entries(catalogue.dimensions).filter(([, { members }]) => members !== null);
  const rows: DatasetRows = {
    sources: read('sources', SourceRow),
    entities: Object.fromEntries(levels.map(([id, level]) => [id, read(level.table, entityRow(catalogue, id, level))])),
    members: Object.fromEntries(listed.map(([id, { members }]) => [id, read(members ?? '', MemberRow)])),
    figures: Object.fromEntries(levels.map(([id, level]) => [id, read(level.figures, figureRow(level.key))])),
    aliases: readIfThere('aliases', AliasRow),
    statements: readIfThere('statements', StatementRow),
    successors: readIfThere('successors', SuccessorRow),
  };
  return { rows, faults };
}
