/** Organisations above, by what those below them are: "which ICSs have a trust above 3", "regions where every ICS improved". */
import { hasMembers } from '../../../dataset/dimensions-of.js';
import type { Condition, Expression } from '../../../query/query.js';
import { countsLevel } from '../conditions/bind-measure.js';
import { type Composer, reading } from '../reading.js';
import { allOf, type Filter, type Sketch } from '../sketch.js';
import { parentOf, takePopulation } from '../subjects.js';
import { memberConditions } from './aggregates.js';
import { takeLevel } from './take-level.js';

export const having: Composer = (sketch) => {
  const above = headAbove(sketch);
  if (!above || ELSE.some((type) => sketch.has(type)) || sketch.entities.length) return null;
  const every = everyOfThese(sketch);
  const none = noneOfThese(sketch);
  const kinds = sketch.filters.filter((f) => sketch.isKind(f.dimension));
  const parts = every || none ? [] : partsOf(sketch, kinds);
  // The denial is of those below, and of nothing said of them.
  if (none) sketch.mark(none);
  const conditions = memberConditions(sketch);
  if (!(kinds.length || conditions.length) || sketch.measures.length) return null;
  sketch.takeCues('count', 'list');
  sketch.mark(...above.nodes);
  if (every) sketch.take('all');
  if (parts.length > 1) sketch.mark(...kinds.map((f) => f.node));
  // Of "every acute trust above 2" the acute ones are those spoken of.
  const own = (every || none) && !conditions.length;
  const asked = own ? allOf(sketch.takeFilters((f) => kinds.includes(f))) : allOf(conditions);
  if ((every || none) && !asked) return null;
  const where = allOf([...takePopulation(sketch), ...(every || none || !asked ? [] : [asked])]);
  takeLevel(sketch);
  const shown = shownOf(parts, every ? 'every' : none ? 'none' : 'some', asked);
  const quantified = every || none !== null || sketch.levelNodes.some((node) => node.some);
  // A percentage that is published as such says it better.
  return reading(sketch, own ? 1 : quantified ? 0.3 : 1.4, {
    kind: 'list',
    level: sketch.level,
    by: [above.id],
    columns: shown.map(({ left }) => left),
    where,
    show: allOf(
      shown.map(
        ({ left, test, value }): Condition => ({
          op: 'compare',
          left,
          test,
          right: { op: 'number', value },
        }),
      ),
    ),
    order: { column: 0, direction: 'highest' },
  });
};

/** What makes it a ranking, a statistic or a figure of each. */
const ELSE = ['superlative', 'among', 'ranks', 'statistic', 'scale', 'group', 'yes_no'] as const;

/** The level above that is asked for: "which ICSs", "how many ICSs", "ICSs with", "regions where every ICS". */
function headAbove(sketch: Sketch): { id: string; nodes: Sketch['nodes'] } | null {
  const head = sketch.nodes.find(
    (node) =>
      !['filler', 'all', 'who', 'place', 'and'].includes(node.type) &&
      !(node.type === 'cue' && ['list', 'count', 'number_of'].includes(node.cue)),
  );
  const dimensions = sketch.all('dimension');
  if (head?.type === 'level' && head.plural && !head.each && !dimensions.length && parentOf(sketch, head.id))
    return { id: head.id, nodes: sketch.all('level').filter((node) => node.id === head.id) };
  if (head?.type !== 'dimension' || head.each || !sketch.levelNodes.length) return null;
  const id = sketch.dimensionOf(head);
  const quantified =
    everyOfThese(sketch) || noneOfThese(sketch) !== null || sketch.levelNodes.some((node) => node.some);
  const several = dimensions.length > 1 || sketch.all('level').some((node) => node.id !== sketch.level);
  return quantified && !several && hasMembers(sketch.catalogue, id) ? { id, nodes: [head] } : null;
}

/** "every trust", "all acute trusts", "whose trusts are all" */
const everyOfThese = (sketch: Sketch): boolean =>
  sketch.levelNodes.some(
    (level) =>
      level.each ||
      sketch.all('all').some((all) => all.to <= level.from || (all.from >= level.to && all.from - level.to <= 1)),
  );

/** "no trust", "none of their trusts" */
const noneOfThese = (sketch: Sketch) =>
  sketch
    .all('not')
    .find((not) => sketch.levelNodes.some((level) => not.to <= level.from && level.from - not.to <= 1)) ?? null;

/** Whether it cannot be told whose each condition is. */
export const asksOfBoth = (sketch: Sketch): boolean => headAbove(sketch) !== null && isOfBoth(sketch);

/** "a trust on Epic and score above 3", "above 3 though all their trusts are below": whose each condition is, is not clear. */
function isOfBoth(sketch: Sketch): boolean {
  const [level] = sketch.levelNodes;
  // "more than five trusts" counts them.
  const compared = sketch.all('comparison').filter((node) => !countsLevel(sketch, node, 2));
  const conditions = [...compared, ...sketch.all('change')];
  const kinds = sketch.filters.filter((f) => sketch.isKind(f.dimension)).map((f) => f.node);
  const before = level !== undefined && conditions.some((node) => node.to <= level.from);
  const joined = sketch
    .all('and')
    .some((and) => kinds.some((kind) => kind.to <= and.from) && conditions.some((node) => node.from >= and.to));
  return before || joined;
}

interface Part {
  readonly of: Condition;
  readonly not: boolean;
}

/** "both Epic and Cerner", "Epic but not Cerner": trusts of either are not enough. */
function partsOf(sketch: Sketch, kinds: readonly Filter[]): readonly Part[] {
  const [first] = kinds;
  const both = sketch.all('and').some((node) => !node.or && kinds.some((f) => f.node.from >= node.to));
  const mixed = kinds.some((f) => f.not) && kinds.some((f) => !f.not);
  if (!first || kinds.length < 2 || !(both || mixed) || kinds.some((f) => f.dimension !== first.dimension)) return [];
  if (kinds.every((f) => f.not)) return [];
  return kinds.map((f) => ({ of: { op: 'in', dimension: f.dimension, values: [f.value] }, not: f.not }));
}

interface Shown {
  readonly left: Expression;
  readonly test: '>=' | '=';
  readonly value: number;
}

function shownOf(parts: readonly Part[], how: 'every' | 'none' | 'some', asked: Condition | null): readonly Shown[] {
  if (parts.length > 1)
    return parts.map(({ of, not }) => ({ left: { op: 'count', of }, test: not ? '=' : '>=', value: not ? 0 : 1 }));
  if (how === 'every' && asked) return [{ left: { op: 'proportion', of: asked }, test: '>=', value: 100 }];
  if (how === 'none') return [{ left: { op: 'count', of: asked }, test: '=', value: 0 }];
  return [{ left: { op: 'count', of: null }, test: '>=', value: 1 }];
}
