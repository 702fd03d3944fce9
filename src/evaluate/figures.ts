/** Numbers as they stand in cells and sentences, and when one is the wanted one. */

/** Factors by which a right figure may be written differently: GBP in thousands, millions or billions; a percentage as a fraction. */
const SCALES: Readonly<Record<string, readonly number[]>> = { money: [1, 1e3, 1e6, 1e9], percent: [1, 100] };

/** A cell as a number, or null: 2.5, "2.50", "£1,200", "12%", "=3rd". */
export function numberOf(cell: unknown): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  const digits = minusSigns(cell.trim())
    .replace(/^=/, '')
    .replace(/[£,%\s]/g, '')
    .replace(/(\d)(st|nd|rd|th)$/i, '$1');
  return /^[-+]?\d*\.?\d+(e[-+]?\d+)?$/i.test(digits) ? Number(digits) : null;
}

/** Is the cell the wanted number, within `tol`, in its `unit`? */
export function isFigure(cell: unknown, want: number, tol: number, unit?: string): boolean {
  const number = numberOf(cell);
  if (number === null || Number.isNaN(number)) return false;
  const slack = tol + 1e-9 * Math.max(1, Math.abs(want));
  const scales = (unit === undefined ? undefined : SCALES[unit]) ?? [1];
  return scales.some((scale) => Math.abs(number * scale - want) <= slack);
}

/** Every number that stands in a text. */
export function numbersIn(text: string): number[] {
  const found = minusSigns(text).matchAll(/(?<![\d.])-?\d[\d,]*(?:\.\d+)?/g);
  return [...found].map(([digits]) => Number(digits.replace(/,/g, '')));
}

function minusSigns(text: string): string {
  return text.replace(/[−–]/g, '-');
}
