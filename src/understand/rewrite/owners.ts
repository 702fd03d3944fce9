/** Places named by another place. */
import type { Dataset } from '../../dataset/dataset.js';
import { hasMembers } from '../../dataset/dimensions-of.js';
import type { Node, NodeOf, Place } from '../nodes/nodes.js';

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
  const placed = said.some((node) => (node.type === 'cue' && PLACED.has(node.cue)) || node.type === 'rest');
  return placed && earlier.length === 1 ? replace(earlier[0]) : nodes;
}

/** Where somebody stands. */
const PLACED: ReadonlySet<string> = new Set(['position', 'quartile', 'rank']);

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
