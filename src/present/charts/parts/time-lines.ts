/** Lines where the periods are rows: one for the whole, or one for each value of another dimension. */
import type { Column, Row } from '../../../query/result-set.js';
import type { ChartInput, Drawing, Json } from './drawing.js';
import { endLabels, type Line, lineColours, lineScale } from './line-plot.js';
import { mainMeasure, namingColumns, numberOf, textOf } from './read-shape.js';
import { field, known } from './vega.js';

export interface TimeSeries {
  readonly time: Column;
  readonly measure: Column;
  /** The dimension that tells the lines apart; null for one line. */
  readonly series: Column | null;
  readonly periods: readonly string[];
  readonly lines: readonly Line[];
}

/** The result as lines over its time column; null where it has none, or only one period. */
export function timeSeries(input: ChartInput): TimeSeries | null {
  const { columns, rows } = input.result;
  const time = columns.find((c) => c.role === 'time' || c.timeUnit);
  const measure = mainMeasure(input);
  if (!time || !measure) return null;
  const periods = [...new Set(rows.map((row) => textOf(row, time)))].toSorted();
  if (periods.length < 2) return null;
  const series =
    namingColumns(input.result).find((c) => c !== time && new Set(rows.map((row) => row[c.key])).size > 1) ?? null;
  const names = series ? [...new Set(rows.map((row) => textOf(row, series)))] : [measure.label];
  const numbers = names.map((name) => periods.map((period) => figureAt(rows, period, name)));
  const colours = lineColours(numbers);
  return {
    time,
    measure,
    series,
    periods,
    lines: names.map((name, i) => ({ name, colour: colours[i] as string, numbers: numbers[i] ?? [] })),
  };

  function figureAt(all: readonly Row[], period: string, name: string): number | null {
    const row = all.find((r) => textOf(r, time as Column) === period && (!series || textOf(r, series) === name));
    return row ? numberOf(row, measure as Column) : null;
  }
}

/** `mark`: the line itself, or an area from zero. */
export function timeLines(found: TimeSeries, mark: Json, fromZero = false): Drawing {
  const { time, measure, series, lines, periods } = found;
  const scale = lineScale(lines, measure, fromZero);
  const x = {
    field: field(time.key),
    ...(periods.every((p) => ISO.test(p)) && periods.length > 12
      ? { type: 'temporal', scale: { type: 'utc' }, axis: { title: null, grid: false, format: '%b %Y', tickCount: 6 } }
      : {
          type: 'ordinal',
          sort: periods,
          scale: { type: 'point', padding: 0.2 },
          axis: { title: null, grid: false, labelAngle: 0, labelOverlap: true, labelFlush: false },
        }),
  };
  const colour = series
    ? {
        color: {
          field: field(series.key),
          type: 'nominal',
          scale: { domain: lines.map((l) => l.name), range: lines.map((l) => l.colour) },
          legend: null,
        },
      }
    : { color: { value: lines[0]?.colour } };
  const encoding = { x, y: { field: field(measure.key), ...scale.y }, ...colour };
  return {
    width: scale.width,
    height: scale.height,
    margins: { left: scale.left, right: scale.right, top: 8, bottom: 32 },
    layer: [
      { transform: [known(measure)], mark, encoding },
      ...(periods.length <= 24
        ? [{ transform: [known(measure)], mark: { type: 'circle', size: 50, opacity: 1 }, encoding }]
        : []),
      ...endLabels(lines, measure, scale),
    ],
  };
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;
