/** The earlier question with the parts that the new one names put in their place. */
import type { Dataset } from '../../dataset/dataset.js';
import { hasMembers } from '../../dataset/dimensions-of.js';
import type { Node, NodeOf } from '../nodes/nodes.js';
import { isJoined, isOfCondition, onlyLimits, withOwnMeasures } from './conditions.js';
import type { ThreadState } from './follow-up.js';
import { asksDifference, comparesWithOne, isPartOf, withPercentChange } from './how-much.js';
import { asksOfAll } from './of-shown.js';
import { withOtherEnd, withSwapped } from './swap.js';
import { isOwn, isWhere } from './there.js';

const MARKERS: ReadonlySet<Node['type']> = new Set(['pronoun', 'same', 'instead', 'only', 'what_about', 'add']);
/** A follow-up of these alone asks for names. */
const LISTING: ReadonlySet<Node['type']> = new Set(['pronoun', 'filler', 'place', 'only', 'and', 'who', 'yes_no']);

export function merge({ nodes, places }: ThreadState, said: readonly Node[], dataset: Dataset): Node[] {
  const asked = withPercentChange(nodes, said);
  const swapped = withSwapped(nodes, asked) ?? withOtherEnd(nodes, asked);
  if (swapped) return swapped;
  const below = asksBelow(nodes, asked, dataset);
  // "its trusts" of one of several groups: which of them is not known.
  if (below && nodes.some((node) => node.type === 'dimension'))
    return [...nodes, ...asked.map((node) => ({ ...node, type: 'loose' as const }))];
  if (below)
    return [
      ...nodes.filter((node) => node.type === 'place'),
      ...withoutCounts(asked.filter(({ type }) => type !== 'pronoun' && type !== 'and')),
    ];
  const kinds = asked.some((node) => node.type === 'same') ? withoutCounts(asked) : asked;
  const next = withNext(nodes, kinds);
  const has = (...types: Node['type'][]) => next.some((node) => types.includes(node.type));
  const cued = (...cues: string[]) => next.some((node) => node.type === 'cue' && cues.includes(node.cue));
  const compares = (has('pronoun') && cued('compare', 'difference')) || asksDifference(asked) || comparesWithOne(asked);
  // "how does that compare with England" names the other side; "compare them" means all that were named.
  const both = compares && !has('place', 'whole', 'statistic', 'rest');
  const ranking = cued('position', 'rank');
  const placed =
    nodes.some((node) => node.type === 'cue' && ['position', 'rank', 'compare'].includes(node.cue)) || compares;
  // "how many of them are in London", of the top ten: these are still the ten.
  const ofRanked = cued('count') && has('pronoun') && has('place') && nodes.some(isCounted);
  const counting = cued('count') && !has('measure', 'level') && !ofRanked;
  const named = has('pronoun', 'who') || cued('list');
  const listing = named && next.every((node) => LISTING.has(node.type) || (node.type === 'cue' && node.cue === 'list'));
  // "what's the England average for it": who is highest is no longer asked, nor of whom.
  const ofAll = asksOfAll(asked);
  const inAll = next.every((node) => node.type === 'whole' || node.type === 'filler' || GOES_ON.has(node.type));
  const averaged = ofAll && has('statistic');
  const replaced = counting || (has('measure', 'group') && !isPartOf(nodes, asked));
  const limits = onlyLimits(next);
  const bound = replaced || has('comparison') ? withOwnMeasures(nodes, dataset) : nodes;
  const previous = both ? [...bound, ...places.filter((place) => !bound.includes(place))] : bound;
  const kept = previous.flatMap((node): Node[] => {
    if (node.type === 'superlative' && has('ranks')) return [{ ...node, count: null }];
    return keeps(node) ? [node] : [];
  });
  function keeps(node: Node): boolean {
    switch (node.type) {
      case 'place':
        if (isWhere(node, dataset) && (ofAll || (inAll && !(placed && isOwn(node))))) return false;
        return (
          both ||
          compares ||
          has('add') ||
          !next.some(
            (other) =>
              other.type === 'place' &&
              (takesPlaceOf(other, node) ||
                (!placed && liesElsewhere(other, node, dataset)) ||
                (asked[0]?.type === 'and' && excludes(other, node, dataset))),
          )
        );
      case 'measure':
      case 'group':
        return limits ? !isOfCondition(node, bound) : !replaced;
      case 'scale':
        return !has('measure', 'scale');
      case 'period':
        return !has(...PERIODS) && lasts(node, next, dataset) && !(has('change') && isFirst(node, nodes, dataset));
      case 'periods':
      case 'since':
      case 'relative_period':
        return !has(...PERIODS);
      case 'superlative':
      case 'ranks':
        return !has('superlative', 'ranks') && !counting && !averaged;
      case 'who':
        return !averaged;
      case 'sorted':
        return !has('superlative', 'sorted') && !counting;
      case 'comparison':
        if (averaged) return false;
        // "is that above England", "rank in the Midlands": what it was compared with is answered.
        if (cued('position') && nodes.some((other) => other.type === 'yes_no')) return false;
        return !has('comparison') || isJoined(node, next, dataset);
      case 'change':
      case 'chart':
      case 'setting':
        return !has(node.type);
      case 'statistic':
      case 'whole':
        return !has('statistic', 'superlative') && !ranking && !cued('count', 'amount', 'share');
      case 'dimension':
        return !averaged && !next.some((other) => other.type === 'dimension' && other.each);
      case 'number':
        return !has('number', 'superlative');
      case 'level':
        return !has('level');
      case 'cue':
        return keepsCue(node, next, listing);
      case 'yes_no':
        return (
          !has('superlative', 'pronoun') &&
          !cued('count', 'list', 'position', 'share', 'difference') &&
          (!has('measure') || has('what_about', 'same') || compared(nodes))
        );
      default:
        return true;
    }
  }
  const count =
    nodes.flatMap((node) => (node.type === 'superlative' && node.count !== null ? [node.count] : []))[0] ?? null;
  const offset = Math.max(0, ...kept.map((node) => node.to)) + 1;
  const added = (limits ? withOwnMeasures(next, dataset) : next)
    .filter((node, _, all) => !(limits && isOfCondition(node, all)))
    .filter((node) => !MARKERS.has(node.type) || (node.type === 'pronoun' && node.singular))
    .filter((node) => !(node.type === 'and' && node === next[0]))
    .filter(
      (node) =>
        // "without Kent" takes it off a list; "and outside London?" after London alone is everywhere else.
        !(
          node.type === 'place' &&
          nodes.some((other) => other.type === 'place' && undoes(node, other) && isListed(other, nodes))
        ),
    )
    .map((node) => ({ ...node, from: node.from + offset, to: node.to + offset }))
    // "total budget" of those that meet something: what they have together.
    .map((node) =>
      node.type === 'statistic' && node.statistic === 'sum' && !has('comparison') ? { ...node, together: true } : node,
    )
    .map((node) =>
      node.type === 'superlative' && node.count === null && (has('instead') || !has('cue', 'who', 'pronoun'))
        ? { ...node, count }
        : node,
    );
  return [...kept, ...added];
}

