/** "Which ICS there fell?", "how many without EPR there": the place that "there" points to. */
import type { Dataset } from '../../dataset/dataset.js';
import { hasMembers } from '../../dataset/dimensions-of.js';
import type { Node, NodeOf } from '../nodes/nodes.js';
import type { Token } from '../words/tokenise.js';
import type { ThreadState } from './follow-up.js';
import { placeAt } from './of-shown.js';

/** "how many without EPR there?": in the one place shown, or the last one named; but "how many are there" points nowhere. */
export function withThere(
  nodes: readonly Node[],
  tokens: readonly Token[],
  thread: ThreadState,
  dataset: Dataset,
): readonly Node[] {
  const there = nodes.find(
    (node) =>
      node.type === 'filler' &&
      tokens[node.to - 1]?.text === 'there' &&
      !TO_BE.test(tokens[node.to - 2]?.text ?? '') &&
      (!TO_BE.test(tokens[node.to]?.text ?? '') || isFollowed(node, nodes)),
  );
  const place =
    there && (shownPlace(thread, there, dataset) ?? thread.nodes.findLast((node) => isWhere(node, dataset)));
  if (place?.type !== 'place') return nodes;
  const elsewhere = (node: Node) => isWhere(node, dataset) && (isOwn(node) || kindOf(node) === kindOf(place));
  if (nodes.some((node) => node.type === 'whole' || elsewhere(node))) return nodes;
  return nodes.map((node): Node => {
    if (node === there) return { ...place, from: there.from, to: there.to };
    // "which ICS there fell?": of those there, as many as did.
    return node.type === 'level' && nodes.some(({ type }) => type === 'change') ? { ...node, plural: true } : node;
  });
}

/** "which ICS there is best"; but "how many ICSs there are" */
const isFollowed = (there: Node, nodes: readonly Node[]) =>
  nodes.some((node) => node.type === 'level' && node.to === there.from) &&
  nodes.some((node) => node.from > there.to && node.type !== 'filler');

const TO_BE = /^(is|are|was|were|be|been)$/;

/** Somewhere: "no EPR" is a condition, and nowhere to be. */
export const isWhere = (node: Node, { catalogue }: Dataset): node is NodeOf<'place'> =>
  node.type === 'place' &&
  !node.not &&
  node.options.every((option) => option.kind === 'entity' || hasMembers(catalogue, option.dimension));

export const isOwn = (node: Node) => node.type === 'place' && node.options.some((option) => option.kind === 'entity');

const kindOf = ({ options: [option] }: NodeOf<'place'>) =>
  option?.kind === 'member' ? option.dimension : option?.level;

function shownPlace({ nodes, shown }: ThreadState, at: Node, { catalogue }: Dataset): Node | null {
  const [key, ...more] = shown?.keys ?? [];
  const ranked = nodes.some((node) => node.type === 'superlative' || node.type === 'ranks');
  if (!shown || key === undefined || more.length || !ranked) return null;
  const { level } = shown;
  const isGroup = hasMembers(catalogue, level);
  return placeAt(
    at,
    isGroup
      ? { kind: 'member', dimension: level, value: key, partial: false }
      : { kind: 'entity', level, key, partial: false },
  );
}
