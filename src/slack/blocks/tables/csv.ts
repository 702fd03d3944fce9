import type { Answer } from '../../../present/answer-object.js';
import type { Cell, Column, Row } from '../../../query/result-set.js';

/**
 * The whole table of an answer as a CSV file (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need): unrounded
 * numbers, heads with periods and units, every row that was asked for. What it is compared to is no row of it.
 */
export function answerCsv({ columns, rows }: Pick<Answer, 'columns' | 'rows'>): string {
  const lines = [columns.map(headOf), ...rows.map((row) => columns.map((column) => cellAt(row, column)))];
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line.map(cellOf).join(',')}\r\n`).join('')}`;
}

const BYTE_ORDER_MARK = '\ufeff';

/** "DMA score, 2025 (score)". */
function headOf({ label, periods = [], unit }: Column): string {
  const dated = periods.length === 0 || periods.every((period) => label.includes(period));
  const when = dated ? label : `${label}, ${periods.join(' to ')}`;
  return unit && unit !== 'text' ? `${when} (${unit})` : when;
}

function cellAt(row: Row, { key }: Column): Cell {
  const value = row[key] ?? null;
  // Known only within bounds: what was published instead of a number.
  return value === null && row.bounded === key ? (row.text ?? null) : value;
}

function cellOf(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text that a spreadsheet would run. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
