import { cut } from '../escape.js';
import type { Grid } from './answer-grid.js';

/** No column of text is wider, so that a line stays readable on a phone turned sideways. */
const WIDEST = 40;
const GAP = '  ';

/** The first `count` rows as lines in letters of one width: numbers to the right, references below a rule. */
export function textTable(grid: Grid, count: number): string {
  const cells = [grid.heads, ...grid.rows.slice(0, count), ...grid.references].map((row) =>
    row.map((text) => cut(text, WIDEST)),
  );
  const widths = grid.heads.map((_, i) => Math.max(1, ...cells.map((row) => widthOf(row[i] ?? ''))));
  const lines = cells.map((row) =>
    row
      .map((text, i) => padded(text, widths[i] ?? 0, grid.numeric[i] ?? false))
      .join(GAP)
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  const end = lines.length - grid.references.length;
  const below = grid.references.length ? [rule, ...lines.slice(end)] : [];
  return [lines[0], rule, ...lines.slice(1, end), ...below].join('\n');
}

/** The first `count` rows as a sentence each: "Northamptonshire, QPM: DMA score 3.74, Change in DMA score +0.2". */
export function rowsInWords({ heads, numeric, rows }: Grid, count: number): string[] {
  return rows.slice(0, count).map((row) => {
    const pieces = row.map((text, i) => ({ text: cut(text, WIDEST * 2), head: cut(heads[i] ?? '', WIDEST), i }));
    const names = pieces.filter(({ i, text }) => !numeric[i] && text).map(({ text }) => text);
    const figures = pieces.filter(({ i, text }) => numeric[i] && text).map(({ text, head }) => `${head} ${text}`);
    return [names.join(', '), figures.join(', ')].filter(Boolean).join(': ');
  });
}

function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? space + text : text + space;
}

/** Characters as people see them. */
const widthOf = (text: string) => [...CHARACTERS.segment(text)].length;
const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
