import type { Comparator } from '../../query/query.js';

/** What holds where the comparison does not. */
export const OPPOSITE = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '=': '!=', '!=': '=' } as const satisfies Record<
  Comparator,
  Comparator
>;

/** The same with both sides, or both signs, exchanged. */
export const MIRRORED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '!=': '!=' } as const satisfies Record<
  Comparator,
  Comparator
>;
