/** Which measure is meant by words around it: totals of each, numbers of, money of a kind per head. */
import type { Dataset } from '../../dataset/dataset.js';
import type { Node } from '../nodes/nodes.js';

/** "ICSs with a total budget over £2bn", "the total budget of each": of one organisation, the whole of an amount is the amount. */
export function withoutTotals(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const said = nodes.filter((node) => node.type !== 'filler');
  const each = said.some((node) => node.type === 'level' && node.each);
  const [place, ...places] = said.filter((node) => node.type === 'place');
  const alone = !places.length && place?.type === 'place' && place.options.every(({ kind }) => kind === 'entity');
  return nodes.filter((node) => {
    if (node.type !== 'statistic' || node.statistic !== 'sum' || node.together) return true;
    const [measure, behind] = said.slice(said.indexOf(node) + 1);
    const ahead = said[said.indexOf(node) - 1];
    const amount = measure?.type === 'measure' && measure.ids.some((id) => catalogue.measures[id]?.rollup === 'sum');
    const limited = [behind, ahead].some((other) => other?.type === 'comparison' && other.against.kind === 'amount');
    return !(amount && (each || alone || limited || ahead?.type === 'superlative'));
  });
}

/** "the score of Kent plus Devon": what does not add up is each one's. */
export function withoutSums(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const adds = nodes.some(
    (node) => node.type === 'measure' && node.ids.some((id) => catalogue.measures[id]?.rollup === 'sum'),
  );
  return adds ? nodes : nodes.filter((node) => !(node.type === 'statistic' && node.added));
}

/** "the population of ICSs below 2.5", "number of people in ICSs over target": of those that meet something, all people together. */
export function withPeople(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const said = nodes.filter((node) => node.type !== 'filler' && !(node.type === 'cue' && node.cue === 'list'));
  const [head, ...behind] = said;
  const numbered = head?.type === 'cue' && head.cue === 'number_of';
  const [measure, ...rest] = numbered ? behind : said;
  const people = measure?.type === 'measure' && measure.ids.every((id) => catalogue.measures[id]?.unit === 'people');
  const [level, condition] = rest.filter((node) => node.type !== 'scoring');
  const met = level?.type === 'level' && level.plural && !level.each && condition?.type === 'comparison';
  if (!people || !met || rest.some((node) => ASKS_MORE.has(node.type))) return nodes;
  const total: Node = { type: 'statistic', statistic: 'sum', together: true, from: measure.from, to: measure.from };
  return nodes.flatMap((node) => (node === measure ? [total, node] : node === head && numbered ? [] : [node]));
}

/** What makes it a question of each of them. */
const ASKS_MORE: ReadonlySet<Node['type']> = new Set(['statistic', 'superlative', 'cue', 'measure', 'sorted', 'group']);

/** "the combined population of every ICS": put together, each of them is all of them. */
export function asWhole(nodes: readonly Node[]): readonly Node[] {
  const together = nodes.some((node) => node.type === 'statistic' && node.together);
  return together ? nodes.map((node) => (node.type === 'level' ? { ...node, each: false } : node)) : nodes;
}

/** "number of GP practices" is the measure's own name; "number of ICSs" asks to count them. */
export function withNumbers(said: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const nodes = withMost(said, catalogue);
  const ranked = nodes.some((node) => node.type === 'superlative');
  return nodes.flatMap((node, i): Node[] => {
    const counted = ranked && node.type === 'cue' && node.cue === 'count' && nodes[i - 1];
    // "the highest LA count": what is named is counted anyway.
    if (counted && counted.type === 'measure' && counted.ids.every((id) => catalogue.measures[id]?.rollup === 'sum'))
      return [];
    if (node.type !== 'cue' || node.cue !== 'number_of') return [node];
    const next = nodes.slice(i + 1).find((other) => other.type !== 'filler');
    const measured = next?.type === 'measure' && next.ids.some((id) => catalogue.measures[id]?.rollup === 'sum');
    return measured || (next && isCompared(nodes, next, catalogue)) ? [] : [{ ...node, cue: 'count' }];
  });
}

