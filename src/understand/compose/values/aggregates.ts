/** How many, what percentage, what share of a total. */
import { hasMembers } from '../../../dataset/dimensions-of.js';
import type { Condition } from '../../../query/query.js';
import { expressionsInCondition } from '../../../query/walk.js';
import type { Node, NodeOf } from '../../nodes/nodes.js';
import { periodConditions } from '../conditions/between-periods.js';
import { takeConditions } from '../conditions/conditions.js';
import { changeOf, measured } from '../figures.js';
import { isSingular } from '../ranks/is-singular.js';
import { DEFAULT_COUNT } from '../ranks/rankings.js';
import { type Composer, reading } from '../reading.js';
import { allOf, type Filter, type Sketch } from '../sketch.js';
import { parentOf, takeGroups, takePopulation, takeTargets } from '../subjects.js';
import { topConditions } from './of-top.js';
import { joins, takeLevel } from './take-level.js';

/** "How many ICSs score above 3?", "number of trusts by type", "how many improved". */
export const count: Composer = (sketch) => {
  if (!sketch.takeCues('count')) return null;
  if (countsAbove(sketch)) return null;
  sketch.takeCues('breakdown');
  const among = sketch.has('among');
  const [tops, conditions] = divide(memberConditions(sketch), (c) => among && c.op === 'top');
  // "how many of the top 10 are in London": the ten are everybody's.
  const ranked = sketch.all('superlative').some((node) => node.count !== null && node.count > 1);
  if (ranked && sketch.filters.length && !conditions.length) tops.push(...topConditions(sketch));
  const by = takeGroups(sketch, true);
  // "more than 2 million people live": the measure of a condition, said twice.
  for (const id of measuresIn([...tops, ...conditions])) sketch.takeMeasure(id);
  // "how many are there altogether"
  if (sketch.all('statistic').every((node) => node.statistic === 'sum')) sketch.take('statistic');
  // Counting people or practices is a measure's value, not a number of ICSs.
  if (sketch.measures.length) return null;
  const named = sketch.levelNodes.length > 0 || sketch.allFilters.length > 0;
  takeLevel(sketch);
  const places = takePopulation(sketch);
  // "how many of the top ten are in London": the ten are everybody's, and what is counted of them is where they are.
  const where = allOf(tops.length ? tops : places);
  if (tops.length) conditions.push(...places);
  // "how many" of nothing that was named counts nothing.
  if (!named && !conditions.length && !by.length) return null;
  return reading(sketch, 0, {
    kind: by.length ? 'breakdown' : 'count',
    order: by.length === 1 ? { column: 0, direction: 'highest' } : null,
    level: sketch.level,
    by,
    columns: [{ op: 'count', of: allOf(conditions) }],
    where,
  });
};

/** "how many ICSs use Epic": those above are counted, and not how many of this level each of them has. */
function countsAbove(sketch: Sketch): boolean {
  const cue = sketch.all('cue').find((node) => node.cue === 'count');
  const at = sketch.nodes.findIndex(
    (node) => cue && node.from >= cue.to && !['filler', 'place', 'number'].includes(node.type),
  );
  const [head, next] = sketch.nodes.slice(at);
  if (at < 0 || head?.type !== 'level' || head.each || !parentOf(sketch, head.id)) return false;
  // "how many ICS trusts"
  return next?.type !== 'level';
}

const measuresIn = (conditions: readonly Condition[]): string[] =>
  conditions.flatMap((c) => [...expressionsInCondition(c)].flatMap((e) => (e.op === 'figure' ? [e.measure] : [])));

const divide = (conditions: Condition[], first: (c: Condition) => boolean): [Condition[], Condition[]] => [
  conditions.filter(first),
  conditions.filter((c) => !first(c)),
];

