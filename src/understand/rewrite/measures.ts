/** Which measure is meant by words around it: totals of each, numbers of, percentages of, money of a kind per head. */
import type { Dataset } from '../../dataset/dataset.js';
import type { Node } from '../nodes.js';

/** "ICSs with a total budget over £2bn", "the total budget of each": of one organisation, the whole of an amount is the amount. */
export function withoutTotals(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const said = nodes.filter((node) => node.type !== 'filler');
  const each = said.some((node) => node.type === 'level' && node.each);
  return nodes.filter((node) => {
    if (node.type !== 'statistic' || node.statistic !== 'sum' || node.together) return true;
    const [measure, behind] = said.slice(said.indexOf(node) + 1);
    const ahead = said[said.indexOf(node) - 1];
    const amount = measure?.type === 'measure' && measure.ids.some((id) => catalogue.measures[id]?.rollup === 'sum');
    const limited = [behind, ahead].some((other) => other?.type === 'comparison' && other.against.kind === 'amount');
    return !(amount && (each || limited || ahead?.type === 'superlative'));
  });
}

/** "the combined population of every ICS": put together, each of them is all of them. */
export function asWhole(nodes: readonly Node[]): readonly Node[] {
  const together = nodes.some((node) => node.type === 'statistic' && node.together);
  return together ? nodes.map((node) => (node.type === 'level' ? { ...node, each: false } : node)) : nodes;
}

/** "number of GP practices" is the measure's own name; "number of ICSs" asks to count them. */
export function withNumbers(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  return nodes.flatMap((node, i): Node[] => {
    if (node.type !== 'cue' || node.cue !== 'number_of') return [node];
    const next = nodes.slice(i + 1).find((other) => other.type !== 'filler');
    const measured = next?.type === 'measure' && next.ids.some((id) => catalogue.measures[id]?.rollup === 'sum');
    return measured ? [] : [{ ...node, cue: 'count' }];
  });
}

/** "what share of its practices": the percentage that the count after the word is the counted part of. */
export function withPercentages(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const share = nodes.findIndex((node) => node.type === 'cue' && node.cue === 'share');
  const next = nodes.findIndex((node, i) => i > share && !['filler', 'place', 'and', 'level', 'pronoun'].includes(node.type));
  const counted = nodes[next];
  // "EPR coverage of trusts (%)": it is a percentage already.
  const before = nodes.findLast((node, i) => i < share && !['filler', 'place', 'level'].includes(node.type));
  const own = before?.type === 'measure' && before.ids.every((id) => catalogue.measures[id]?.unit === 'percent');
  if (share > 0 && own) return nodes.filter((node) => node !== nodes[share]);
  if (share < 0 || counted?.type !== 'measure') return nodes;
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
  const percentage = Object.entries(catalogue.measures).find(
    ([, m]) => m.unit === 'percent' && typeof m.rollup === 'object' && counted.ids.includes(m.rollup.ratio.of),
  );
  if (!percentage) return nodes;
  return nodes.flatMap((node, i) => (i === share ? [] : i === next ? [{ ...counted, ids: [percentage[0]] }] : [node]));
}

/** "capital to spend per resident": money in general right after money of a kind, with a scale, is that kind per head. */
export function withScales(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const measureOf = (node: Node | undefined) =>
    node?.type === 'measure' ? catalogue.measures[node.ids[0] ?? ''] : undefined;
  const said: Node[] = nodes.filter((node) => node.type !== 'filler');
  return nodes.flatMap((node): Node[] => {
    const at = said.indexOf(node);
    const before = said[at - 1];
    const [money, kind] = [measureOf(node), measureOf(before)];
    if (at < 1 || !before || kind?.unit !== 'GBP' || node.from - before.to > 2) return [node];
    if (money?.unit === 'GBP/person') return [{ type: 'scale', scale: 1, by: null, from: node.from, to: node.to }];
    return money?.per_head && money !== kind && said[at + 1]?.type === 'scale' ? [] : [node];
  });
}
