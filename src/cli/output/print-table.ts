import { answerGrid, type Grid } from '../../present/answer-grid.js';
import type { Answer } from '../../present/answer-object.js';
import { GAP, plainTable } from './plain-table.js';
import { plainText } from './plain-text.js';
import type { Look } from './terminal-look.js';

const MAX_ROWS = 20;
/** A text column is never made narrower than this to fit the line. */
const MIN_TEXT_WIDTH = 12;

/** The rows of an answer as a table: numbers by their unit and to the right, references set apart, long names wrapped. */
export function printTable(answer: Answer, look: Look): string {
  const grid = answerGrid(answer, plainText);
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
