import type { Cue } from './meanings.js';
import type { Node } from './nodes.js';

/** What leaving a node out of a reading costs: names, measures and numbers most, words that only ask least. */
const WEIGHTS: Partial<Record<Node['type'], number>> = {
  unknown: 12,
  loose: 6,
  forecast: 20,
  place: 8,
  measure: 8,
  comparison: 8,
  period: 8,
  periods: 8,
  since: 8,
  number: 8,
  superlative: 8,
  among: 8,
  ranks: 8,
  rest: 8,
  next: 8,
  add: 4,
  nearby: 12,
  nearness: 12,
  change: 8,
  statistic: 6,
  scale: 8,
  successor: 12,
  // Whose it is has been said by a name, or it is asked back.
  ours: 0,
  group: 8,
  setting: 8,
  dimension: 6,
  known: 6,
  full: 6,
  not: 8,
  comparative: 6,
  term: 8,
  sorted: 6,
  during: 8,
  time_unit: 6,
  drawn_as: 6,
  different: 1,
  contains: 8,
  plot: 0.3,
  scoring: 0,
  cue: 5,
  level: 2,
  whole: 0.5,
  chart: 1,
  relative_period: 6,
  yes_no: 5,
  pronoun: 1,
  same: 6,
  instead: 1,
  only: 0.5,
  all: 0.5,
  any: 1,
};
const CUE_WEIGHTS: Partial<Record<Cue, number>> = {
  list: 0.2,
  profile: 2,
  amount: 1,
  rank: 3,
  position: 3,
  compare: 5,
  count: 6,
  share: 7,
  when: 6,
  why: 8,
};

export function weightOf(node: Node): number {
  if (node.type === 'cue') return CUE_WEIGHTS[node.cue] ?? 5;
  // "and" only joins, "or" has to be meant.
  if (node.type === 'and') return node.or ? 8 : 0;
  // "per trust" is more than a word for what is asked about.
  if (node.type === 'level' && (node.each || node.some)) return 6;
  return WEIGHTS[node.type] ?? 0;
}
