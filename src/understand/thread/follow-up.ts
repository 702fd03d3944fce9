/**
 * A question in a thread may lean on the one before: "and the bottom 5?", "just the Midlands", "same for 2024", "which ones?".
 * The parts of the earlier question are kept, those that the new one names are replaced, and the whole is read again.
 */
import type { Dataset } from '../../dataset/dataset.js';
import type { AnyQuery } from '../../query/table/table-query.js';
import type { Node } from '../nodes/nodes.js';
import { onlyLimits } from './conditions.js';
import { merge } from './merge.js';
import { ofShown } from './of-shown.js';

/** Plain JSON, so that it can be kept between two messages. */
export interface ThreadState {
  /** The nodes of the last question that was answered, as merged; none where a model read it. */
  readonly nodes: readonly Node[];
  /** All places named since the last question that stood by itself: "their" may mean any of them. */
  readonly places: readonly Node[];
  /** What the last answer showed, in its order: organisations of a level, or values of a dimension that groups them. */
  readonly shown: { readonly level: string; readonly keys: readonly string[] } | null;
  /** What was last answered, which a model reads on from. */
  readonly query?: AnyQuery;
  readonly readBy?: 'model';
}

/** The whole question that a follow-up stands for. */
export const inThread = (thread: ThreadState, next: readonly Node[], dataset: Dataset): Node[] =>
  ofShown(thread, next, dataset) ?? merge(thread, next, dataset);

const MARKERS: ReadonlySet<Node['type']> = new Set(['pronoun', 'same', 'instead', 'only', 'what_about', 'add', 'next']);
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

/** Whether the question leans on the one before it. */
export function leansOnThread(nodes: readonly Node[], thread?: ThreadState): boolean {
  const content = nodes.filter((node) => node.type !== 'filler');
  if (content.some((node) => node.type === 'unknown')) return false;
  if (content[0]?.type === 'and' && content.length <= 5) return true;
  // A measure or a grouping by itself asks for nothing yet.
  if (content.length > 0 && content.every(isAspect)) return true;
  if (thread && narrows(nodes, thread)) return true;
  const last = content.at(-1);
  // "what percentage of Midlands trusts is that?"
  const share = content.some((node) => node.type === 'cue' && node.cue === 'share');
  if (share && last?.type === 'pronoun' && content.some((node) => node.type === 'level')) return true;
  const marked = content.some((node) => MARKERS.has(node.type));
  const whole = content.some((node) => WHOLE.has(node.type));
  const place = content.some((node) => node.type === 'place');
  const asks = content.some(
    (node) => node.type === 'cue' && !['list', 'compare', 'difference', 'position', 'trend'].includes(node.cue),
  );
  if (marked) return !(whole && place) || ['what_about', 'instead', 'add'].includes(content[0]?.type ?? '');
  return !whole && !(place && (asks || content.length > 4));
}

/** "with DMA under 2.7", "total budget", "sorted by budget", said of those that an earlier question has limited. */
function narrows(nodes: readonly Node[], { nodes: before }: ThreadState): boolean {
  const has = (...types: Node['type'][]) => before.some((node) => types.includes(node.type));
  const own = before.some((node) => node.type === 'place' && node.options.some(({ kind }) => kind === 'entity'));
  const limited =
    has('comparison', 'known') || before.some((node) => node.type === 'level' && node.plural && has('place'));
  if (own || has('yes_no') || before.some((node) => node.type === 'dimension' && node.each)) return false;
  const limits = onlyLimits(nodes) && !nodes.some((node) => node.type === 'cue');
  if (limits) return has('level', 'superlative', 'comparison');
  const ordered = (node: Node) => node.type === 'cue' && node.cue === 'rank';
  const summed =
    nodes.some((node) => node.type === 'statistic' || ordered(node)) && nodes.some((node) => node.type === 'measure');
  return limited && summed && nodes.every((node) => SUMMING.has(node.type) || ordered(node));
}

const SUMMING: ReadonlySet<Node['type']> = new Set(['statistic', 'measure', 'scale', 'period', 'filler']);

const isAspect = (node: Node) =>
  ['measure', 'scale', 'period', 'relative_period', 'chart', 'sorted'].includes(node.type) ||
  (node.type === 'dimension' && node.each);