const PERIODS = ['period', 'periods', 'since', 'relative_period'] as const;
type PlaceNode = NodeOf<'place'>;

/** "its trusts", "which trusts does it have": those that belong to the one spoken of. */
function asksBelow(nodes: readonly Node[], asked: readonly Node[], { catalogue }: Dataset): boolean {
  const level = asked.find((node) => node.type === 'level');
  const parent = level?.type === 'level' ? catalogue.levels[level.id]?.parent?.level : undefined;
  const others = asked.some((node) =>
    ['measure', 'group', 'superlative', 'comparison', 'place', 'same'].includes(node.type),
  );
  const counted = asked.some((node) => node.type === 'cue' && node.cue !== 'list');
  const spoken = nodes.some(
    (node) =>
      node.type === 'dimension' ||
      (node.type === 'place' && node.options.some((p) => p.kind === 'entity' && p.level === parent)),
  );
  return asked.some((node) => node.type === 'pronoun') && level !== undefined && !others && !counted && spoken;
}

/** "trusts" as the kind of thing alone, not as how many there are. */
const withoutCounts = (nodes: readonly Node[]) =>
  nodes.map((node): Node => (node.type === 'level' ? { ...node, measures: [] } : node));

/** "the next five": the places of the ranking after those shown. */
function withNext(nodes: readonly Node[], asked: readonly Node[]): readonly Node[] {
  const ranks = nodes.find((node) => node.type === 'ranks');
  const ranking = nodes.find((node) => node.type === 'superlative');
  const last = ranks?.type === 'ranks' ? ranks.last : ranking?.type === 'superlative' ? (ranking.count ?? 1) : null;
  return asked.map((node): Node => {
    if (node.type !== 'next' || last === null) return node;
    const count = node.count ?? (ranks?.type === 'ranks' ? ranks.last - ranks.first + 1 : last);
    return { type: 'ranks', first: last + 1, last: last + count, from: node.from, to: node.to };
  });
}

