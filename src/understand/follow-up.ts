/**
 * A question in a thread may lean on the one before: "and the bottom 5?", "just the Midlands", "same for 2024", "which ones?".
 * The parts of the earlier question are kept, those that the new one names are replaced, and the whole is read again.
 */
import type { AnyQuery } from '../query/table/table-query.js';
import type { Node } from './nodes.js';

export interface ThreadState {
  /** The nodes of the last question that was answered, as merged; none where a model read it. */
  readonly nodes: readonly Node[];
  /** All places named since the last question that stood by itself: "their" may mean any of them. */
  readonly places: readonly Node[];
  /** The organisations that the last answer showed. */
  readonly shown: { readonly level: string; readonly keys: readonly string[] } | null;
  /** What was last answered, which a model reads on from. */
  readonly query?: AnyQuery;
  readonly readBy?: 'model';
}

const MARKERS: ReadonlySet<Node['type']> = new Set(['pronoun', 'same', 'instead', 'only', 'what_about']);
/** What makes a question whole by itself. */
const WHOLE: ReadonlySet<Node['type']> = new Set([
  'measure',
  'group',
  'level',
  'dimension',
  'term',
  'unknown',
  'successor',
]);

/** A follow-up of these alone asks for names. */
const LISTING: ReadonlySet<Node['type']> = new Set(['pronoun', 'filler', 'place', 'only', 'and', 'who', 'yes_no']);

/** Whether the question leans on the one before it. */
export function leansOnThread(nodes: readonly Node[]): boolean {
  const content = nodes.filter((node) => node.type !== 'filler');
  if (content.some((node) => node.type === 'unknown')) return false;
  if (content[0]?.type === 'and' && content.length <= 5) return true;
  const marked = content.some((node) => MARKERS.has(node.type));
  const whole = content.some((node) => WHOLE.has(node.type));
  const place = content.some((node) => node.type === 'place');
  const asks = content.some(
    (node) => node.type === 'cue' && !['list', 'compare', 'difference', 'position', 'trend'].includes(node.cue),
  );
  if (marked) return !(whole && place) || content[0]?.type === 'what_about';
  return !whole && !(place && (asks || content.length > 4)) && !asks;
}

/** "show me their populations": another figure of the several organisations that the last answer showed. Null if it asks otherwise. */
export function ofShown({ shown }: ThreadState, next: readonly Node[]): Node[] | null {
  const pronoun = next.find((node) => node.type === 'pronoun' && !node.singular);
  const measured = next.some((node) => node.type === 'measure' || node.type === 'group');
  const narrowed = next.some(
    (node) =>
      ['place', 'superlative', 'comparison', 'statistic', 'change'].includes(node.type) ||
      (node.type === 'cue' && !['list', 'compare'].includes(node.cue)),
  );
  if (!shown || shown.keys.length < 2 || !pronoun || !measured || narrowed) return null;
  const places = shown.keys.map(
    (key): Node => ({
      type: 'place',
      options: [{ kind: 'entity', level: shown.level, key, partial: false }],
      not: false,
      setting: null,
      from: pronoun.from,
      to: pronoun.to,
    }),
  );
  return [...places, ...next.filter((node) => node !== pronoun)];
}

/** The earlier question with the parts that the new one names put in their place. */
export function merge({ nodes, places }: ThreadState, next: readonly Node[]): Node[] {
  const has = (type: Node['type']) => next.some((node) => node.type === type);
  const both =
    has('pronoun') && next.some((node) => node.type === 'cue' && (node.cue === 'compare' || node.cue === 'difference'));
  const ranking = next.some((node) => node.type === 'cue' && (node.cue === 'position' || node.cue === 'rank'));
  const listing = next.every((node) => LISTING.has(node.type) || (node.type === 'cue' && node.cue === 'list'));
  const previous = both ? [...nodes, ...places.filter((place) => !nodes.includes(place))] : nodes;
  const kept = previous.filter((node) => {
    switch (node.type) {
      case 'place':
        return both || !next.some((other) => other.type === 'place' && sameKind(node, other));
      case 'measure':
      case 'group':
        return !has('measure') && !has('group');
      case 'scale':
        return !has('measure') && !has('scale');
      case 'period':
      case 'periods':
      case 'since':
      case 'relative_period':
        return !has('period') && !has('periods') && !has('since') && !has('relative_period');
      case 'superlative':
      case 'comparison':
      case 'change':
      case 'chart':
      case 'setting':
        return !has(node.type);
      case 'statistic':
      case 'whole':
        return !has('statistic') && !has('superlative') && !ranking;
      case 'dimension':
        return !next.some((other) => other.type === 'dimension' && other.each);
      case 'number':
        return !has('number') && !has('superlative');
      case 'level':
        return !has('level');
      case 'cue':
        return keepsCue(node, next, listing);
      case 'yes_no':
        return !has('measure') && !has('superlative') && !next.some((other) => other.type === 'cue');
      default:
        return true;
    }
  });
  const count =
    previous.flatMap((node) => (node.type === 'superlative' && node.count !== null ? [node.count] : []))[0] ?? null;
  const offset = Math.max(0, ...kept.map((node) => node.to)) + 1;
  const added = next
    .filter(
      (node) =>
        (!MARKERS.has(node.type) || (node.type === 'pronoun' && node.singular)) &&
        !(node.type === 'and' && node === next[0]),
    )
    .map((node) => ({ ...node, from: node.from + offset, to: node.to + offset }))
    .map((node) =>
      node.type === 'superlative' &&
      node.count === null &&
      !next.some((n) => n.type === 'cue' || n.type === 'who' || n.type === 'pronoun')
        ? { ...node, count }
        : node,
    );
  return [...kept, ...added];
}

type PlaceNode = Extract<Node, { type: 'place' }>;

/** Two places that fill the same part of a question: both organisations of a level, or both values of one dimension. */
const sameKind = (a: PlaceNode, b: PlaceNode) => a.options.some((x) => b.options.some((y) => kindOf(x) === kindOf(y)));
const kindOf = (place: PlaceNode['options'][number]) => (place.kind === 'entity' ? place.level : place.dimension);

/** A new way of asking replaces the old one; "which ones?" asks for the names behind a number. */
function keepsCue(node: Extract<Node, { type: 'cue' }>, next: readonly Node[], listing: boolean): boolean {
  if (listing) return !['count', 'number_of', 'share', 'amount'].includes(node.cue);
  const asking = next.some((other) => (other.type === 'cue' && other.cue !== 'list') || other.type === 'superlative');
  return !asking || node.cue === 'list';
}
