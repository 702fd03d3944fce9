/** Whether the figures of a level fit the catalogue: of known entities, measures, periods and sources, on the scale, none twice. */
import type { Catalogue, Measure } from '../catalogue.js';
import type { Fault } from '../dataset-error.js';
import type { CatalogueReading } from '../read/read-catalogue.js';
import type { Located } from '../read/read-tables.js';
import type { FigureCells } from '../read/row-schemas.js';
import type { DatasetRows, RowsOf } from './check-rows.js';
import { keysOf } from './check-rows.js';

/** The faults of all figures, and of measures (with their place in the catalogue) that promise figures which are not there. */
export function checkFigures(catalogue: Catalogue, { faultAt }: CatalogueReading, rows: DatasetRows): Fault[] {
  const keys = keysOf(rows);
  const sources = new Set(rows.sources.rows.map(({ row }) => row.id));
  const held = new Set<string>();
  const faults = Object.entries(rows.figures).flatMap(([level, of]) => {
    const column = catalogue.levels[level]?.key ?? '';
    const context = { level, catalogue, column, keys: keys[level] ?? new Set<string>(), sources };
    for (const { row } of of.rows) held.add(`${row.measure}\n${row.period}`);
    return [...of.rows.flatMap((row) => checkFigure(row, of.file, context)), ...duplicateFigures(of, column)];
  });
  const empty = Object.entries(catalogue.measures).flatMap(([id, { stored, periods }]) =>
    periods.flatMap((period, i) =>
      stored && !held.has(`${id}\n${period}`)
        ? [faultAt(['measures', id, 'periods', i], period, 'has no figures')]
        : [],
    ),
  );
  return [...faults, ...empty];
}

export interface FigureContext {
  readonly level: string;
  readonly catalogue: Catalogue;
  /** The column that holds the entity's key. */
  readonly column: string;
  readonly keys: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** The faults of one figure of `context.level`. */
export function checkFigure({ line, row }: Located<FigureCells>, file: string, context: FigureContext): Fault[] {
  const { level, catalogue, column: key, keys, sources } = context;
  const measure = catalogue.measures[row.measure];
  const faults: Fault[] = [];
  const report = (column: string, value: string | number | null, message: string) =>
    faults.push({ file, line, column, value: value === null ? null : String(value), message });

  if (!keys.has(row.entity)) report(key, row.entity, `is not in tables/${catalogue.levels[level]?.table}.csv`);
  if (!sources.has(row.source)) report('source', row.source, 'is not in tables/sources.csv');
  if (!measure) report('measure', row.measure, 'is not a measure of the catalogue');
  else if (measure.level !== level) report('measure', row.measure, `is not a measure of the level ${level}`);
  else if (!measure.stored) report('measure', row.measure, 'is always worked out from others, so it has no figures');
  else if (!measure.periods.includes(row.period)) report('period', row.period, `is not a period of ${row.measure}`);
  if (row.value === null && row.text === null)
    report('value', null, 'must not be empty, unless there is a text in its place');
  if (row.low !== null && row.high !== null && row.low > row.high)
    report('low', row.low, 'is more than what is in high');
  if (measure)
    for (const column of ['value', 'low', 'high'] as const) checkNumber(column, row[column], measure, report);
  return faults;
}

type Report = (column: string, value: number, message: string) => void;

function checkNumber(column: string, value: number | null, { unit, scale }: Measure, report: Report): void {
  if (value === null) return;
  if (scale && (value < scale[0] || value > scale[1]))
    report(column, value, `is not on the scale from ${scale.join(' to ')}`);
  if ((unit === 'people' || unit === 'count') && !(Number.isInteger(value) && value >= 0)) {
    report(column, value, 'is not a whole number of things');
  }
}

/** A fault for each figure that an earlier row has; `column` is where the entity's key stands. */
export function duplicateFigures({ file, rows }: RowsOf<FigureCells>, column: string): Fault[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, row }) => {
    const id = figureId(row);
    const before = first.get(id);
    if (before === undefined) first.set(id, line);
    const message = `has this figure on line ${before} already`;
    return before === undefined ? [] : [{ file, line, column, value: row.entity, message }];
  });
}

/** The same for two rows that give the same figure. */
export function figureId({
  entity,
  measure,
  period,
  setting,
}: Pick<FigureCells, 'entity' | 'measure' | 'period' | 'setting'>) {
  return [entity, measure, period, setting ?? ''].join('\n');
}
