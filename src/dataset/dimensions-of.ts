/** Which dimensions a level's entities can be filtered and grouped by. */
import type { Catalogue } from './catalogue.js';

/** Whether a dimension's values are things with codes of their own, as regions are: they can be what a question is about. */
export const hasMembers = (catalogue: Catalogue, dimension: string): boolean =>
  Boolean(catalogue.dimensions[dimension]?.members);

interface LevelDimensions {
  readonly dimensions: readonly string[];
  readonly parents: readonly string[];
}

const found = new WeakMap<Catalogue, Map<string, LevelDimensions>>();

/**
 * The ids of the level's own dimensions and, through its parent, of the parent's; `parents` are the ids of the levels above. Every
 * reading of every question asks, so each is worked out once.
 */
export function dimensionsOf(catalogue: Catalogue, level: string): LevelDimensions {
  const known = found.get(catalogue) ?? new Map<string, LevelDimensions>();
  found.set(catalogue, known);
  const here = known.get(level) ?? findDimensions(catalogue, level);
  known.set(level, here);
  return here;
}

function findDimensions(catalogue: Catalogue, level: string): LevelDimensions {
  const own = Object.entries(catalogue.dimensions).flatMap(([id, d]) => (d.level === level ? [id] : []));
  const parent = catalogue.levels[level]?.parent?.level;
  if (!parent) return { dimensions: own, parents: [] };
  const above = findDimensions(catalogue, parent);
  return { dimensions: [...own, ...above.dimensions], parents: [parent, ...above.parents] };
}
