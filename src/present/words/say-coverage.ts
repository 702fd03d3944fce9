/** How many have a figure, of how many: those without a code are on no list, so they are said beside those that are. */
import type { Dataset } from '../../dataset/dataset.js';
import { figureSet } from '../../dataset/figure-index.js';
import type { Condition } from '../../query/query.js';
import type { FigureExpression } from '../../query/walk.js';
import { holds } from './say-population.js';

/** The keys of the entities with a number; null where the measure has no figures of its own. */
export function knownIn({ measure, period, setting }: FigureExpression, dataset: Dataset): Set<string> | null {
  const set = figureSet(dataset, measure, period);
  if (!set) return null;
  return new Set(
    set.figures.filter((f) => f.value !== null && (setting === null || f.setting === setting)).map((f) => f.entity),
  );
}

/** How many of those that satisfy `where` have the figure and no code. */
export function unlisted(figure: FigureExpression, where: Condition | null, level: string, dataset: Dataset): number {
  const known = knownIn(figure, dataset);
  return (dataset.entities[level] ?? []).filter(
    (e) => e.code === null && known?.has(e.key) && (where === null || holds(where, e, level)),
  ).length;
}

/** "29 of 42 ICSs", "201 of 210 trusts and 3 more that have no code". */
export function sayOf(known: number, of: number, without: number, many: string): string {
  const more = without ? ` and ${without} more that ${without === 1 ? 'has' : 'have'} no code` : '';
  return `${known - without} of ${of - without} ${many}${more}`;
}