/** "the largest number of trusts": the most of them. */
function withMost(nodes: readonly Node[], { levels }: Dataset['catalogue']): readonly Node[] {
  const at = nodes.findIndex((node) => node.type === 'cue' && node.cue === 'number_of');
  const [most, counted] = [nodes.slice(0, at).findLast(isSaid), nodes.slice(at + 1).find(isSaid)];
  if (at < 0 || most?.type !== 'superlative' || counted?.type !== 'level' || !levels[counted.id]?.parent) return nodes;
  return nodes.flatMap((node, i): Node[] =>
    i === at ? [] : node === most ? [{ ...most, by: 'value', many: true, to: counted.from }] : [node],
  );
}

const isSaid = (node: Node) => node.type !== 'filler';

/** "ICSs where the number of trusts is above 5": a number that each of those above has. */
function isCompared(nodes: readonly Node[], counted: Node, { levels }: Dataset['catalogue']): boolean {
  if (counted.type !== 'level' || !counted.measures.length) return false;
  const parent = levels[counted.id]?.parent?.level;
  const above = nodes.some((node) => node.type === 'level' && node.id === parent && node.to <= counted.from);
  return above && nodes.some((node) => node.type === 'comparison' && node.from === counted.to);
}

/** "total trusts on TPP", "the total of ICSs above 3": how many there are. */
export function withTotals(nodes: readonly Node[]): readonly Node[] {
  if (nodes.some((node) => node.type === 'measure' || node.type === 'group')) return nodes;
  const said: Node[] = nodes.filter((node) => node.type !== 'filler');
  return nodes.map((node): Node => {
    const next = said[said.indexOf(node) + 1];
    const counts = node.type === 'statistic' && node.statistic === 'sum' && !node.together;
    return counts && next?.type === 'level' && next.plural && !next.each
      ? { type: 'cue', cue: 'count', from: node.from, to: node.to }
      : node;
  });
}

/** "how is capital distributed across the regions": each one's part of it; "the distribution of capital" is that of the values. */
export function withParted(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const measures = nodes.filter((node) => node.type === 'measure');
  const adds = measures.every((node) => node.ids.every((id) => catalogue.measures[id]?.rollup === 'sum'));
  const each = nodes.some((node) => node.type === 'dimension' && node.each);
  if (!measures.length || !adds || !each) return nodes;
  return nodes.map((node) =>
    node.type === 'cue' && node.cue === 'distribution' && measures.every(({ to }) => to <= node.from)
      ? { ...node, cue: 'breakdown' as const }
      : node,
  );
}

/** "the company that supplies the most EPRs": the one that most have; what it supplies is said twice. */
export function withoutOwnKind(nodes: readonly Node[]): readonly Node[] {
  const said = nodes.filter((node) => node.type !== 'filler');
  const dimensions = new Set(said.flatMap((node) => (node.type === 'dimension' ? node.ids : [])));
  return nodes.filter((node) => {
    if (node.type !== 'measure' || !node.dimension || !dimensions.has(node.dimension)) return true;
    const before: Node | undefined = said[said.indexOf(node) - 1];
    return !(before?.type === 'superlative' && before.by === 'value');
  });
}

/** "capital to spend per resident": money in general right after money of a kind, with a scale, is that kind per head. */
export function withScales(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const measureOf = (node: Node | undefined) =>
    node?.type === 'measure' ? catalogue.measures[node.ids[0] ?? ''] : undefined;
  const isPeople = (by: string | null) => by === null || catalogue.measures[by]?.unit === 'people';
  const said: Node[] = nodes.filter((node) => node.type !== 'filler');
  return nodes.flatMap((node): Node[] => {
    const at = said.indexOf(node);
    const before = said[at - 1];
    const [money, kind] = [measureOf(node), measureOf(before)];
    if (
      at < 1 ||
      !before ||
      (node.type === 'measure' && node.apart) ||
      kind?.unit !== 'GBP' ||
      node.from - before.to > 2
    )
      return [node];
    if (money?.unit === 'GBP/person') return [{ type: 'scale', scale: 1, by: null, from: node.from, to: node.to }];
    const next = said[at + 1];
    return money?.per_head && money !== kind && next?.type === 'scale' && isPeople(next.by) ? [] : [node];
  });
}
