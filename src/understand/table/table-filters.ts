/** The conditions of a question about a table: values named, amounts compared, stretches of time, and conditions on groups. */
import type { TableCondition, TableQuery } from '../../query/table/table-query.js';
import type { Node, NodeOf } from '../nodes/nodes.js';
import { RECORDS } from './lexicon/table-lexicon.js';
import { type Placed, takeValues } from './named-values.js';
import type { NumberMention, TableSketch } from './table-sketch.js';

export interface Filters {
  readonly where: readonly TableCondition[];
  /** A comparison of what each group comes to: "genres with an average rating above 7"; `mention` null: of its number of records. */
  readonly having: { readonly mention: NumberMention | null; readonly test: Test; readonly value: number } | null;
  /** Columns that the conditions are about, to be shown beside the records. */
  readonly columns: readonly string[];
  /** Columns of which several values are named: "USA and Japan". */
  readonly several: readonly string[];
  /** Both sides of a column, "remote against not remote", which leave nobody out: of no use but to group by it. */
  readonly sides: readonly Node[];
}

type Test = NonNullable<TableQuery['having']>['test'];

/** Takes them all; what cannot be read as a condition stays. */
export function takeFilters(sketch: TableSketch): Filters {
  const placed: Placed[] = [];
  let having: Filters['having'] = null;
  const compared = new Set<string>();
  for (const node of sketch.all('comparison')) {
    const group = havingOf(sketch, node);
    if (group && !having) {
      having = group;
      continue;
    }
    const bound = boundComparison(sketch, node);
    if (!bound) continue;
    compared.add(bound.column);
    placed.push({ condition: bound, node });
  }
  for (const node of sketch.all('number')) {
    const equal = sketch.isTaken(node) ? null : equalTo(sketch, node);
    if (equal) placed.push({ condition: equal, node });
  }
  for (const node of sketch.take('contains'))
    placed.push({ condition: { op: 'contains', column: node.column, text: node.text }, node });
  placed.push(...takeSpans(sketch), ...takeKnown(sketch, compared));
  const { values, several, sides } = takeValues(sketch);
  return {
    where: withAlternatives(
      sketch,
      [...values, ...placed].toSorted((a, b) => a.node.from - b.node.from),
    ),
    having,
    columns: [...compared],
    several,
    sides,
  };
}

/** "directors with more than 5 films", "genres with an average rating above 7". */
function havingOf(sketch: TableSketch, node: NodeOf<'comparison'>): Filters['having'] {
  if (node.against.kind !== 'amount' || node.measure) return null;
  const { value } = node.against.amount;
  const level = sketch.all('level').find((l) => l.id === RECORDS && l.from >= node.to && l.from - node.to <= 1);
  if (level && sketch.groupables.some((m) => m.node.to <= node.from)) {
    sketch.mark(node, level);
    return { mention: null, test: node.test, value };
  }
  // "that average more than 25 mpg" says of what behind the amount.
  const after = sketch.numbers.find(
    (m) => m.node.from >= node.to && m.node.from - node.to <= 2 && m.aggregate !== null,
  );
  const mention = after ?? sketch.numbers.findLast((m) => m.node.to <= node.from && m.aggregate !== null);
  if (
    !mention ||
    sketch.numbers.some((m) => m !== mention && m.node.from >= mention.node.to && m.node.from < node.from)
  )
    return null;
  const discrete = sketch.numbers.some((m) => m.column.discrete && m.node.to <= mention.node.from);
  if (!sketch.groupables.length && !discrete) return null;
  sketch.mark(node);
  return { mention, test: node.test, value };
}

/** "over 150 horsepower", "horsepower over 150", "heavier than 3,000", "above average mpg". */
function boundComparison(
  sketch: TableSketch,
  node: NodeOf<'comparison'>,
): Extract<TableCondition, { column: string }> | null {
  const mention = node.measure ? null : nearestNumber(sketch, node);
  const column = node.measure ?? mention?.column.id;
  if (!column) return null;
  const condition = conditionOf(column, node);
  if (!condition) return null;
  // "studied fewer than 5 hours" names its column twice.
  const again = sketch.numbers.filter(
    (m) => m.column.id === column && Math.min(Math.abs(m.node.from - node.to), Math.abs(node.from - m.node.to)) <= 2,
  );
  sketch.mark(node, ...(mention ? [mention.node] : []), ...again.map((m) => m.node));
  return condition;
}

