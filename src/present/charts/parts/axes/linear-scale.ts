/** A linear scale: its ends, and where a value falls on so many pixels. */
export interface LinearScale {
  readonly ends: readonly [number, number];
  at(value: number, pixels: number): number;
}

/** From the least to the greatest of `values`; where they are all the same, one unit long. */
export function linearScale(values: readonly number[], pad = 0): LinearScale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const room = most > least ? (most - least) * pad : 0;
  const low = least - room;
  const high = most > least ? most + room : least + 1;
  return { ends: [low, high], at: (value, pixels) => ((value - low) / (high - low)) * pixels };
}
