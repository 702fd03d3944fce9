/** Columns of a table's answer as Vega-Lite encodings: an axis each, with its own labels, and colours that can be told apart. */
import type { Column, Row } from '../../query/result-set.js';
import { exact } from '../../query/table/bands.js';
import { endOf } from '../../query/table/execute-table-query.js';
import type { Json } from '../charts/parts/drawing.js';
import { datum, field } from '../charts/parts/vega.js';
import { COLOUR, SCALE, SERIES } from '../charts/theme.js';

/** Numbers of a large table are shortened on axes: 2.5M, 300k. */
export function measureAxis(column: Column, options: Json = {}): Json {
  return {
    field: field(column.key),
    type: 'quantitative',
    axis: {
      title: titleOf(column),
      format: '~s',
      labelOverlap: true,
      tickCount: 6,
      ...shortNumbers(column),
      ...options,
    },
  };
}

/** Small numbers are written out: "15k" is for thousands, "0.5" is no "500m". */
const shortNumbers = (_: Column): Json => ({
  labelExpr:
    "abs(datum.value) >= 1e9 ? format(datum.value / 1e9, ',.3~r') + 'bn' : abs(datum.value) >= 1e6 ? format(datum.value / 1e6, ',.3~r') + 'm' : abs(datum.value) >= 1e5 ? format(datum.value / 1e3, ',.3~r') + 'k' : format(datum.value, ',.4~r')",
});

export const titleOf = ({ label, unit }: Column) =>
  unit && unit !== 'count' && unit !== 'text' ? `${label} (${unit})` : label;

/** Categories in the order of the rows; long names are cut at a width that leaves room for the plot. */
export const categoryAxis = (column: Column, options: Json = {}): Json => ({
  field: field(column.key),
  type: 'nominal',
  sort: null,
  axis: { title: column.label, labelLimit: 220, ...options },
});

/** Dates of one unit on an axis of time. */
export const timeAxis = (column: Column): Json => ({
  field: field(column.key),
  type: 'temporal',
  ...(column.timeUnit ? { timeUnit: TIME_UNITS[column.timeUnit] } : {}),
  axis: {
    title: column.label,
    format: FORMATS[column.timeUnit ?? 'day'],
    labelOverlap: true,
    tickCount: 8,
    grid: false,
  },
});

const TIME_UNITS = { year: 'utcyear', month: 'utcyearmonth', day: 'utcyearmonthdate' } as const;
const FORMATS = { year: '%Y', month: '%b %Y', day: '%d %b %Y' } as const;

/** Both edges of the bands of a number. */
export function bandAxis(column: Column, rows: readonly Row[], channel: 'x' | 'y'): Json {
  const step = exact(Number(rows[0]?.[endOf(column.key)]) - Number(rows[0]?.[column.key]));
  return {
    [channel]: {
      field: field(column.key),
      type: 'quantitative',
      bin: { binned: true, step },
      axis: { title: titleOf(column), labelOverlap: true, grid: false, ...shortNumbers(column), format: undefined },
    },
    [`${channel}2`]: { field: field(endOf(column.key)) },
  };
}

/** What a column is along an axis: bands, time, categories or numbers. */
export function axisOf(column: Column, rows: readonly Row[], channel: 'x' | 'y'): Json {
  if (column.bin) return bandAxis(column, rows, channel);
  const encoding =
    column.role === 'time' ? timeAxis(column) : column.role === 'measure' ? measureAxis(column) : categoryAxis(column);
  return { [channel]: encoding };
}

/** A colour a category; more categories than ours take a longer scheme. A number goes from light to dark. */
export function colourOf(column: Column, rows: readonly Row[]): Json {
  const legend = { title: titleOf(column), orient: 'top', columns: 5, labelLimit: 150, symbolLimit: 30 };
  if (column.role === 'measure') {
    return {
      field: field(column.key),
      type: 'quantitative',
      scale: { range: [...SCALE].slice(1) },
      legend: { title: titleOf(column), orient: 'right', ...{ format: '~s' } },
    };
  }
  const known = new Set(rows.map((row) => row[column.key])).size;
  const colours =
    known <= SERIES.length ? { range: SERIES.slice(0, known) } : { scheme: known <= 10 ? 'tableau10' : 'tableau20' };
  if (column.role === 'time' || column.bin)
    return { field: field(column.key), type: 'ordinal', scale: { range: [...SCALE].slice(1) }, legend };
  return { field: field(column.key), type: 'nominal', sort: null, scale: colours, legend };
}

/** How the texts of time columns are read: as UTC, so that no zone of a reader moves them. */
export function parsedTimes(columns: readonly Column[]): Json {
  const times = columns.filter((c) => c.role === 'time');
  if (!times.length) return {};
  const pattern = { year: '%Y', month: '%Y-%m', day: '%Y-%m-%d' } as const;
  return {
    format: {
      type: 'json',
      parse: Object.fromEntries(times.map((c) => [c.key, `utc:'${pattern[c.timeUnit ?? 'day']}'`])),
    },
  };
}

/** Keeps the rows that have a value to draw. */
export const drawn = (columns: readonly Column[]): Json[] => [
  { filter: columns.map((c) => `isValid(${datum(c.key)})`).join(' && ') },
];

export const ASKED = { color: COLOUR.asked } as const;
