/** Questions that could not be read as one of figures, and name a time that nothing is held for, or that cannot be set against another. */
import type { Dataset } from '../../dataset/dataset.js';
import type { RefusalReason } from '../../present/answer-object.js';
import { orList } from '../../words.js';
import type { Node } from '../nodes/nodes.js';

/** Why the period that is named rules an answer out; null if it does not. */
export function refusePeriod(
  nodes: readonly Node[],
  { catalogue }: Dataset,
): { readonly reason: RefusalReason; readonly message: string } | null {
  const asked = nodes.flatMap((node) => {
    if (node.type === 'periods') return [...node.periods];
    return (node.type === 'period' || node.type === 'since') && node.period !== null ? [node.period] : [];
  });
  const ids = nodes.flatMap((node) => (node.type === 'dimension' ? node.ids : []));
  const dated = ids.map((id) => catalogue.dimensions[id]).filter((dimension) => dimension?.period);
  const [dimension] = dated;
  const measured = nodes.some((node) => node.type === 'measure' || node.type === 'group');
  if (dimension && !measured && asked.length && !dated.some((each) => asked.includes(each?.period ?? '')))
    return {
      reason: 'no_data',
      message: `The ${dimension.one} is not held for ${orList(asked)}, only for ${dimension.period}.`,
    };
  const [other] = asked.filter((period) => period in catalogue.other_periods);
  const moved = nodes.some(
    (node) =>
      ['since', 'change', 'comparative'].includes(node.type) ||
      (node.type === 'cue' && ['compare', 'difference', 'trend', 'percent_change'].includes(node.cue)),
  );
  if (!other || !moved) return null;
  const labels = (catalogue.other_periods[other] ?? []).map((id) => catalogue.measures[id]?.label ?? id);
  return {
    reason: 'not_comparable',
    message: `For ${other} only other assessments were published (${labels.join('; ')}), which no later score can be compared with.`,
  };
}
