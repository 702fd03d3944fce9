/**
 * A question in a thread may lean on the one before: "and the bottom 5?", "just the Midlands", "same for 2024", "which ones?".
 * The parts of the earlier question are kept, those that the new one names are replaced, and the whole is read again.
 */
import type { Dataset } from '../../dataset/dataset.js';
import type { AnyQuery } from '../../query/table/table-query.js';
import type { Node } from '../nodes/nodes.js';
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
export function leansOnThread(nodes: readonly Node[]): boolean {
  const content = nodes.filter((node) => node.type !== 'filler');
  if (content.some((node) => node.type === 'unknown')) return false;
  if (content[0]?.type === 'and' && content.length <= 5) return true;
  // A measure or a grouping by itself asks for nothing yet.
  if (content.length > 0 && content.every(isAspect)) return true;
  const marked = content.some((node) => MARKERS.has(node.type));
  const whole = content.some((node) => WHOLE.has(node.type));
  const place = content.some((node) => node.type === 'place');
  const asks = content.some(
    (node) => node.type === 'cue' && !['list', 'compare', 'difference', 'position', 'trend'].includes(node.cue),
  );
  if (marked) return !(whole && place) || ['what_about', 'instead', 'add'].includes(content[0]?.type ?? '');
  return !whole && !(place && (asks || content.length > 4));
}

const isAspect = (node: Node) =>
  ['measure', 'scale', 'period', 'chart', 'sorted'].includes(node.type) || (node.type === 'dimension' && node.each);
