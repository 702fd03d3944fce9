import type { Dataset } from '../dataset/dataset.js';
import type { ThreadState } from './follow-up.js';
import type { Node } from './nodes.js';

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
export function ofShown({ nodes, shown }: ThreadState, next: readonly Node[], { catalogue }: Dataset): Node[] | null {
  const pronoun = next.find((node) => node.type === 'pronoun');
  if (!shown?.keys.length || shown.keys.length > MOST || pronoun?.type !== 'pronoun') return null;
  const has = (...types: Node['type'][]) => next.some((node) => types.includes(node.type));
  const measured = has('measure', 'group');
  const narrowed = next.some((node) => NARROWING.has(node.type));
  const selected = nodes.some((node) => SELECTING.has(node.type));
  const below = next.some((node) => node.type === 'level' && catalogue.levels[node.id]?.parent?.level === shown.level);
  const cued = next.some((node) => node.type === 'cue' && !['list', 'compare'].includes(node.cue));
  const single = shown.keys.length === 1;
  // What nobody selected is known by its conditions, which the thread has.
  const averaged = next.every((node) => !NARROWING.has(node.type) || node.type === 'statistic');
  const plain = !single && measured && averaged && !cued && !has('place') && !pronoun.singular;
  const ofSelected = selected && (measured || narrowed || below || (single ? cued : has('place')));
  if (!plain && !ofSelected) return null;
  if (!single && cued && !narrowed) return null;
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
  const carried = measured || below || has('change') ? [] : nodes.filter((node) => CARRIED.has(node.type));
  const asked = next.filter((node) => node !== pronoun || (pronoun.singular && has('superlative')));
  const only = asked.filter((node, i) => !(node.type === 'and' && i === 0));
  return [...places, ...carried.map((node) => ({ ...node, from: pronoun.from, to: pronoun.to })), ...only];
}

/** What an average or a ranking of those shown is of, where nothing else is named. */
const CARRIED: ReadonlySet<Node['type']> = new Set(['measure', 'scale', 'period']);
