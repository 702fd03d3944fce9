import type { RawTextElement, RichTextBlock, TableBlock } from '@slack/types';
import { plain } from '../escape.js';
import { LIMITS } from '../limits.js';
import type { Grid } from './answer-grid.js';

/** No cell is longer: a column of long texts would push the figures out of sight. The CSV has all of it. */
const CELL = 300;

/**
 * Slack's own table: the heads, the first `count` rows, and below them the references in italics, without a rank. null where
 * that is over Slack's limits.
 */
export function tableBlock(grid: Grid, count: number): TableBlock | null {
  const rows = [
    grid.heads.map(headCell),
    ...grid.rows.slice(0, count).map((row) => row.map(rawCell)),
    ...grid.references.map((row) => row.map(referenceCell)),
  ];
  const characters = [grid.heads, ...grid.rows.slice(0, count), ...grid.references]
    .flat()
    .reduce((sum, text) => sum + plain(text, CELL).length, 0);
  const fits =
    rows.length <= LIMITS.tableRows && grid.heads.length <= LIMITS.tableColumns && characters <= LIMITS.tableCharacters;
  if (!fits) return null;
  return {
    type: 'table',
    rows,
    column_settings: grid.numeric.map((right) => (right ? { align: 'right' } : { align: 'left', is_wrapped: true })),
  };
}

/** The grid with as many columns as a table can have. */
export function narrowed(grid: Grid): Grid {
  const first = <Item>(items: readonly Item[]) => items.slice(0, LIMITS.tableColumns);
  return {
    heads: first(grid.heads),
    numeric: first(grid.numeric),
    rows: grid.rows.map(first),
    references: grid.references.map(first),
  };
}

const rawCell = (text: string): RawTextElement => ({ type: 'raw_text', text: plain(text, CELL) });

/** Only a profile has a column without a head: that of its measures. */
const headCell = (text: string): RawTextElement => rawCell(text || 'Measure');

function referenceCell(text: string): RichTextBlock {
  const element = { type: 'text', text: plain(text, CELL), style: { italic: true } } as const;
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [element] }] };
}
