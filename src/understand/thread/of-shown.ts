import type { Dataset } from '../../dataset/dataset.js';
import { hasMembers } from '../../dataset/dimensions-of.js';
import type { Node, Place } from '../nodes/nodes.js';
import type { ThreadState } from './follow-up.js';

/** More names than these are no longer "those". */
const MOST = 60;
const SELECTING: ReadonlySet<Node['type']> = new Set(['superlative', 'ranks', 'among', 'sorted']);
const NARROWING: ReadonlySet<Node['type']> = new Set([
  'superlative',
  'comparison',
  'statistic',
  'change',
  'known',
  'full',
]);

/**
 * "show me their populations", "which of those improved", "its budget" after a ranking: a question about the organisations that the
 * last answer showed. Null if it asks otherwise.
 */
export function ofShown(thread: ThreadState, next: readonly Node[], dataset: Dataset): Node[] | null {
  const { nodes, shown } = thread;
  const { catalogue } = dataset;
  const pronoun = next.find((node) => node.type === 'pronoun');
  if (!shown?.keys.length || shown.keys.length > MOST || pronoun?.type !== 'pronoun') return null;
  // "the England average for it": what was measured, and not those shown.
  if (asksOfAll(next)) return null;
  if (hasMembers(catalogue, shown.level)) return ofGroup(thread, next, pronoun);
  const one = nthShown(thread, next, pronoun);
  if (one) return one;
  const has = (...types: Node['type'][]) => next.some((node) => types.includes(node.type));
  const measured = has('measure', 'group');
  const narrowed = next.some((node) => NARROWING.has(node.type));
  // "which got worse", "which of them has the most money": how they changed is no condition on money.
  const moved = measured && nodes.some((node) => node.type === 'change');
  const selected = moved || nodes.some((node) => SELECTING.has(node.type));
  const below = next.some((node) => node.type === 'level' && catalogue.levels[node.id]?.parent?.level === shown.level);
  const cued = next.some((node) => node.type === 'cue' && !['list', 'compare'].includes(node.cue));
  const single = shown.keys.length === 1;
  // What nobody selected is known by its conditions, which the thread has.
  const averaged = next.every((node) => !NARROWING.has(node.type) || node.type === 'statistic');
  const plain = !single && measured && averaged && !cued && !has('place') && !pronoun.singular;
  const ofSelected = selected && (measured || narrowed || below || (single ? cued : has('place')));
  if (!plain && !ofSelected) return null;
  if (!single && cued && !narrowed) return null;
  const names = (dataset.entities[shown.level] ?? []).map(({ key }) => key).filter((key) => shown.keys.includes(key));
  const places = names.map((key) => placeAt(pronoun, { kind: 'entity', level: shown.level, key, partial: false }));
  // "how much did it drop", "how did they change" is of the figure shown, "which of those improved" of the usual one.
  const drops = next.some((node) => node.type === 'change' && (node.direction === null || next.some(isHowMuch)));
  const carries = !measured && !below && (drops || !has('change'));
  const carried = nodes.filter((node) => carries && CARRIED.has(node.type) && !(drops && node.type === 'period'));
  const asked = next.filter((node) => node !== pronoun || (pronoun.singular && has('superlative')));
  const only = asked.filter((node, i) => !(node.type === 'and' && i === 0));
  return [...places, ...carried.map((node) => ({ ...node, from: pronoun.from, to: pronoun.to })), ...only];
}

/** "the average of England", "who is best in England"; but "how does that compare with the England average" asks of those shown. */
export const asksOfAll = (next: readonly Node[]) =>
  next.some((node) => node.type === 'whole') &&
  next.some((node) => node.type === 'statistic' || node.type === 'superlative') &&
  !next.some((node) => node.type === 'comparison' || (node.type === 'cue' && node.cue !== 'list'));

const isComparison = (node: Node) => node.type === 'comparison';

const isHowMuch = (node: Node) => node.type === 'cue' && ['amount', 'difference'].includes(node.cue);

export const placeAt = ({ from, to }: Node, place: Place): Node => ({
  type: 'place',
  options: [place],
  not: false,
  setting: null,
  from,
  to,
});

/** "the ICSs in that one", "its budget" after the one place that came first or last: that place. */
function ofGroup({ nodes, shown }: ThreadState, next: readonly Node[], pronoun: Node): Node[] | null {
  const [value, ...more] = shown?.keys ?? [];
  // "which regions are above £15bn", "which of them has the highest score": what limits regions cannot limit those in them.
  const ranks = next.some((node) => node.type === 'superlative');
  if (more.length && ranks && nodes.some(isComparison))
    return next.map((node): Node => (node === pronoun ? { type: 'loose', from: node.from, to: node.to } : node));
  const asked = next.some((node) => ['level', 'measure', 'group', 'cue', 'change'].includes(node.type));
  const selected = nodes.some((node) => SELECTING.has(node.type));
  if (!shown || value === undefined || more.length || !asked || !selected || next.some(({ type }) => type === 'place'))
    return null;
  const place = placeAt(pronoun, { kind: 'member', dimension: shown.level, value, partial: false });
  // "that region": the word for its kind is said with the name.
  const named = next.some((node) => ['level', 'measure', 'group'].includes(node.type));
  const carried = !named && next.some((node) => node.type === 'change') ? nodes.filter(isMeasure) : [];
  const whole = next.map((node) => (node === pronoun ? place : node));
  return [...carried, ...whole.filter((node, i) => !(node.type === 'and' && i === 0))];
}

const isMeasure = (node: Node) => node.type === 'measure' || node.type === 'scale';

/** "the second one": of those shown, by its place in the answer. With nothing else asked it is that place of the ranking. */
function nthShown({ shown }: ThreadState, next: readonly Node[], pronoun: Node): Node[] | null {
  const ranks = next.find((node) => node.type === 'ranks');
  if (ranks?.type !== 'ranks' || ranks.first !== ranks.last || ranks.to !== pronoun.from || !shown) return null;
  const key = shown.keys[ranks.first - 1];
  if (key === undefined || next.some((node) => node.type === 'superlative')) return null;
  const place = placeAt(pronoun, { kind: 'entity', level: shown.level, key, partial: false });
  const asked = next.filter((node) => node !== ranks && node !== pronoun && !GOES_ON.has(node.type));
  const asks = asked.some((node) => node.type !== 'filler');
  return asks ? [place, ...asked] : null;
}

const GOES_ON: ReadonlySet<Node['type']> = new Set(['what_about', 'and']);

/** What an average or a ranking of those shown is of, where nothing else is named. */
const CARRIED: ReadonlySet<Node['type']> = new Set(['measure', 'scale', 'period']);