/** A period stays as long as what is asked now has figures of it. */
function lasts(node: NodeOf<'period'>, next: readonly Node[], { catalogue }: Dataset): boolean {
  const ids = next.flatMap((other) => (other.type === 'measure' ? [...other.ids] : []));
  const periods = ids.flatMap((id) => catalogue.measures[id]?.periods ?? []);
  return (
    !ids.length ||
    periods.some(
      (period) =>
        period === node.period || period.startsWith(`${node.period}/`) || node.period.startsWith(`${period}/`),
    )
  );
}

const GOES_ON: ReadonlySet<Node['type']> = new Set(['and', 'what_about', 'only']);
const isCounted = (node: Node) => node.type === 'superlative' && node.count !== null && node.count > 1;

const compared = (nodes: readonly Node[]) =>
  nodes.some((node) => node.type === 'comparison' && node.against.kind !== 'amount' && node.against.kind !== 'range');

/** "2024?", then "change?": nothing came before the first period, so the change is up to the latest. */
function isFirst({ period }: NodeOf<'period'>, nodes: readonly Node[], { catalogue }: Dataset): boolean {
  const ids = nodes.flatMap((node) => (node.type === 'measure' ? [...node.ids] : []));
  const [usual] = Object.values(catalogue.levels);
  const [first, ...later] = catalogue.measures[ids[0] ?? usual?.default_measure ?? '']?.periods ?? [];
  return later.length > 0 && first === period;
}

/** A new place replaces one of its kind; one that is left out replaces only itself. */
const takesPlaceOf = (fresh: PlaceNode, old: PlaceNode) =>
  fresh.not ? undoes(fresh, old) : fresh.options.some((x) => old.options.some((y) => kindOf(x) === kindOf(y)));

const undoes = (fresh: PlaceNode, old: PlaceNode) =>
  fresh.not && !old.not && fresh.options.some((x) => old.options.some((y) => JSON.stringify(x) === JSON.stringify(y)));

const isListed = (place: PlaceNode, nodes: readonly Node[]) =>
  nodes.some((other) => other !== place && other.type === 'place' && !other.not && takesPlaceOf(place, other));

/** "and in London?" after a place that is not in London: both at once would be nowhere. */
function liesElsewhere(fresh: PlaceNode, old: PlaceNode, { catalogue, entities }: Dataset): boolean {
  if (fresh.not || old.not) return false;
  const within = (inner: PlaceNode, outer: PlaceNode) =>
    inner.options.some((a) =>
      outer.options.some(
        (b) =>
          a.kind === 'entity' &&
          b.kind === 'member' &&
          entities[a.level]?.find((e) => e.key === a.key)?.attributes[b.dimension] === b.value,
      ),
    );
  const wider = (node: PlaceNode) =>
    node.options.some((p) => p.kind === 'member' && hasMembers(catalogue, p.dimension));
  const own = (node: PlaceNode) => node.options.some((p) => p.kind === 'entity');
  return (wider(fresh) && own(old) && !within(old, fresh)) || (own(fresh) && !wider(fresh) && wider(old));
}

/** "which of them have no EPR", "and which use Epic": who is one can have nothing of the other, so they are asked one after the other. */
function excludes(fresh: PlaceNode, old: PlaceNode, { catalogue, entities }: Dataset): boolean {
  if (fresh.not || old.not) return false;
  return fresh.options.every((a) =>
    old.options.every((b) => {
      if (a.kind !== 'member' || b.kind !== 'member' || hasMembers(catalogue, b.dimension)) return false;
      const level = catalogue.dimensions[a.dimension]?.level;
      const of = level === catalogue.dimensions[b.dimension]?.level ? (entities[level ?? ''] ?? []) : [];
      const none = (x: typeof a, y: typeof b) =>
        of.length > 0 && of.every((e) => e.attributes[x.dimension] !== x.value || !e.attributes[y.dimension]);
      return none(a, b) || none(b, a);
    }),
  );
}

const kindOf = (place: PlaceNode['options'][number]) => (place.kind === 'entity' ? place.level : place.dimension);

/** A new way of asking replaces the old one; "which ones?" asks for the names behind a number. */
function keepsCue(node: NodeOf<'cue'>, next: readonly Node[], listing: boolean): boolean {
  if (listing) return !['count', 'number_of', 'share', 'amount'].includes(node.cue);
  const asking = next.some((other) => (other.type === 'cue' && other.cue !== 'list') || other.type === 'superlative');
  // "how many?", then "their average population": it is no longer asked how many.
  if (node.cue === 'count' && next.some((other) => other.type === 'statistic')) return false;
  return !asking || node.cue === 'list';
}
