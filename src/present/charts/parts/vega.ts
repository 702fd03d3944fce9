/** Small pieces of Vega-Lite: keys and texts of data made safe, encodings and marks that many kinds share. */
import type { Column, Row } from '../../../query/result-set.js';
import type { Json } from './drawing.js';

/** The key as a Vega-Lite field name: a dot, a bracket or a quote in it is a character, not a path. */
export const field = (key: string) => key.replace(/[\\.[\]'"]/g, '\\$&');

/** The key's value in an expression. */
export const datum = (key: string) => `datum[${JSON.stringify(key)}]`;

/** Keeps the rows that have all these figures. */
export const known = (...columns: readonly Column[]): Json => ({
  filter: columns.map((c) => `isNumber(${datum(c.key)})`).join(' && '),
});

/** Keeps the rows that lack this figure. */
export const unknown = (column: Column): Json => ({ filter: `!isNumber(${datum(column.key)})` });

export const values = (rows: readonly Row[]): Json => ({ values: rows });
