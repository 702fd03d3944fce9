/** Small mends to the nodes of a question about a table, each where a word says more, or less, than it would elsewhere. */
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import type { Node } from '../nodes/nodes.js';
import { fold, type Token } from '../words/tokenise.js';
import { RECORDS, type TableLexicon } from './lexicon/table-lexicon.js';

interface Said {
  readonly tokens: readonly Token[];
  readonly lexicon: TableLexicon;
  readonly dataset: TableDataset;
}

export function settled(nodes: readonly Node[], said: Said): Node[] {
  const steps = [withQualities, withNouns, withAmountsAfter, withPlainWords];
  return steps.reduce<readonly Node[]>((found, step) => step(found, said), nodes) as Node[];
}

const textOf = (node: Node, { tokens }: Said) =>
  tokens
    .slice(node.from, node.to)
    .map((t) => fold(t.text))
    .join(' ');

/** "the heaviest" names its column without a word; so does "heavier than 3,000". */
function withQualities(nodes: readonly Node[], said: Said): Node[] {
  const { columns } = said.dataset.catalogue;
  return nodes.flatMap((node): Node[] => {
    if (!['superlative', 'comparison', 'comparative', 'loose'].includes(node.type)) return [node];
    const ids = qualityOf(node, said);
    const [first] = columns.filter((column) => ids.includes(column.id));
    if (!first) return [node];
    if (node.type === 'comparison') return [{ ...node, measure: first.id }];
    const { from, to } = node;
    if (node.type === 'loose') {
      const comparative: Node = { type: 'comparative', test: '>', merit: false, from, to };
      return [comparative, { type: 'measure', ids: [...ids], dimension: null, from, to }];
    }
    return first.type === 'number'
      ? [node, { type: 'measure', ids, dimension: null, from, to }]
      : [node, { type: 'dimension', ids: [first.id], each: false, plural: false, from, to }];
  });
}

function qualityOf(node: Node, said: Said): readonly string[] {
  for (let from = node.from; from < node.to; from++)
    for (let to = node.to; to > from; to--) {
      const ids = said.lexicon.qualities.get(textOf({ ...node, from, to }, said));
      if (ids) return ids;
    }
  return [];
}

/** "strikes" of bird strikes, and "number of days" where each record is a day: the records. */
function withNouns(nodes: readonly Node[], said: Said): Node[] {
  const nouns = [said.dataset.catalogue.one, said.dataset.catalogue.many].map((noun) =>
    fold(noun.toLowerCase().replace(/ /g, '')),
  );
  const dates = said.dataset.catalogue.columns.filter((column) => column.type === 'date');
  const level = (node: Node): Node => ({
    type: 'level',
    id: RECORDS,
    plural: true,
    each: false,
    measures: [],
    divisor: null,
    from: node.from,
    to: node.to,
  });
  const found: Node[] = [];
  for (const [i, node] of nodes.entries()) {
    const text = textOf(node, said);
    const next = nodes[i + 1];
    const before = found.findLast((other) => other.type !== 'filler');
    if (node.type === 'dimension' && node.plural && !node.each && isWhoever(nodes, i, said)) {
      found.push(level(node));
    } else if (node.type === 'unknown' && next?.type === 'unknown' && nouns.includes(text + textOf(next, said))) {
      found.push({ ...level(node), to: next.to });
    } else if (
      node.type === 'unknown' &&
      nodes[i - 1]?.type === 'unknown' &&
      nouns.includes(textOf(nodes[i - 1] as Node, said) + text)
    ) {
    } else if (node.type === 'unknown' && text.length > 3 && nouns.some((noun) => noun.endsWith(text))) {
      found.push(level(node));
    } else if (
      node.type === 'time_unit' &&
      node.column === null &&
      isNoun(node, nodes[i - 1], before, said) &&
      dates.some(
        (column) => column.finest === node.unit && said.dataset.profiles[column.id]?.distinct === said.dataset.rows,
      )
    ) {
      found.push(level(node));
    } else found.push(node);
  }
  return found;
}

/** "for students who studied": whoever they are, not a column to group by. */
function isWhoever(nodes: readonly Node[], i: number, said: Said): boolean {
  const [last, next] = [nodes[i - 1], nodes[i + 1]];
  return (
    last !== undefined &&
    next !== undefined &&
    /^(for|of|among)$/.test(textOf(last, said)) &&
    /^(who|that|whose|with)$/.test(textOf(next, said))
  );
}

/** "how many days", "on days with snow", "the hottest day": not "by day" or "daily". */
function isNoun(node: Node, last: Node | undefined, before: Node | undefined, said: Said): boolean {
  if (before?.type === 'cue' && (before.cue === 'count' || before.cue === 'number_of')) return true;
  // "the hottest day": an adjective stands for a superlative and its column at once.
  if (before && (before.type === 'superlative' || said.lexicon.qualities.has(textOf(before, said)))) return true;
  const plural = said.tokens[node.to - 1]?.text.endsWith('s') ?? false;
  return plural && !(last && /\b(by|per|each|every|over|across)\b/.test(textOf(last, said)));
}

const AFTER = { more: '>=', less: '<=' } as const;

/** "40 mpg or more": the comparison comes after the unit. */
function withAmountsAfter(nodes: readonly Node[], said: Said): Node[] {
  const bare = nodes.filter((node) => node.type !== 'filler');
  const compared = new Map<Node, Node>();
  const spent = new Set<Node>();
  for (const [i, node] of bare.entries()) {
    const [measure, after] = [bare[i + 1], bare[i + 2]];
    if (
      node.type !== 'number' ||
      measure?.type !== 'measure' ||
      !after ||
      (after.type !== 'loose' && after.type !== 'and')
    )
      continue;
    const way = /\b(more|above|over|higher|up)\b/.test(textOf(after, said))
      ? 'more'
      : /\b(less|fewer|below|under|lower)\b/.test(textOf(after, said))
        ? 'less'
        : null;
    if (!way) continue;
    const { from, to, value, unit } = node;
    compared.set(node, {
      type: 'comparison',
      test: AFTER[way],
      merit: false,
      measure: null,
      against: { kind: 'amount', amount: { value, unit } },
      from,
      to,
    });
    spent.add(after);
  }
  return nodes.filter((node) => !spent.has(node)).map((node) => compared.get(node) ?? node);
}

/** Words that mean less here: "top" is the most, whatever is better; "when" in the middle joins; "per" before a unit of time is "by". */
function withPlainWords(nodes: readonly Node[], said: Said): Node[] {
  return nodes.flatMap((node, i): Node[] => {
    const text = textOf(node, said);
    if (node.type === 'superlative' && /\b(top|bottom|leading)\b/.test(text)) return [{ ...node, by: 'value' }];
    if (node.type === 'cue' && node.cue === 'when' && i > 0) return [{ type: 'filler', from: node.from, to: node.to }];
    if (node.type === 'loose' && nodes[i + 1]?.type === 'time_unit') return [];
    // "the first four" are as many; "the first film" is another question.
    if (node.type === 'unknown' && text === 'first' && nodes[i + 1]?.type === 'number') return [];
    return [node];
  });
}
