/** The values of columns that a question names, as conditions. */
import type { TableCondition } from '../../query/table/table-query.js';
import type { Node, NodeOf } from '../nodes/nodes.js';
import type { TableSketch } from './table-sketch.js';

export interface Placed {
  readonly condition: TableCondition;
  readonly node: Node;
}

interface Named {
  readonly column: string;
  readonly values: readonly string[];
  readonly not: boolean;
  /** Joined by "or": they limit together, and are not told apart. */
  readonly or: boolean;
  readonly nodes: readonly NodeOf<'place'>[];
}

/**
 * Values of one column are alternatives; those that are ruled out are so together. What is both named and ruled out is two sides of
 * its column where they are compared, and otherwise stays unread.
 */
export function takeValues(sketch: TableSketch): { values: Placed[]; several: string[]; sides: Node[] } {
  const named = namedValues(sketch);
  const against = named.filter((a) => named.some((b) => a.not !== b.not && a.column === b.column && overlaps(a, b)));
  const plain = named.filter((group) => !against.includes(group));
  for (const { nodes } of plain) sketch.mark(...nodes);
  const compared = sketch.hasCue('compare', 'difference') ? against : [];
  return {
    values: plain.map(({ column, values, not, nodes }): Placed => {
      const inside: TableCondition = { op: 'in', column, values: [...values] };
      return { condition: not ? { op: 'not', of: inside } : inside, node: nodes[0] as Node };
    }),
    several: [...plain.filter((g) => !g.not && !g.or && g.values.length > 1), ...compared].map((g) => g.column),
    sides: compared.flatMap((group) => [...group.nodes]),
  };
}

const overlaps = (a: Named, b: Named) => a.values.some((value) => b.values.includes(value));

function namedValues(sketch: TableSketch): Named[] {
  const groups = new Map<string, Named>();
  const ors = sketch.all('and').filter((node) => node.or);
  for (const node of sketch.all('place')) {
    const option = sketch.options.get(node) ?? optionOf(node);
    if (!option?.value) continue;
    // "genre drama", "origin is USA", "corporate customers": the column only says what kind of value it is.
    const kind = sketch.mentions.find((m) => m.column.id === option.column && !m.each && gap(m.node, node) <= 2);
    if (kind && (!kind.plural || kind.node.from === node.to)) sketch.mark(kind.node);
    const key = `${node.not} ${option.column}`;
    const group = groups.get(key) ?? { column: option.column, values: [], not: node.not, or: false, nodes: [] };
    const first = group.nodes[0];
    const joined = first && ors.find((or) => or.to <= node.from && or.from >= first.to && node.from - or.to <= 2);
    if (joined) sketch.mark(joined);
    groups.set(key, {
      ...group,
      values: [...new Set([...group.values, option.value])],
      or: group.or || joined !== undefined,
      nodes: [...group.nodes, node],
    });
  }
  return [...groups.values()];
}

const gap = (a: Node, b: Node) => Math.min(Math.abs(a.to - b.from), Math.abs(a.from - b.to));

const optionOf = (node: NodeOf<'place'>) => {
  const [place] = node.options;
  return place?.kind === 'member' ? { column: place.dimension, value: place.value } : null;
};
