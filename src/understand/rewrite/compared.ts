/** What is compared with, said apart from the word that compares. */
import type { Against, Node, NodeOf } from '../nodes/nodes.js';

/**
 * "compared with Kent, is the budget of Devon bigger", "is the budget of Devon bigger compared with Kent": what stands behind the
 * first words is what is behind "than" elsewhere.
 */
export function withCompared(nodes: readonly Node[]): readonly Node[] {
  const told: readonly Node[] = nodes.filter((node) => node.type !== 'filler');
  const comparatives = told.filter((node): node is NodeOf<'comparative'> => node.type === 'comparative');
  const [comparative] = comparatives;
  const at = told.findIndex((node) => node.type === 'cue' && node.cue === 'compare');
  const cue = told[at];
  const [target, ...rest] = told.slice(at + 1);
  if (!cue || !target || !comparative || comparatives.length > 1) return nodes;
  // In front of all, or behind all else.
  const last = comparative.to <= cue.from && rest.every((node) => node.type === 'measure' || node.type === 'statistic');
  // "Kent against the national average: is it higher?"
  const between = rest.slice(0, rest.indexOf(comparative));
  const after = rest.at(-1) === comparative && between.every((node) => AFTER.has(node.type)) && between.some(isAsked);
  if (at > 0 && !after && !(last && told.some(isAsked))) return nodes;
  // "with the England DMA average"
  const statistic = rest.find((node) => node.type !== 'measure');
  const against: Against | null =
    target.type === 'place'
      ? { kind: 'places', places: target.options }
      : target.type === 'whole'
        ? { kind: 'statistic', statistic: statistic?.type === 'statistic' ? statistic.statistic : 'mean', of: 'whole' }
        : null;
  if (!against) return nodes;
  const gone: readonly Node[] = [
    cue,
    target,
    ...(target.type === 'whole' && statistic?.type === 'statistic' ? [statistic] : []),
  ];
  const { test, merit, from, to } = comparative;
  const comparison: Node = { type: 'comparison', test, merit, measure: null, against, from, to };
  return nodes.flatMap((node) => (node === comparative ? [comparison] : gone.includes(node) ? [] : [node]));
}

const isAsked = (node: Node) => node.type === 'yes_no';
const AFTER: ReadonlySet<Node['type']> = new Set(['measure', 'statistic', 'yes_no', 'pronoun']);

/** "London or the Midlands, who is ahead?": of two, the one that is so is the one that is more so. */
export function withEither(nodes: readonly Node[]): readonly Node[] {
  const said: readonly Node[] = nodes.filter((node) => node.type !== 'filler');
  const places = said.filter((node) => node.type === 'place');
  const or = said.find((node) => node.type === 'and' && node.or);
  const [superlative, ...more] = said.filter((node) => node.type === 'superlative');
  const joined = or && said[said.indexOf(or) - 1] === places[0] && said[said.indexOf(or) + 1] === places[1];
  const asked = said.some((node) => node.type === 'who' || (node.type === 'cue' && node.cue === 'list'));
  if (!joined || !asked || places.length !== 2 || superlative?.type !== 'superlative' || more.length) return nodes;
  const kinds = places.flatMap(({ options }) => options.map((p) => (p.kind === 'member' ? p.dimension : p.level)));
  const isOther = (node: Node) =>
    node.type === 'level' || (node.type === 'dimension' && !node.ids.some((id) => kinds.includes(id)));
  if (superlative.count !== null || said.some(isOther)) return nodes;
  // "which is largest" is of size, whatever else is named; "who in London or the Midlands" is somebody there.
  const who = said.find((node) => node.type === 'who');
  if (superlative.by === 'size' || (who && said[said.indexOf(who) + 1] === places[0])) return nodes;
  const { end, by, from, to } = superlative;
  const test = end === 'highest' ? '>' : '<';
  return nodes.map(
    (node): Node => (node === superlative ? { type: 'comparative', test, merit: by === 'merit', from, to } : node),
  );
}
