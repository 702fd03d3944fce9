import { createHash } from 'node:crypto';
import type { Answer } from '../../present/answer-object.js';
import type { Cell, Row } from '../../query/result-set.js';

/** Of the figures of some answers, whatever their words: the same figures in the same order have the same fingerprint. */
export function fingerprintOf(answers: readonly Answer[]): string {
  const shown = answers.map(({ status, query, columns, rows, references, headline }) => ({
    periods: columns.map(({ key, periods = [] }) => [key, ...periods]),
    rows: rows.map(rounded),
    references: references.map(rounded),
    // Statements and refusals are words alone.
    ...(rows.length ? {} : { status, query, headline }),
  }));
  return hashOf(JSON.stringify(shown));
}

export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Databases differ in the last digits of a mean. */
const rounded = (row: Row): [string, Cell][] =>
  Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? Number(value.toPrecision(10)) : value]);
