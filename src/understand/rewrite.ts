/** What a question's nodes mean beside each other, before it is read: those it is about, and places named by another place. */
import type { Dataset } from '../dataset/dataset.js';
import { hasMembers } from '../dataset/dimensions-of.js';
import type { Against, Node, NodeOf, Place } from './nodes.js';

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

/** "compared with Kent, is the budget of Devon bigger": what stands in front is what is behind "than" elsewhere. */
export function withCompared(nodes: readonly Node[]): readonly Node[] {
  const told: readonly Node[] = nodes.filter((node) => node.type !== 'filler');
  const [cue, target, statistic] = told;
  const comparative = told.find((node): node is NodeOf<'comparative'> => node.type === 'comparative');
  if (cue?.type !== 'cue' || cue.cue !== 'compare' || !target || !comparative) return nodes;
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

/** "Devon's region", "its region", "the same region as Devon", "the region" of who is placed in it: the value that is meant. */
export function withOwners(nodes: readonly Node[], dataset: Dataset): readonly Node[] {
  const said = nodes.filter((node) => node.type !== 'filler');
  const at = said.findIndex(
    (node) => node.type === 'dimension' && !node.each && !node.plural && regional(node, dataset),
  );
  const dimension = said[at];
  if (dimension?.type !== 'dimension') return nodes;
  const id = regional(dimension, dataset) ?? '';
  const before = said[at - 1];
  const earlier = said.slice(0, at).filter((node) => isOwner(node, dataset, id));
  const adjacent = before !== undefined && dimension.from === before.to;
  const replace = (owner: Node | undefined, ...gone: (Node | undefined)[]) => {
    const value = owner && ownValue(owner, dataset, id);
    if (!value) return nodes;
    const place: Place = { kind: 'member', dimension: id, value, partial: false };
    const { from, to } = dimension;
    const made: Node = { type: 'place', options: [place], not: false, setting: null, from, to };
    return nodes.flatMap((node) => (node === dimension ? [made] : gone.includes(node) ? [] : [node]));
  };
  if (before?.type === 'same') {
    const owner = said.slice(at + 1).find((node) => isOwner(node, dataset, id));
    return replace(owner, before, owner);
  }
  if (before?.type === 'pronoun' && adjacent) return replace(earlier.at(-1), before);
  if (before && adjacent && isOwner(before, dataset, id))
    return said.some((node) => ASKING.has(node.type)) ? replace(before, before) : nodes;
  const placed = said.some(
    (node) => (node.type === 'cue' && ['position', 'quartile'].includes(node.cue)) || node.type === 'rest',
  );
  return placed && earlier.length === 1 ? replace(earlier[0]) : nodes;
}

/** What else is asked of somebody's region than which it is. */
const ASKING: ReadonlySet<Node['type']> = new Set([
  'measure',
  'superlative',
  'level',
  'change',
  'statistic',
  'comparison',
  'group',
  'rest',
]);

const regional = ({ ids }: NodeOf<'dimension'>, { catalogue }: Dataset) =>
  ids.find((dimension) => hasMembers(catalogue, dimension)) ?? null;

const isOwner = (node: Node, dataset: Dataset, dimension: string) =>
  node.type === 'place' && !node.not && ownValue(node, dataset, dimension) !== null;

/** The one value that all organisations of a name have; null where they differ. */
function ownValue(node: Node, { entities }: Dataset, dimension: string): string | null {
  if (node.type !== 'place') return null;
  const values = new Set(
    node.options.flatMap((place) => {
      const entity = place.kind === 'entity' && entities[place.level]?.find((e) => e.key === place.key);
      return entity ? [entity.attributes[dimension] ?? null] : [];
    }),
  );
  const [value] = values;
  return values.size === 1 ? (value ?? null) : null;
}
