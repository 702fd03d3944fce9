/** Figures that differ and would read alike: more decimals, as many as it takes to see which is the greater. */
import { type FormatOptions, formatValue } from '../format-value.js';

const MOST_DECIMALS = 6;
const EQUAL = 1e-9;

/** The figure as it is written beside another: "9.42%" beside 9.4%; as ever where the two are equal or look different anyhow. */
export function tellApart(value: number, other: number, unit: string | undefined, options: FormatOptions = {}): string {
  const text = formatValue(value, unit, options);
  if (Math.abs(value - other) < EQUAL || text !== formatValue(other, unit, options)) return text;
  const shown = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  for (let decimals = shown + 1; decimals <= MOST_DECIMALS; decimals++) {
    const longer = formatValue(value, unit, { ...options, decimals });
    if (longer !== formatValue(other, unit, { ...options, decimals })) return longer;
  }
  return text;
}