/** "What proportion of systems is below 2.5?", "percentage of trusts in each region with an EPR". */
export const percentage: Composer = (sketch) => {
  // "budget growth %" is how far it grew, and no part of anybody.
  const share = sketch.all('cue').find((cue) => cue.cue === 'share');
  const beside = share && sketch.all('change').some((change) => change.to === share.from || share.to === change.from);
  if (beside && !sketch.hasCue('count')) return null;
  if (!sketch.takeCues('share')) return null;
  // "the region with the highest share of": the groups, by theirs.
  const [end] = sketch.all('superlative').filter((node) => node.by === 'value' && node.to === share?.from);
  if (end) sketch.mark(end);
  // "how big is its share of the trusts"
  sketch.takeCues('size');
  // "as a percentage, how many ICSs …"
  if (sketch.levelNodes.length) sketch.takeCues('count');
  const by = takeGroups(sketch, true);
  const among = sketch.has('among');
  const [tops, conditions] = divide(memberConditions(sketch), (c) => among && c.op === 'top');
  const attributes = ownAttributes(sketch, conditions.length > 0);
  const said = conditions.length + attributes.length ? sketch.takeFilters((f) => f.node.predicate === true) : [];
  const places = tops.length ? takePopulation(sketch) : [];
  // "of the ICSs above 3, what share are in London": where they are is asked, and the rest says of whom.
  const [asked, whom] = said.length ? [said, [...conditions, ...attributes]] : [[...conditions, ...attributes], []];
  const of = allOf([...asked, ...places]);
  // "share of published capital going to London" is a share of money, not of ICSs.
  if (
    !of ||
    sketch.measures.length ||
    (!sketch.levelNodes.length && sketch.allMeasures.some((use) => use.measure.rollup === 'sum'))
  )
    return null;
  if (end) sketch.takeCues('list');
  const single = isSingular(sketch, by);
  takeLevel(sketch);
  const where = allOf(tops.length ? tops : [...whom, ...takePopulation(sketch)]);
  if (end && by.length !== 1) return null;
  return reading(sketch, 0.5, {
    kind: end ? 'rank' : by.length ? 'breakdown' : 'percentage',
    level: sketch.level,
    by,
    columns: [{ op: 'proportion', of }],
    where,
    order: end ? { column: 0, direction: end.end } : null,
    limit: end ? { count: end.count ?? (single ? 1 : DEFAULT_COUNT), per: null } : null,
  });
};

/** "What share of CDEL do the top five by DMA hold?", "what proportion of the budget goes to London?". */
export const share: Composer = (sketch) => {
  sketch.takeCues('size');
  const cue = sketch.all('cue').find((node) => node.cue === 'share');
  // "the highest share of its trusts" is one of each.
  if (sketch.all('superlative').some((node) => node.to === cue?.from)) return null;
  if (!sketch.takeCues('share') || (sketch.has('change') && sketch.has('superlative'))) return null;
  const uses = sketch.measures;
  const part = uses.find((u) => u.measure.rollup === 'sum');
  // A share of each is not one share.
  if (!part || sketch.levelNodes.some((node) => node.each)) return null;
  sketch.mark(part.node, ...sketch.all('known').filter((node) => node.known));
  const conditions = memberConditions(sketch).concat(topConditions(sketch, part));
  sketch.takeMeasure(part.id);
  sketch.take('statistic');
  takeLevel(sketch);
  // "Surrey Heartlands' share of the South East budget": the place above is the whole.
  const isWhole = ({ node, not }: Filter) => !not && node.to <= part.node.from && part.node.from - node.to <= 1;
  const whole = sketch.entities.length
    ? allOf(takePopulation(sketch))
    : // "what share of Midlands people live in ICSs above 3"
      conditions.length
      ? allOf(sketch.takeFilters(isWhole))
      : null;
  const places = sketch.takeFilters();
  const of = allOf([...conditions, ...places]);
  const value = measured(sketch, part);
  if (of)
    return reading(sketch, 0.5, {
      kind: 'share',
      where: whole,
      level: sketch.level,
      by: [],
      columns: [{ op: 'portion', part: value, of }],
    });
  return null;
};

/** What distinguishes the members counted: comparisons, changes, membership of a ranking. Taken. */
export function memberConditions(sketch: Sketch): Condition[] {
  const conditions = takeConditions(sketch).map((b) => b.condition);
  return [...conditions, ...changeConditions(sketch)];
}

