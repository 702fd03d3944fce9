/** Numbers and words that only say how many of something there are, or of what kind it is. */
import type { Dataset } from '../../dataset/dataset.js';
import { hasMembers } from '../../dataset/dimensions-of.js';
import type { Node } from '../nodes/nodes.js';

/** "the 42 ICSs", "all seven dimensions": a number that says how many there are anyway. */
export function withoutSizes(nodes: readonly Node[], dataset: Dataset): readonly Node[] {
  return nodes.filter((node, i) => {
    if (node.type !== 'number' || node.unit !== null || node.ordinal) return true;
    const noun = nodes[i + 1];
    // "ICSs, of the 42"
    if (noun?.type !== 'level' && node.value >= 10)
      return !(nodes.some((n) => n.type === 'level') ? nodes : levelsOf(dataset)).some(
        (n) => n.type === 'level' && sizeOf(n, dataset) === node.value,
      );
    // "pillar by pillar, all seven", "of the two, Devon and Kent"
    const nameless = !noun || !['level', 'measure', 'dimension', 'group'].includes(noun.type);
    if (nameless && nodes.some((n) => n.type === 'group' && sizeOf(n, dataset) === node.value)) return false;
    const places = nodes.filter(({ type }) => type === 'place');
    const ahead = places.every((p) => p.from > node.from);
    if (nameless && node.value > 1 && node.value === places.length && ahead) return false;
    // "three figures: the score, the budget and the population"
    const measures = new Set(nodes.flatMap((n) => (n.type === 'measure' ? n.ids.slice(0, 1) : [])));
    const related = nodes.some((n) => n.type === 'cue' && n.cue === 'relationship');
    const listed = related || nodes.every((n) => n.type !== 'measure' || n.from > node.from);
    if (node.value > 1 && node.value === measures.size && listed && !nodes.some((n) => n.type === 'comparison'))
      return false;
    // "three systems: Devon, Kent and Sussex"
    if (noun?.type === 'level' && node.value > 1 && namedAt(nodes, noun.id) === node.value) return false;
    return !noun || ('each' in noun && noun.each) || sizeOf(noun, dataset) !== node.value;
  });
}

/** Of "how many of the 42" the number says of whom. */
const levelsOf = ({ catalogue }: Dataset) =>
  Object.keys(catalogue.levels).map((id) => ({ type: 'level', id }) as const);

/** How many organisations of a level are named. */
const namedAt = (nodes: readonly Node[], level: string) =>
  nodes.filter(
    (node) => node.type === 'place' && node.options.some((place) => place.kind === 'entity' && place.level === level),
  ).length;

function sizeOf(
  noun: Node | { readonly type: 'level'; readonly id: string },
  { catalogue, entities, members }: Dataset,
): number | null {
  if (noun.type === 'group') return catalogue.groups[noun.id]?.measures.length ?? null;
  if (noun.type === 'level') return entities[noun.id]?.filter((entity) => entity.code !== null).length ?? null;
  if (noun.type !== 'dimension') return null;
  const [id] = noun.ids;
  return id !== undefined && hasMembers(catalogue, id) ? (members[id]?.length ?? null) : null;
}

/** "well led, safe practice and the other dimensions", "all seven, from well led to healthy populations": the whole group, some of it named. */
export function withWholeGroups(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const group = nodes.find((node) => node.type === 'group');
  const own = group && catalogue.groups[group.id]?.measures;
  if (!group || !own) return nodes;
  const named = nodes.filter((node) => node.type === 'measure' && node.ids.some((id) => own.includes(id)));
  const rest = nodes.find((node) => node.type === 'rest' && node.to <= group.from && group.from - node.to <= 2);
  const [first, last] = [own[0], own.at(-1)].map((id) =>
    named.find((node) => node.type === 'measure' && id !== undefined && node.ids.includes(id)),
  );
  const through = named.length === 2 && first && last && first.from < last.from;
  if (!named.length || !(rest || through)) return nodes;
  return nodes.filter((node) => node !== rest && !named.includes(node));
}

/** "full EPR coverage across their trusts": a percentage of those below says of whom it is. */
export function withoutBelow(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const above = nodes.find((node) => node.type === 'level');
  const measure = nodes.find(
    (node) => node.type === 'measure' && node.ids.some((id) => typeof catalogue.measures[id]?.rollup === 'object'),
  );
  if (above?.type !== 'level' || !measure) return nodes;
  const said: readonly Node[] = nodes.filter((node) => node.type !== 'filler' && node.type !== 'pronoun');
  return nodes.filter((node) => {
    const beside = said.indexOf(measure) - said.indexOf(node);
    const below = node.type === 'level' && catalogue.levels[node.id]?.parent?.level === above.id;
    return !(below && !node.each && (beside === 1 || beside === -1));
  });
}

/** "the support people pillar": what kind of measure it is, said beside it. */
export const withoutKinds = (nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] =>
  nodes.filter((node) => {
    if (node.type !== 'group') return true;
    const own = new Set(catalogue.groups[node.id]?.measures ?? []);
    return !nodes.some(
      (other) =>
        other.type === 'measure' &&
        (other.to === node.from || node.to === other.from) &&
        other.ids.some((id) => own.has(id)),
    );
  });

/** "missing a published figure": what is missing is not published, said twice. */
export const withoutDoubt = (nodes: readonly Node[]): readonly Node[] =>
  nodes.some((node) => node.type === 'known' && !node.known)
    ? nodes.filter((node) => node.type !== 'known' || !node.known)
    : nodes;

/** "the full budget": nothing but a share is full or not. */
export const withoutFullness = (nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] =>
  nodes.filter((node, i) => {
    const next = nodes[i + 1];
    const measured = next?.type === 'measure' && node.to === next.from ? next.ids : [];
    const whole = measured.length > 0 && measured.every((id) => catalogue.measures[id]?.unit.startsWith('GBP'));
    return !(node.type === 'full' && !node.not && whole);
  });

/** "is Kent bigger than Sussex": how many people they have, where no figure is named. */
export function withSizeMeant(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const named = nodes.some((node) => ['measure', 'group', 'scoring', 'change', 'superlative'].includes(node.type));
  const sized = nodes.find(
    (node) => (node.type === 'comparison' || node.type === 'comparative' || node.type === 'cue') && node.size,
  );
  const against = sized?.type === 'comparison' ? sized.against.kind : 'places';
  const level = nodes.find((node) => node.type === 'level') ?? null;
  const id = level?.type === 'level' ? level.id : Object.keys(catalogue.levels)[0];
  const measure = catalogue.levels[id ?? '']?.size_measure;
  if (named || !sized || !measure || (against !== 'places' && against !== 'statistic')) return nodes;
  const meant: Node = { type: 'measure', ids: [measure], dimension: null, from: sized.from, to: sized.from };
  return nodes.flatMap((node) => (node === sized ? [meant, node] : [node]));
}