function conditionOf(
  column: string,
  { against, test }: NodeOf<'comparison'>,
): Extract<TableCondition, { column: string }> | null {
  if (against.kind === 'amount') return { op: 'compare', column, test, value: against.amount.value };
  if (against.kind === 'range') return { op: 'between', column, low: against.low.value, high: against.high.value };
  if (against.kind !== 'statistic' || against.of === 'own' || typeof against.of !== 'string') return null;
  const { statistic } = against;
  return statistic === 'mean' || statistic === 'median' ? { op: 'compareTo', column, test, statistic } : null;
}

/** The number right after the amount, or one nearer before it. */
function nearestNumber(sketch: TableSketch, node: Node): NumberMention | undefined {
  const after = sketch.numbers.find((m) => m.node.from >= node.to && m.node.from - node.to <= 1);
  const before = sketch.numbers.findLast((m) => m.node.to <= node.from && node.from - m.node.to <= 5 && !m.each);
  // "aged under 30 who earn more": the nearer of the two.
  const nearer = after && before && node.from - before.node.to < after.node.from - node.to;
  return nearer ? before : (after ?? before);
}

/** "8 cylinders", "with 4 cylinders". */
function equalTo(sketch: TableSketch, node: NodeOf<'number'>): TableCondition | null {
  const after = sketch.numbers.find((m) => m.node.from === node.to);
  const before = sketch.numbers.findLast(
    (m) => m.node.to <= node.from && node.from - m.node.to <= 1 && m.column.discrete,
  );
  const mention = after ?? before;
  if (!mention) return null;
  const listed = numbersBefore(sketch, node);
  sketch.mark(node, mention.node, ...listed);
  const equals = [...listed.filter((n) => n.type === 'number'), node].map(
    ({ value }): TableCondition => ({ op: 'compare', column: mention.column.id, test: '=', value }),
  );
  return equals.length > 1 ? { op: 'or', of: equals } : (equals[0] ?? null);
}

/** "4 and 6 cylinders", "4, 6 or 8": the numbers listed before the last one, and what joins them. */
function numbersBefore(sketch: TableSketch, last: NodeOf<'number'>): (NodeOf<'number'> | NodeOf<'and'>)[] {
  const found: (NodeOf<'number'> | NodeOf<'and'>)[] = [];
  for (let at = sketch.nodes.indexOf(last) - 1; at >= 0; at--) {
    const node = sketch.nodes[at];
    if (node?.type !== 'number' && node?.type !== 'and') break;
    found.unshift(node);
  }
  return found.some((node) => node.type === 'number') ? found : [];
}

function takeSpans(sketch: TableSketch): Placed[] {
  return sketch.all('during').flatMap((node) => {
    const named = sketch.groupables.findLast((m) => m.column.type === 'date' && !m.each && m.node.to <= node.from);
    const column = named?.column ?? sketch.dates[0];
    if (!column) return [];
    sketch.mark(node, ...(named ? [named.node] : []));
    const condition: TableCondition = { op: 'during', column: column.id, from: node.since, to: node.until };
    const not = sketch.all('not').find((n) => n.to <= node.from && node.from - n.to <= 1);
    if (not) sketch.mark(not);
    return [{ condition: not ? { op: 'not', of: condition } : condition, node }];
  });
}

/** "with a known rating", "without a budget": whether there is a value. */
function takeKnown(sketch: TableSketch, compared: Set<string>): Placed[] {
  const about = [...sketch.all('known'), ...sketch.all('not').filter((node) => !sketch.isTaken(node))];
  return about.flatMap((node) => {
    const known = node.type === 'known' && node.known;
    const mention = sketch.mentions.find((m) => m.node.from >= node.to && m.node.from - node.to <= 2);
    if (!mention) return [];
    sketch.mark(node, mention.node);
    compared.add(mention.column.id);
    const condition: TableCondition = { op: 'known', column: mention.column.id };
    return [{ condition: known ? condition : { op: 'not', of: condition }, node }];
  });
}

/** "from Japan or over 150 horsepower": an "or" between two conditions makes alternatives of them. */
function withAlternatives(sketch: TableSketch, placed: readonly Placed[]): TableCondition[] {
  const conditions = [...placed];
  for (const or of sketch.all('and').filter((node) => node.or && !sketch.isTaken(node))) {
    const after = conditions.findIndex(({ node }) => node.from >= or.to);
    const [left, right] = [conditions[after - 1], conditions[after]];
    if (!left || !right) continue;
    sketch.mark(or);
    conditions.splice(after - 1, 2, {
      condition: { op: 'or', of: [left.condition, right.condition] },
      node: left.node,
    });
  }
  return conditions.map(({ condition }) => condition);
}

export const allOf = (conditions: readonly TableCondition[]): TableCondition | null =>
  conditions.length < 2 ? (conditions[0] ?? null) : { op: 'and', of: [...conditions] };
