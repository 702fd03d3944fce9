/** "By how much?", "what is the difference?", "as a share of its budget": amounts beside those the thread has. */
import type { Node, NodeOf } from '../nodes/nodes.js';

const isCue = (node: Node, ...cues: string[]) => node.type === 'cue' && cues.includes(node.cue);

/** "by how much in percent?" of what rose or fell; of a difference it is not known what it would be a part of. */
export function withPercentChange(nodes: readonly Node[], asked: readonly Node[]): readonly Node[] {
  const share = asked.find((node) => isCue(node, 'share'));
  const bare = asked.every((node) => isCue(node, 'difference', 'amount', 'share') || GOES_ON.has(node.type));
  const changed = nodes.some((node) => node.type === 'change');
  const differs = [...asked, ...nodes].some((node) => isCue(node, 'difference'));
  if (!share || !bare || (!changed && !differs)) return asked;
  const { from, to } = share;
  const percent: Node = changed ? { type: 'cue', cue: 'percent_change', from, to } : { type: 'loose', from, to };
  return asked.flatMap((node) => (node === share ? [percent] : isCue(node, 'difference', 'amount') ? [] : [node]));
}

const GOES_ON: ReadonlySet<Node['type']> = new Set(['filler', 'and', 'pronoun']);

/** "Devon's budget", "and Cornwall's?", "what's the difference?", "which is bigger?": between all that were named. */
export const asksDifference = (asked: readonly Node[]): boolean =>
  asked.some((node) => isCue(node, 'difference') || node.type === 'comparative') &&
  asked.every((node) => isCue(node, 'difference', 'list') || node.type === 'comparative' || GOES_ON.has(node.type));

/** "compared with the South East": the one place named now beside the one before. */
export const comparesWithOne = (asked: readonly Node[]): boolean =>
  asked.some((node) => isCue(node, 'compare')) &&
  asked.filter((node) => node.type === 'place').length === 1 &&
  asked.every((node) => isCue(node, 'compare') || node.type === 'place' || GOES_ON.has(node.type));

/** "running costs in Devon", "as a share of its budget": the one amount is kept as a part of the other. */
export function isPartOf(nodes: readonly Node[], asked: readonly Node[]): boolean {
  const measure = (all: readonly Node[]) => all.filter((node): node is NodeOf<'measure'> => node.type === 'measure');
  const [part, ...parts] = measure(nodes);
  const [total, ...totals] = measure(asked);
  const owned = asked.some((node) => node.type === 'pronoun' && node.to === total?.from);
  const [share] = asked.filter((node) => node.type !== 'filler' && node.type !== 'and');
  const alone = !parts.length && !totals.length && part?.ids[0] !== total?.ids[0];
  return owned && alone && part !== undefined && share !== undefined && isCue(share, 'share');
}
