/** Ordinary least squares. */
export interface Fit {
  /** Pearson's. */
  readonly r: number;
  /** Standard deviation of what the line leaves over. */
  readonly spread: number;
  /** The line's ends, at the least and the greatest x. */
  readonly ends: readonly { readonly x: number; readonly y: number }[];
  at(x: number): number;
}

/** Null where either measure is the same everywhere: no line fits that. */
export function fitLine(pairs: readonly { readonly x: number; readonly y: number }[]): Fit | null {
  const n = pairs.length;
  const mean = (of: (p: { x: number; y: number }) => number) => pairs.reduce((sum, p) => sum + of(p), 0) / n;
  const [mx, my] = [mean((p) => p.x), mean((p) => p.y)];
  const [sxx, syy, sxy] = [
    mean((p) => (p.x - mx) ** 2),
    mean((p) => (p.y - my) ** 2),
    mean((p) => (p.x - mx) * (p.y - my)),
  ];
  if (n < 3 || sxx === 0 || syy === 0) return null;
  const slope = sxy / sxx;
  const at = (x: number) => my + slope * (x - mx);
  const xs = pairs.map((p) => p.x);
  return {
    r: sxy / Math.sqrt(sxx * syy),
    spread: Math.sqrt(mean((p) => (p.y - at(p.x)) ** 2)),
    ends: [Math.min(...xs), Math.max(...xs)].map((x) => ({ x, y: at(x) })),
    at,
  };
}
