/** How many groups meet a condition. */
import { hasMembers } from '../../../dataset/dimensions-of.js';
import { takeConditions } from '../conditions/conditions.js';
import type { Composer } from '../reading.js';
import { changeConditions } from './aggregates.js';
import { bound, countedBelow, groupList } from './lists.js';

/** "How many of the seven regions have an average below 3?": the regions that have, each with its own figure. */
export const countGroups: Composer = (sketch) => {
  const [group, ...others] = sketch.all('dimension').filter((node) => node.plural && !node.each);
  const id = group && sketch.dimensionOf(group);
  if (!group || others.length || id === undefined || !hasMembers(sketch.catalogue, id)) return null;
  const averaged = sketch.all('statistic').some((node) => node.statistic === 'mean');
  // "how many regions have more than five ICSs"
  const counted = sketch.hasCue('count') && !averaged ? countedBelow(sketch) : null;
  if (counted && sketch.takeCues('count')) return { ...counted, cost: 0 };
  // "how many regions have an ICS above 4" asks of their ICSs, and no mean of them.
  if ((sketch.levelNodes.length && !averaged) || !sketch.takeCues('count') || sketch.entities.length) return null;
  const conditions = [...takeConditions(sketch), ...bound(changeConditions(sketch))];
  if (!conditions.length) return null;
  const size = sketch.dataset.members[id]?.length;
  sketch.mark(group, ...sketch.all('number').filter((node) => node.unit === null && node.value === size));
  return { ...groupList(sketch, [id], conditions), cost: 0 };
};
