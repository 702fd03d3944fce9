/** Which figures the conditions of a thread are about, so that a new condition may be added to them. */
import type { Dataset } from '../../dataset/dataset.js';
import { unitFits } from '../compose/conditions/bind-measure.js';
import type { Node, NodeOf } from '../nodes/nodes.js';

/** "above 3" stays one of the score it was said of, when the question goes on about something else. */
export function withOwnMeasures(nodes: readonly Node[], dataset: Dataset): readonly Node[] {
  const judged = nodes.some((node) => node.type === 'yes_no');
  return nodes.map((node) => {
    if (node.type !== 'comparison' || node.measure !== null) return node;
    const { kind } = node.against;
    // "is Devon above Kent", "and by budget?": the same is asked of another figure.
    if (kind === 'zero' || (judged && kind !== 'amount' && kind !== 'range')) return node;
    return { ...node, measure: measureOf(node, nodes, dataset) };
  });
}

/** "over 3 for DMA and under £2bn": the nearest figure that the amount can be one of; "score above" names the usual one. */
function measureOf(node: NodeOf<'comparison'>, nodes: readonly Node[], { catalogue }: Dataset): string | null {
  const fits = (name: string | undefined) => {
    const measure = catalogue.measures[name ?? ''];
    return measure !== undefined && unitFits(node.against, measure);
  };
  const level = nodes.find((other) => other.type === 'level');
  const id = level?.type === 'level' ? level.id : Object.keys(catalogue.levels)[0];
  const usual = catalogue.levels[id ?? '']?.default_measure;
  // "more than 5 trusts"
  const counted = nodes.find(
    (other) => other.type === 'level' && other.from === node.to && node.against.kind === 'amount',
  );
  if (counted?.type === 'level' && counted.measures[0]) return counted.measures[0];
  const scored = nodes.some((other) => other.type === 'scoring' && other.to === node.from);
  const named = nodes
    .filter((other): other is NodeOf<'measure'> => other.type === 'measure')
    .filter(({ ids }) => fits(ids[0]) && !scored)
    .sort((x, y) => gap(x, node) - gap(y, node))[0];
  return named?.ids[0] ?? (fits(usual) ? (usual ?? null) : null);
}

const gap = (a: Node, b: Node) => (a.to <= b.from ? b.from - a.to : a.from - b.to);

/**
 * "ICSs above 3", "and budget under £2bn": both are to be met. "What about above 2.5?" says the same figure's condition anew, and an
 * amount with no figure named is one of the figure spoken of, if it can be.
 */
export function isJoined(old: NodeOf<'comparison'>, next: readonly Node[], dataset: Dataset): boolean {
  const measure = dataset.catalogue.measures[old.measure ?? ''];
  if (!measure) return false;
  const names = next.some((node) => ['measure', 'scoring', 'level'].includes(node.type));
  return withOwnMeasures(next, dataset).every((node) => {
    if (node.type !== 'comparison') return true;
    if (node.measure === old.measure) return next[0]?.type === 'and' && areBetween(old, node);
    return names || !unitFits(node.against, measure);
  });
}

/** "over 3", "and under 3.2": between the two. */
function areBetween(old: NodeOf<'comparison'>, fresh: NodeOf<'comparison'>): boolean {
  if (old.against.kind !== 'amount' || fresh.against.kind !== 'amount') return false;
  const [low, high] = old.test.startsWith('>') ? [old, fresh] : [fresh, old];
  const amount = ({ against }: NodeOf<'comparison'>) => (against.kind === 'amount' ? against.amount.value : 0);
  return low.test.startsWith('>') && high.test.startsWith('<') && amount(low) < amount(high);
}

/** "and budget under £2bn", "with over 1m people": what is named belongs to a condition, and nothing else is asked for. */
export function onlyLimits(next: readonly Node[]): boolean {
  const lists = (node: Node) => node.type === 'cue' && node.cue === 'list';
  return (
    next.some((node) => node.type === 'comparison') && next.every((node) => LIMITING.has(node.type) || lists(node))
  );
}

const LIMITING: ReadonlySet<Node['type']> = new Set([
  'comparison',
  'measure',
  'scale',
  'scoring',
  'period',
  'filler',
  'and',
  'add',
  'only',
  'pronoun',
  'what_about',
]);

/** "DMA over 3", "a score of more than 3": what is named for a condition alone is not asked for. */
export const isOfCondition = (node: Node, nodes: readonly Node[]) =>
  node.type === 'measure' &&
  nodes.some(
    (other) => other.type === 'comparison' && node.ids.includes(other.measure ?? '') && gap(node, other) <= 1,
  ) &&
  !nodes.some((other) => other.type === 'scale');
