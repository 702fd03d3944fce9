/** Labels that must not touch: a deterministic layout along a line, in lanes or spread apart. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A label in one of its possible places, above a stem that goes down from it. */
export interface Placed {
  readonly lane: number;
  readonly span: Span;
}

/**
 * Lanes for labels with stems: each takes, in the lowest lane it can, the first of its places that touches no label and no stem,
 * and from which its own stem goes down without touching a label. Where there is no such place, it goes on top of all.
 */
export function stemLanes(labels: readonly { readonly stem: number; readonly places: readonly Span[] }[], gap: number) {
  const taken: Span[][] = [];
  const waiting = labels.map((label) => label.stem);
  const free = (lane: number, span: Span) =>
    (taken[lane] ?? []).every((other) => span.end + gap <= other.start || span.start - gap >= other.end);
  const placed = labels.map(({ stem, places }): Placed => {
    waiting.shift();
    const below = { start: stem, end: stem };
    for (let lane = 0; lane < taken.length || lane === 0; lane++) {
      if (taken.slice(0, lane).some((_, l) => !free(l, below))) continue;
      const span = places.find((s) => free(lane, s) && !waiting.some((w) => w > s.start - gap && w < s.end + gap));
      if (span) return take(lane, span);
    }
    return take(taken.length, places[0] ?? below);

    function take(lane: number, span: Span): Placed {
      for (let l = 0; l < lane; l++) taken[l]?.push(below);
      taken[lane] = [...(taken[lane] ?? []), span];
      return { lane, span };
    }
  });
  return { placed, count: taken.length };
}

/** Positions as near to the wanted ones as they can be with at least `gap` between them, within `low` and `high` as far as there is room. */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).toSorted((a, b) => (wanted[a] as number) - (wanted[b] as number) || a - b);
  const placed = [...wanted];
  let floor = low;
  for (const i of order) {
    placed[i] = Math.max(placed[i] as number, floor);
    floor = placed[i] + gap;
  }
  let ceiling = high;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i] as number, ceiling);
    ceiling = placed[i] - gap;
  }
  return placed;
}
