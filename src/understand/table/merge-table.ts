/** A follow-up about a table, put together with the question before it: the parts that it names take the place of theirs. */

import type { Node, NodeOf } from '../nodes/nodes.js';
import type { ThreadState } from '../thread/follow-up.js';

const MARKERS: ReadonlySet<Node['type']> = new Set(['pronoun', 'same', 'instead', 'only', 'what_about', 'add']);

/** Which types of a follow-up replace a type of the question before; types that are not here stay beside their like. */
const REPLACED_BY: Partial<Record<Node['type'], readonly Node['type'][]>> = {
  measure: ['measure'],
  statistic: ['statistic', 'superlative'],
  superlative: ['superlative', 'sorted', 'statistic'],
  sorted: ['sorted', 'superlative'],
  comparison: ['comparison'],
  during: ['during'],
  time_unit: ['time_unit', 'dimension'],
  chart: ['chart'],
  number: ['number', 'superlative'],
  level: ['level'],
};

export function mergeTable({ nodes }: ThreadState, asked: readonly Node[]): Node[] {
  const has = (...types: readonly Node['type'][]) => asked.some((node) => types.includes(node.type));
  const cued = asked.some((node) => node.type === 'cue' && node.cue !== 'list');
  const kept = nodes.filter((node) => {
    if (node.type === 'place') return !asked.some((other) => other.type === 'place' && sameColumn(node, other));
    if (node.type === 'dimension')
      return !asked.some((other) => other.type === 'dimension' && other.each) && !has('time_unit');
    if (node.type === 'cue') return !cued;
    const by = REPLACED_BY[node.type];
    return by === undefined || has('add') || !has(...by);
  });
  const offset = Math.max(0, ...kept.map((node) => node.to)) + 1;
  const count = nodes.flatMap((node) => (node.type === 'superlative' ? (node.count ?? []) : []))[0] ?? null;
  const added = asked
    .filter((node) => !MARKERS.has(node.type) && !(node.type === 'and' && node === asked[0]))
    .map((node) => (node.type === 'superlative' && node.count === null ? { ...node, count } : node))
    .map((node) => ({ ...node, from: node.from + offset, to: node.to + offset }));
  // "and the median?" is of what was measured before.
  const statistics = added.filter((node) => node.type === 'statistic');
  const first = kept.findIndex((node) => node.type === 'measure');
  if (!statistics.length || first < 0 || added.some((node) => node.type === 'measure')) return [...kept, ...added];
  return [
    ...kept.slice(0, first),
    ...statistics,
    ...kept.slice(first),
    ...added.filter((node) => node.type !== 'statistic'),
  ];
}

const sameColumn = (a: NodeOf<'place'>, b: NodeOf<'place'>) =>
  a.options.some((x) =>
    b.options.some((y) => x.kind === 'member' && y.kind === 'member' && x.dimension === y.dimension),
  );
