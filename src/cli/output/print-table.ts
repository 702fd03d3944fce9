import type { Answer } from '../../present/answer-object.js';
import { formatSigned, formatValue, ordinal } from '../../present/format-value.js';
import type { Column, Row } from '../../query/result-set.js';
import { GAP, plainTable } from './plain-table.js';
import { plainText } from './plain-text.js';
import type { Look } from './terminal-look.js';

const MAX_ROWS = 20;
/** A text column is never made narrower than this to fit the line. */
const MIN_TEXT_WIDTH = 12;

/** A table as text, before it has a layout. */
interface Grid {
  readonly heads: readonly string[];
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  readonly references: readonly (readonly string[])[];
}

/** The rows of an answer as a table: numbers by their unit and to the right, references set apart, long names wrapped. */
export function printTable(answer: Answer, look: Look): string {
  const grid = answer.query?.kind === 'profile' && answer.rows.length === 1 ? profileGrid(answer) : rowsGrid(answer);
  const shown = grid.rows.slice(0, MAX_ROWS);
  const widths = columnWidths({ ...grid, rows: shown }, look.width);
  const references = grid.references.map((row) => row.map(look.dim));
  const line = references.length > 0 ? [widths.map((width) => '─'.repeat(width))] : [];
  const text = plainTable({
    heads: grid.heads.map(look.bold),
    numeric: grid.numeric,
    rows: [...shown, ...line, ...references],
    widths,
  });
  const more = grid.rows.length - shown.length;
  return more > 0 ? `${text}\n… and ${more} more (use --json for all)` : text;
}

function rowsGrid({ columns, rows, references }: Answer): Grid {
  const shown = columns.filter((column) => !isParentCode(column));
  return {
    heads: shown.map((column) => plainText(column.label)),
    numeric: shown.map(isNumeric),
    rows: rows.map((row) => shown.map((column) => cellText(row, column))),
    references: references.map((row) => shown.map((column) => cellText(row, column))),
  };
}

/** One entity with many measures reads down, with what it is compared to beside it. */
function profileGrid({ columns, rows, references }: Answer): Grid {
  const compared = [...rows, ...references];
  const shown = columns.filter((column) => column.role !== 'entity');
  return {
    heads: ['', ...compared.map((row) => plainText(String(row.name ?? row.code ?? '')))],
    numeric: [false, ...compared.map(() => true)],
    rows: shown.map((column) => [plainText(column.label), ...compared.map((row) => cellText(row, column))]),
    references: [],
  };
}

/** The codes of a row's parents are for machines: their names are shown. */
function isParentCode(column: Column): boolean {
  return column.role === 'entity' && column.key.endsWith('_code');
}

function isNumeric(column: Column): boolean {
  return column.role === 'measure' || column.role === 'rank';
}

function cellText(row: Row, column: Column): string {
  const value = row[column.key] ?? null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return plainText(value);
  if (column.role === 'rank') return value === null ? '' : ordinal(value, row.tied === true);
  if (column.role !== 'measure') return value === null ? '' : String(value);
  // Known only within bounds: `text` is what was published of the column that `bounded` names.
  if (value === null && row.bounded === column.key) return plainText(String(row.text));
  return column.periods?.length === 2 ? formatSigned(value, column.unit) : formatValue(value, column.unit);
}

/** The width of each column: as wide as its widest cell, the widest texts narrowed until a row fits the line. */
function columnWidths(grid: Grid, lineWidth: number): number[] {
  const cells = (i: number) => [...grid.rows, ...grid.references].map((row) => row[i] ?? '');
  const longest = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => text.length));
  const widths = grid.heads.map((head, i) => longest([head, ...cells(i)]));
  const least = grid.heads.map((head, i) =>
    grid.numeric[i]
      ? longest([...head.split(' '), ...cells(i)])
      : Math.max(MIN_TEXT_WIDTH, longest([head, ...cells(i)].flatMap((text) => text.split(' ')))),
  );
  const room = lineWidth - GAP.length * (widths.length - 1);
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const spare = widths.map((width, i) => (width > (least[i] ?? 0) ? width : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (!spare[widest]) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}
