import Table from 'cli-table3';

/** Between two columns. */
export const GAP = '  ';

/** A table for the terminal, without frame. */
export interface PlainTable {
  readonly heads: readonly string[];
  /** Which columns hold numbers: they go to the right. */
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** Columns are as wide as they need to be, or as wide as this, with longer texts wrapped. */
  readonly widths?: readonly number[];
}

/** The table as text, without a line feed at its end: only the heads are underlined. */
export function plainTable({ heads, numeric, rows, widths }: PlainTable): string {
  const table = new Table({
    head: [...heads],
    ...(widths ? { colWidths: [...widths], wordWrap: true } : {}),
    colAligns: numeric.map((right) => (right ? 'right' : 'left')),
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
    chars: { ...NO_FRAME, mid: '─', 'mid-mid': GAP, middle: GAP },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString().replace(/ +$/gm, '');
}

const NO_FRAME = Object.fromEntries(
  ['top', 'bottom', 'left', 'right'].flatMap((side) =>
    ['', '-mid', '-left', '-right'].map((corner) => [`${side}${corner}`, '']),
  ),
);
