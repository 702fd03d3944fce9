/** Of several rankings in a question, the one that says whom the others are about. */
import type { Node, NodeOf } from '../nodes/nodes.js';

/** "of the five largest, who …": a superlative that says whom the question is about, where the question asks for something else. */
export function withAmong(said: readonly Node[]): readonly Node[] {
  const nodes = withCounted(said);
  const found = nodes.filter((node): node is NodeOf<'superlative'> => node.type === 'superlative' && node.among);
  return found.reduce<readonly Node[]>((all, node) => {
    const opens = all.some(
      (other) => other.type === 'cue' && ['list', 'share'].includes(other.cue) && node.from - other.to <= 2,
    );
    if (!all.some((other) => other !== node && asksElse(other, node) && (opens || other.type !== 'place'))) return all;
    const number = node.count === null ? countBefore(all, node) : null;
    const { end, by, verb, from, to } = node;
    const among: Node = { type: 'among', end, by, count: node.count ?? number?.value ?? null, verb, from, to };
    return all.flatMap((other) => (other === node ? [among] : other === number ? [] : [other]));
  }, nodes);
}

/** "bottom five on DMA: largest budget?": of two rankings by two measures, the one with a number says whom the other is about. */
function withCounted(nodes: readonly Node[]): readonly Node[] {
  const superlatives = nodes.filter((node): node is NodeOf<'superlative'> => node.type === 'superlative');
  const counted = superlatives.find((node) => node.count !== null && node.count > 1);
  const other = superlatives.find((node) => node !== counted && node.count === null);
  if (!counted || !other || superlatives.length !== 2) return nodes;
  const measured = (from: number, to: number) =>
    nodes.find((node) => (node.type === 'measure' || node.type === 'scoring') && node.from >= from && node.to <= to);
  const end = Number.POSITIVE_INFINITY;
  const [own, others] =
    counted.from < other.from
      ? [measured(counted.to, other.from), measured(other.to, end)]
      : [measured(counted.to, end), measured(other.to, counted.from)];
  if (!own || !others || said(own) === said(others)) return nodes;
  return nodes.map((node) => (node === counted ? { ...counted, among: true } : node));
}

const said = (node: Node) => (node.type === 'measure' ? node.ids.join() : node.type);

const asksElse = (node: Node, among: Node) =>
  (node.type === 'superlative' && !node.among) ||
  node.type === 'comparison' ||
  (node.type === 'change' && node.direction !== null) ||
  (node.type === 'cue' && node.cue === 'count' && node.from < among.from) ||
  // "which of the top ten are in London"
  node.type === 'place';

/** "the five ICSs with the highest": the number waits for its superlative. */
function countBefore(nodes: readonly Node[], node: Node): NodeOf<'number'> | null {
  for (let at = nodes.indexOf(node) - 1; at >= 0; at--) {
    const before = nodes[at];
    if (before?.type === 'number' && before.unit === null && !before.ordinal) return before;
    if (before?.type !== 'filler' && before?.type !== 'level') return null;
  }
  return null;
}
