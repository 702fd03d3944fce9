/** What a file of new figures would change in a dataset, before anything is changed. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserError } from '../../errors.js';
import type { Catalogue, Measure } from '../catalogue.js';
import { checkFigure, duplicateFigures, figureId } from '../check/check-figures.js';
import type { Dataset, Figure } from '../dataset.js';
import { DatasetError, type Fault } from '../dataset-error.js';
import { type Located, parseTable, type Table } from '../read/read-tables.js';
import { type FigureCells, figureRow, parseRows } from '../read/row-schemas.js';

export interface UpdatePlan {
  readonly dataset: Dataset;
  readonly added: readonly Figure[];
  readonly replaced: readonly { readonly old: Figure; readonly new: Figure }[];
  readonly unchanged: readonly Figure[];
  /** Periods that the catalogue does not have yet, by measure. */
  readonly periods: Readonly<Record<string, readonly string[]>>;
}

/**
 * Compares the figures in `file` with those of `dataset`. The file is a CSV in the long form of the dataset's own tables: a
 * column with the key or code of the entity (called entity, key, code, or as in the dataset's tables), then measure, period,
 * setting, value, low, high, text, basis and source; setting, low, high and text may be left out. Money is in GBP.
 * Throws a DatasetError with every fault of the file, and a UserError where it cannot be read. Changes nothing.
 */
export async function planUpdate(dataset: Dataset, file: string): Promise<UpdatePlan> {
  const table = parseTable(basename(file), await read(file));
  const column = entityColumn(table, dataset.catalogue);
  const { rows, faults } = parseRows(table, figureRow(column));
  const periods = newPeriods(rows, dataset.catalogue);
  const { figures, faults: misfits } = resolve(rows, dataset, periods, { file: table.file, column });
  const all = [...table.faults, ...faults, ...misfits];
  if (all.length > 0) throw new DatasetError(`The figures in ${file} cannot be taken`, all);
  if (figures.length === 0) throw new UserError(`There are no figures in ${file}.`);
  return { dataset, periods, ...compare(figures, dataset.figures) };
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new UserError(`The file ${file} cannot be read.`, { cause });
  }
}

function entityColumn({ columns }: Table, { levels }: Catalogue): string {
  const names = ['entity', 'key', 'code', ...Object.entries(levels).flatMap(([id, { key, code }]) => [id, key, code])];
  return columns.find((column) => names.includes(column)) ?? 'entity';
}

function newPeriods(rows: readonly Located<FigureCells>[], { measures }: Catalogue): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { row } of rows) {
    const held = measures[row.measure]?.periods;
    if (!held || held.includes(row.period) || found[row.measure]?.includes(row.period)) continue;
    found[row.measure] = [...(found[row.measure] ?? []), row.period];
  }
  return found;
}

/** The rows as figures of the level that their measure belongs to, with the entity's key where the file has its code. */
function resolve(
  rows: readonly Located<FigureCells>[],
  dataset: Dataset,
  periods: UpdatePlan['periods'],
  { file, column }: { file: string; column: string },
): { figures: Figure[]; faults: Fault[] } {
  const catalogue = withPeriods(dataset.catalogue, periods);
  const keys = keysByCode(dataset);
  const sources = new Set(dataset.sources.keys());
  const faults: Fault[] = [];
  const resolved = rows.flatMap(({ line, row }) => {
    const level = catalogue.measures[row.measure]?.level;
    if (level === undefined) {
      faults.push({ file, line, column: 'measure', value: row.measure, message: 'is not a measure of the catalogue' });
      return [];
    }
    const figure = { line, row: { level, ...row, entity: keys[level]?.get(row.entity) ?? row.entity } };
    const held = new Set(keys[level]?.values());
    faults.push(...checkFigure(figure, file, { level, catalogue, column, keys: held, sources }));
    return [figure];
  });
  faults.push(...duplicateFigures({ file, rows: resolved }, column));
  return { figures: resolved.map(({ row }) => row), faults };
}

function withPeriods(catalogue: Catalogue, periods: UpdatePlan['periods']): Catalogue {
  const measures = Object.entries(catalogue.measures).map(([id, measure]): [string, Measure] => [
    id,
    { ...measure, periods: [...measure.periods, ...(periods[id] ?? [])] },
  ]);
  return { ...catalogue, measures: Object.fromEntries(measures) };
}

/** The keys of each level's entities, by key and by code. */
function keysByCode({ entities }: Dataset): Record<string, Map<string, string>> {
  const keys = Object.entries(entities).map(([level, all]) => {
    const byKey = all.map(({ key }) => [key, key] as const);
    const byCode = all.flatMap(({ key, code }) => (code === null ? [] : [[code, key] as const]));
    return [level, new Map([...byCode, ...byKey])] as const;
  });
  return Object.fromEntries(keys);
}

function compare(
  figures: readonly Figure[],
  held: readonly Figure[],
): Pick<UpdatePlan, 'added' | 'replaced' | 'unchanged'> {
  const byId = new Map(held.map((figure) => [figureId(figure), figure]));
  const added: Figure[] = [];
  const replaced: { old: Figure; new: Figure }[] = [];
  const unchanged: Figure[] = [];
  for (const figure of figures) {
    const old = byId.get(figureId(figure));
    if (!old) added.push(figure);
    else if (isSame(old, figure)) unchanged.push(figure);
    else replaced.push({ old, new: figure });
  }
  return { added, replaced, unchanged };
}

function isSame(a: Figure, b: Figure): boolean {
  return (['value', 'low', 'high', 'text', 'basis', 'source'] as const).every((field) => a[field] === b[field]);
}
