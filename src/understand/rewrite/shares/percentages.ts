/** Percentages, by the words around a count: "what share of its practices", "trusts with an EPR, as a percentage". */
import type { Catalogue } from '../../../dataset/catalogue.js';
import type { Dataset } from '../../../dataset/dataset.js';
import type { Node, NodeOf } from '../../nodes/nodes.js';

/** "what share of its practices": the percentage that the count after the word, or all that is said before it, is the counted part of. */
export function withPercentages(said: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const share = said.findIndex(isShare);
  // "what proportion …, as a percentage": said twice, it is asked once.
  const nodes = said.filter((node, i) => i <= share || !isShare(node));
  if (share < 0) return nodes;
  if (isOfChange(nodes))
    return nodes.map((node) => (isShare(node) ? { ...node, cue: 'percent_change' as const } : node));
  const whole = ofNamedWhole(nodes, share) ?? rankedPart(nodes, share, catalogue);
  if (whole) return whole;
  const before = nodes.findLast(
    (node, i) => i < share && !['filler', 'place', 'level', 'whole', 'dimension'].includes(node.type),
  );
  const own = before?.type === 'measure' && before.ids.every((id) => catalogue.measures[id]?.unit === 'percent');
  if (own) return asMeasure(nodes, before, share, catalogue);
  const after = nodes.slice(share + 1).filter((node) => node.type !== 'filler');
  const last = before?.type === 'measure' && !after.length ? percentageOf(before, catalogue) : null;
  if (last && before)
    return nodes.flatMap((node, i) =>
      i === share || (node.type === 'cue' && node.cue === 'count')
        ? []
        : node === before
          ? [{ ...before, ids: [last] } as Node]
          : [node],
    );
  const next = nodes.findIndex(
    (node, i) => i > share && !['filler', 'place', 'and', 'level', 'pronoun', 'whole'].includes(node.type),
  );
  const counted = nodes[next];
  // "have Cerner as their EPR": which one, and not whether there is one.
  if (counted?.type !== 'measure' || nodes.some((node) => isValueOf(node, counted.dimension))) return nodes;
  const coverage = counted.ids.find((id) => catalogue.measures[id]?.unit === 'percent');
  const counts = coverage && catalogue.measures[coverage]?.rollup;
  const level = nodes.find((node, i) => i < next && node.type === 'level' && !node.each);
  // "what percentage of trusts have an EPR": the percentage is of these.
  if (level && typeof counts === 'object' && !nodes.some(({ type }) => type === 'comparison'))
    return nodes.filter((node, i) => i !== share && node !== level);
  // "the distance from target, in percentage terms": it is a percentage.
  const plain = !nodes.some((node) => node.type === 'level' || node.type === 'comparison');
  if (plain && counted.ids.every((id) => catalogue.measures[id]?.unit === 'percent'))
    return nodes.filter((node) => node !== nodes[share]);
  const percentage = percentageOf(counted, catalogue);
  if (!percentage) return nodes;
  return nodes.flatMap((node, i) => (i === share ? [] : i === next ? [{ ...counted, ids: [percentage] }] : [node]));
}

/** "by what percentage did the budget of Kent rise": what moved is a figure, and no organisations are counted. */
const isOfChange = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => node.type === 'change' && node.direction !== null && !node.who) &&
  nodes.some((node) => node.type === 'measure' || (node.type === 'place' && !isCounted(nodes))) &&
  !nodes.some((node) => node.type === 'level' || node.type === 'among' || node.type === 'who');

/** "what percentage improved in London": of the organisations there. */
const isCounted = (nodes: readonly Node[]) => {
  const share = nodes.find(isShare);
  return nodes.some((node) => node.type === 'change' && node.from === share?.to);
};

export const isShare = (node: Node): node is NodeOf<'cue'> => node.type === 'cue' && node.cue === 'share';

/** "acute trusts with no EPR as a share of all acute trusts": what is named again behind the word is the whole. */
function ofNamedWhole(nodes: readonly Node[], share: number): readonly Node[] | null {
  const [part, whole] = [nodes.slice(0, share), nodes.slice(share)];
  const again = whole.filter(isPlace).map((node) => JSON.stringify(node.options));
  const isAgain = (node: Node) => isPlace(node) && again.includes(JSON.stringify(node.options));
  const named = new Set(part.filter(isAgain).map((node) => isPlace(node) && JSON.stringify(node.options)));
  if (!again.length || named.size < again.length || !whole.some((node) => node.type === 'level')) return null;
  return [...whole, ...part.filter((node) => !isAgain(node) && node.type !== 'level')];
}

/** "the lowest share of its trusts covered by an EPR": what each has is a figure of its own. */
function rankedPart(nodes: readonly Node[], share: number, { dimensions, levels }: Catalogue): readonly Node[] | null {
  const isSaid = (node: Node) => node.type !== 'filler' && node.type !== 'pronoun';
  const said = nodes.filter(isSaid);
  const before = nodes.slice(0, share).findLast(isSaid);
  const [below, has] = nodes.slice(share + 1).filter(isSaid);
  if (before?.type !== 'superlative' || below?.type !== 'level' || !has || !isPlace(has) || has.not) return null;
  const measure = has.options.flatMap((place) => {
    const part = place.kind === 'member' ? dimensions[place.dimension]?.share : null;
    return part && place.kind === 'member' && part.value === place.value ? [part.measure] : [];
  })[0];
  const above = levels[below.id]?.parent?.level;
  if (!measure || !said.some((node) => node.type === 'level' && node.id === above)) return null;
  const figure: Node = { type: 'measure', ids: [measure], dimension: null, from: below.from, to: has.to };
  return nodes.flatMap((node) => (node === nodes[share] || node === below ? [] : node === has ? [figure] : [node]));
}

const isPlace = (node: Node): node is NodeOf<'place'> => node.type === 'place';

/** "EPR coverage of trusts (%)": a percentage already, and of whom it is says nothing more. */
function asMeasure(
  nodes: readonly Node[],
  measure: NodeOf<'measure'>,
  share: number,
  { measures, levels }: Catalogue,
): readonly Node[] {
  const of = measure.ids.map((id) => measures[id]).find((m) => typeof m?.rollup === 'object');
  const isBelow = (node: Node) =>
    node.type === 'level' && !node.each && of !== undefined && levels[node.id]?.parent?.level === of.level;
  return nodes.flatMap((node, i): Node[] =>
    i === share || (i > 0 && isBelow(node)) ? [] : node === measure && of ? [{ ...measure, dimension: null }] : [node],
  );
}

const isValueOf = (node: Node, dimension: string | null) =>
  node.type === 'place' && node.options.some((place) => place.kind === 'member' && place.dimension === dimension);

/** The percentage that a count is the counted part of. */
const percentageOf = (counted: NodeOf<'measure'>, { measures }: Catalogue): string | null =>
  Object.entries(measures).find(
    ([, m]) => m.unit === 'percent' && typeof m.rollup === 'object' && counted.ids.includes(m.rollup.ratio.of),
  )?.[0] ?? null;