/** "that improved", "went backwards since 2024": a change above or below nothing. Taken. */
export function changeConditions(sketch: Sketch): Condition[] {
  if (!sketch.has('change')) return periodConditions(sketch);
  const not = sketch
    .all('not')
    .find(
      (node) => !sketch.isTaken(node) && sketch.all('change').some((c) => c.from >= node.to && c.from - node.to <= 1),
    );
  const open = sketch.all('change').filter((node) => (node.direction !== null || not) && !sketch.isTaken(node));
  const [change] = open;
  if (!change) return [];
  if (open.length > 1 || (!not && sketch.all('change').length > 1)) return open.map((node) => ownChange(sketch, node));
  sketch.mark(change, ...(not ? [not] : []));
  const [use] = sketch.measures;
  if (use) sketch.mark(use.node);
  const left = changeOf(sketch, use ?? { id: sketch.defaultMeasure });
  const test = change.direction === null ? '=' : change.direction === 'up' ? (not ? '<=' : '>') : not ? '>=' : '<';
  return [{ op: 'compare', left, test, right: { op: 'number', value: 0 } }];
}

/** "whose DMA fell and budget rose": of several changes, each is of the measure named beside it. */
function ownChange(sketch: Sketch, change: NodeOf<'change'>): Condition {
  const others = sketch.all('change').filter((node) => node !== change);
  const before = others.filter((node) => node.to <= change.from).at(-1)?.to ?? 0;
  const after = others.find((node) => node.from >= change.to)?.from ?? Number.POSITIVE_INFINITY;
  const beside = sketch.measures.filter((use) => use.node.from >= before && use.node.from < after);
  const use = beside.filter((each) => each.node.to <= change.from).at(-1) ?? beside[0];
  sketch.mark(change, ...(use ? [use.node] : []));
  const left = changeOf(sketch, use ?? { id: sketch.defaultMeasure });
  return { op: 'compare', left, test: change.direction === 'down' ? '<' : '>', right: { op: 'number', value: 0 } };
}

/** Values of the level's own dimensions ("with an EPR", "acute") and negated ones; of "acute trusts that improved" the kind is whose share it is. */
function ownAttributes(sketch: Sketch, conditional: boolean): Condition[] {
  const kinds = sketch.filters.filter((f) => sketch.isKind(f.dimension));
  const free = kinds.filter((f) => !sketch.levelNodes.some((level) => isAttached(f.node, level)));
  const dimension = (free.length || conditional ? free : kinds).at(-1)?.dimension;
  return dimension ? sketch.takeFilters((f) => f.dimension === dimension) : [];
}

/** Right before the noun: "acute trusts". */
const isAttached = (node: Node, level: Node) => node.to <= level.from && level.from - node.to <= 1;

/** "How many people live in London?", "how many GP practices are there": the measure's own total. */
export const amount: Composer = (sketch) => {
  if (!sketch.takeCues('count', 'amount')) return null;
  const [use] = sketch.measures;
  if (use?.measure.rollup !== 'sum') return null;
  // "how many trusts took part in the assessment": what does not add up says of whom, and is no second amount.
  if (sketch.measures.some((other) => other.measure.rollup !== 'sum')) return null;
  const by = takeGroups(sketch, true);
  const columns = takeTargets(sketch, false);
  const sums = sketch.all('statistic').every((node) => node.statistic === 'sum') ? sketch.take('statistic') : [];
  const conditions = takeConditions(sketch).map((b) => b.condition);
  const places = sketch.takeFilters((f) => !sketch.isOwn(f) || f.not);
  const own = sketch.entities;
  sketch.take('whole', 'who', 'all');
  sketch.mark(...joins(sketch));
  sketch.takeCues('list');
  if (own.length) {
    const named = sketch.takeFilters(sketch.isOwn);
    return reading(sketch, 0.3, {
      kind: 'value',
      level: sketch.level,
      by: sums.length && own.length > 1 ? [] : null,
      columns,
      where: allOf([...places, ...named, ...conditions]),
    });
  }
  const region =
    places.length === 1 && places[0]?.op === 'in' && hasMembers(sketch.catalogue, places[0].dimension)
      ? [places[0].dimension]
      : [];
  const groups = by.length ? by : region;
  return reading(sketch, 0.3, {
    kind: by.length ? 'breakdown' : 'value',
    level: sketch.level,
    by: groups,
    columns,
    where: allOf([...places, ...conditions]),
  });
};
