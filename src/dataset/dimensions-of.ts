/** Which dimensions a level's entities can be filtered and grouped by. */
import type { Catalogue } from './catalogue.js';

/** Whether a dimension's values are things with codes of their own, as regions are: they can be what a question is about. */
export const hasMembers = (catalogue: Catalogue, dimension: string): boolean =>
  Boolean(catalogue.dimensions[dimension]?.members);

/** The ids of the level's own dimensions and, through its parent, of the parent's; `parents` are the ids of the levels above. */
export function dimensionsOf(catalogue: Catalogue, level: string): { dimensions: string[]; parents: string[] } {
  const own = Object.entries(catalogue.dimensions).flatMap(([id, d]) => (d.level === level ? [id] : []));
  const parent = catalogue.levels[level]?.parent?.level;
  if (!parent) return { dimensions: own, parents: [] };
  const above = dimensionsOf(catalogue, parent);
  return { dimensions: [...own, ...above.dimensions], parents: [parent, ...above.parents] };
}
