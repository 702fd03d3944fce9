import type { Catalogue } from '../../dataset/catalogue.js';

/** The measures of the catalogue's first group at a level: the dimensions of the assessment. Empty where it has none. */
export function dimensionMeasures(level: string, { groups, measures }: Catalogue): string[] {
  const [group] = Object.values(groups);
  return (group?.measures ?? []).flatMap((id) => {
    const measure = measures[id];
    const own = measure?.level === level ? id : measure?.at_level[level];
    return own === undefined ? [] : [own];
  });
}
