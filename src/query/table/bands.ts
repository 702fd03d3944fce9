/** Round bands of a number column, for histograms. */

export interface Bands {
  readonly low: number;
  readonly step: number;
  readonly count: number;
}

const MOST = 12;
const STEPS = [1, 2, 2.5, 5, 10];

/** At most a dozen bands of a round width that hold everything from `low` to `high`; whole ones of whole numbers. */
export function bandsOf(low: number, high: number, whole: boolean): Bands {
  const range = high - low;
  if (!(range > 0)) return { low, step: whole ? 1 : Math.max(Math.abs(low) * 0.1, 1), count: 1 };
  const size = 10 ** Math.floor(Math.log10(range / MOST));
  const fits = (step: number) => Math.ceil(high / step - EPSILON) - Math.floor(low / step + EPSILON) <= MOST;
  const step = STEPS.map((n) => exact(n * size)).find(fits) ?? exact(size * 20);
  const width = whole ? Math.max(1, Math.ceil(step)) : step;
  const start = exact(Math.floor(low / width + EPSILON) * width);
  // What lies on the last edge belongs to the last band: a rating of 100 needs no band up to 110.
  return { low: start, step: width, count: Math.max(1, Math.ceil((high - start) / width - EPSILON)) };
}

const EPSILON = 1e-9;
/** The lower edge of a band by its number. */
export const edgeOf = ({ low, step }: Bands, band: number) => exact(low + band * step);

/** Without the noise of binary fractions: 0.3, not 0.30000000000000004. */
export const exact = (edge: number) => Number(edge.toPrecision(12));
