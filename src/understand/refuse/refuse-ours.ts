/** "our score": nobody has said whose. */
import type { Dataset } from '../../dataset/dataset.js';
import type { Node } from '../nodes/nodes.js';
import type { Understanding } from '../understanding.js';
import { gistOf, nearestQuestions } from './nearest-questions.js';

/** "our score in Devon" names whose it is; "our rank in the Midlands" only where, which is enough for "our trusts in the Midlands". */
export const saysWhose = (of: 'figure' | 'kind' | 'other', said: readonly Node[]): boolean =>
  of !== 'other' &&
  said.some(
    (node) =>
      node.type === 'place' && !node.not && (of === 'kind' || node.options.some(({ kind }) => kind === 'entity')),
  );

export function refuseOurs(said: string, nodes: readonly Node[], dataset: Dataset): Understanding {
  const [level] = Object.values(dataset.catalogue.levels);
  return {
    type: 'refuse',
    reason: 'unknown_name',
    message: `I do not know whose "${said}" is: please ask with the name of the ${level?.one ?? 'organisation'}.`,
    suggestions: nearestQuestions(gistOf(nodes, dataset), dataset),
  };
}
