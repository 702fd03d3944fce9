/** Organisations above, by what those below them are: "which ICSs have a trust above 3", "ICSs where every acute trust improved". */
import type { Condition, Expression } from '../../../query/query.js';
import { type Composer, reading } from '../reading.js';
import { allOf, type Filter, type Sketch } from '../sketch.js';
import { parentOf, takePopulation } from '../subjects.js';
import { memberConditions } from './aggregates.js';
import { takeLevel } from './take-level.js';

export const having: Composer = (sketch) => {
  const above = headAbove(sketch);
  if (!above || ELSE.some((type) => sketch.has(type)) || sketch.entities.length) return null;
  const every = everyOfThese(sketch);
  const kinds = sketch.filters.filter((f) => sketch.isKind(f.dimension));
  const parts = every ? [] : together(sketch, kinds);
  const conditions = memberConditions(sketch);
  if (!(kinds.length || conditions.length) || sketch.measures.length) return null;
  sketch.takeCues('count', 'list');
  sketch.mark(...sketch.all('level').filter((node) => node.id === above));
  if (every) sketch.take('all');
  if (parts.length > 1) sketch.mark(...kinds.map((f) => f.node));
  // Of "every acute trust above 2" the acute ones are those spoken of.
  const asked = every && !conditions.length ? allOf(sketch.takeFilters((f) => kinds.includes(f))) : allOf(conditions);
  if (every && !asked) return null;
  const where = allOf([...takePopulation(sketch), ...(every || !asked ? [] : [asked])]);
  takeLevel(sketch);
  const columns: Expression[] =
    parts.length > 1 ? parts.map(counted) : [every && asked ? { op: 'proportion', of: asked } : counted(null)];
  const show = allOf(
    columns.map(
      (left): Condition => ({
        op: 'compare',
        left,
        test: '>=',
        right: { op: 'number', value: every ? 100 : 1 },
      }),
    ),
  );
  return reading(sketch, 1.4, {
    kind: 'list',
    level: sketch.level,
    by: [above],
    columns,
    where,
    show,
    order: { column: 0, direction: 'highest' },
  });
};

/** What makes it a ranking, a statistic or a figure of each. */
const ELSE = ['superlative', 'among', 'ranks', 'statistic', 'dimension', 'scale', 'group', 'yes_no'] as const;

/** The level above that is asked for: "which ICSs", "how many ICSs", "ICSs with". */
function headAbove(sketch: Sketch): string | null {
  const head = sketch.nodes.find(
    (node) =>
      !['filler', 'all', 'who', 'place', 'and'].includes(node.type) &&
      !(node.type === 'cue' && ['list', 'count', 'number_of'].includes(node.cue)),
  );
  return head?.type === 'level' && head.plural && !head.each && parentOf(sketch, head.id) ? head.id : null;
}

/** "every trust", "all acute trusts" */
const everyOfThese = (sketch: Sketch): boolean =>
  sketch.levelNodes.some((level) => level.each || sketch.all('all').some((all) => all.to <= level.from));

/** "both Epic and Cerner": trusts of either are not enough. */
const together = (sketch: Sketch, kinds: readonly Filter[]): Condition[] => {
  const [first] = kinds;
  const both = sketch.all('and').some((node) => !node.or && kinds.some((f) => f.node.from >= node.to));
  if (!first || kinds.length < 2 || !both || kinds.some((f) => f.dimension !== first.dimension || f.not)) return [];
  return kinds.map((f) => ({ op: 'in', dimension: f.dimension, values: [f.value] }));
};

const counted = (of: Condition | null): Expression => ({ op: 'count', of });
