/** Those at given places of a ranking: "the second lowest", "ranked 5th to 10th". */
import type { Entity } from '../../../dataset/dataset.js';
import { figureSet } from '../../../dataset/figure-index.js';
import type { Condition, Expression, Order } from '../../../query/query.js';
import { takeConditions } from '../conditions/conditions.js';
import { measured, meritOrder } from '../figures.js';
import { type Composer, distinct, reading } from '../reading.js';
import { allOf, type MeasureUse, type Sketch } from '../sketch.js';
import { takePopulation, takeTargets } from '../subjects.js';
import { takeLevel } from '../values/take-level.js';

export const nth: Composer = (sketch) => {
  const [asked, ...more] = sketch.all('ranks');
  const [superlative, ...others] = sketch.all('superlative');
  if (!asked || more.length || others.length || sketch.has('change') || sketch.entities.length) return null;
  if (superlative && superlative.count !== null) return null;
  sketch.mark(asked, ...(superlative ? [superlative] : []));
  sketch.takeCues('rank', 'position', 'list');
  const conditions = takeConditions(sketch).map((b) => b.condition);
  const size = superlative?.by === 'size' && !sketch.measures.length ? sizeOf(sketch) : null;
  // "the budget of the third best ICS": what stands before the place is only shown.
  // Of "well led: who is third" it is what they are ranked by.
  const asker = sketch.nodes.find((node) => node.type === 'who' || (node.type === 'cue' && node.cue === 'list'));
  const isShown = ({ node }: MeasureUse) => node.to <= asked.from && !(asker && node.to <= asker.from);
  const before = sketch.measures.filter(isShown);
  sketch.mark(...before.map((use) => use.node));
  const after = sketch.measures.length > 0 || superlative?.by === 'merit';
  if (before.length && !after) return null;
  const [of, ...rest] = size && !before.length ? [size] : takeTargets(sketch, true);
  if (of?.op !== 'figure' || rest.length) return null;
  const shown = before.map((use) => measured(sketch, use));
  const where = allOf([...takePopulation(sketch), ...conditions]);
  takeLevel(sketch);
  const order =
    superlative?.by === 'value' || superlative?.by === 'size'
      ? superlative.end
      : meritOrder(sketch, of, superlative?.end ?? 'highest');
  const first = asked.first === asked.last ? startOfTie(sketch, of, order, where, asked.first) : asked.first;
  if (first === null) return null;
  const top = (count: number): Condition => ({ op: 'top', of, order, count });
  return reading(sketch, 0.4, {
    kind: 'position',
    level: sketch.level,
    columns: distinct([of, ...shown]),
    where,
    show: first === 1 ? top(asked.last) : { op: 'and', of: [top(asked.last), { op: 'not', of: top(first - 1) }] },
    order: { column: 0, direction: order },
  });
};

const sizeOf = (sketch: Sketch): Expression | null => {
  const measure = sketch.catalogue.levels[sketch.level]?.size_measure;
  const period = measure ? sketch.catalogue.measures[measure]?.periods.at(-1) : undefined;
  return measure && period ? { op: 'figure', measure, period, setting: null } : null;
};

/**
 * The first place of those tied with whoever comes n-th: where two share the lowest score, each of them is the second lowest, too.
 * Null where the population cannot be told from attributes alone.
 */
function startOfTie(
  sketch: Sketch,
  { measure, period, setting }: Extract<Expression, { op: 'figure' }>,
  order: Order,
  where: Condition | null,
  n: number,
): number | null {
  const set = figureSet(sketch.dataset, measure, period);
  if (!set || setting !== null || set.settings.size) return n;
  const members = (sketch.dataset.entities[sketch.level] ?? []).map((e) => ({ e, met: meets(e, where, sketch.level) }));
  if (members.some(({ met }) => met === null)) return null;
  const keys = new Set(members.flatMap(({ e, met }) => (met ? [e.key] : [])));
  const sign = order === 'highest' ? -1 : 1;
  const values = set.figures
    .flatMap((f) => (keys.has(f.entity) && f.value !== null ? [sign * f.value] : []))
    .sort((a, b) => a - b);
  const value = values[n - 1];
  return value === undefined ? n : values.indexOf(value) + 1;
}

/** Whether attributes alone say that an entity is one of those; null where they cannot. */
export function meets(entity: Entity, where: Condition | null, level: string): boolean | null {
  if (where === null) return true;
  if (where.op === 'in') {
    const own = where.dimension === level ? entity.key : entity.attributes[where.dimension];
    return where.values.includes(own ?? '');
  }
  if (where.op === 'not') {
    const inner = meets(entity, where.of, level);
    return inner === null ? null : !inner;
  }
  if (where.op !== 'and') return null;
  const parts = where.of.map((part) => meets(entity, part, level));
  return parts.includes(null) ? null : parts.every(Boolean);
}
