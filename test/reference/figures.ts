/** The figure of one entity, and the figure of a group by its measure's own rollup. */
import type { Measure } from '../../src/dataset/catalogue.js';
import type { Entity } from '../../src/dataset/dataset.js';
import type { Expression } from '../../src/query/query.js';
import { CLOSE } from './ranks.js';
import { figuresOf, type Line, type World } from './scope.js';
import { mean, present, total } from './statistics.js';

type FigureExpression = Extract<Expression, { op: 'figure' }>;

export function figureOf(figure: FigureExpression, line: Line, world: World): number | null {
  return line.entity ? entityFigure(figure, line.entity, world) : groupFigure(figure, line.members, world);
}

/** Null where there is nothing to divide by, or no more than binary fractions leave of a balance. */
export function divide(of: number | null, by: number | null, scale: number): number | null {
  return of === null || by === null || Math.abs(by) <= CLOSE ? null : (of / by) * scale;
}

function entityFigure(figure: FigureExpression, entity: Entity, world: World): number | null {
  const { stored, rollup } = measureOf(figure.measure, world);
  if (!stored && typeof rollup === 'object') {
    const { of, by, scale } = rollup.ratio;
    return divide(
      entityFigure(partOf(of, figure, world), entity, world),
      entityFigure(partOf(by, figure, world), entity, world),
      scale,
    );
  }
  const rows = figuresOf(world, entity, figure.measure, figure.period);
  const asked = figure.setting === null ? rows : rows.filter((row) => row.setting === figure.setting);
  return mean(asked.map((row) => row.value).filter(present));
}

function groupFigure(figure: FigureExpression, members: readonly Line[], world: World): number | null {
  const { rollup } = measureOf(figure.measure, world);
  if (typeof rollup === 'object') return groupRatio(figure, rollup.ratio, members, world);
  const values = members.map((member) => figureOf(figure, member, world)).filter(present);
  if (rollup === 'mean') return mean(values);
  return values.length === 0 ? null : total(values);
}

/** Two sums of a group divided: only the members that have both count, as in any ratio. Null where the two are not both sums. */
export function sumsDivided(
  of: Expression,
  by: Expression,
  scale: number,
  line: Line,
  world: World,
): { value: number | null } | null {
  if (line.entity || of.op !== 'figure' || by.op !== 'figure') return null;
  if ([of, by].some((part) => measureOf(part.measure, world).rollup !== 'sum')) return null;
  const pairs = line.members.flatMap((member) => {
    const [above, below] = [figureOf(of, member, world), figureOf(by, member, world)];
    return above === null || below === null ? [] : [{ above, below }];
  });
  if (pairs.length === 0) return { value: null };
  return { value: divide(total(pairs.map((p) => p.above)), total(pairs.map((p) => p.below)), scale) };
}

function groupRatio(
  figure: FigureExpression,
  ratio: { of: string; by: string; scale: number },
  members: readonly Line[],
  world: World,
): number | null {
  const pairs = members.flatMap((member) => {
    const of = figureOf(partOf(ratio.of, figure, world), member, world);
    const by = figureOf(partOf(ratio.by, figure, world), member, world);
    return of === null || by === null ? [] : [{ of, by }];
  });
  if (pairs.length === 0) return null;
  return divide(total(pairs.map((pair) => pair.of)), total(pairs.map((pair) => pair.by)), ratio.scale);
}

/** A part of a ratio in the ratio's period, or in its own last one: allocations are yearly, the census is not. */
function partOf(measure: string, figure: FigureExpression, world: World): FigureExpression {
  const { periods } = measureOf(measure, world);
  const period = periods.includes(figure.period) ? figure.period : (periods.at(-1) as string);
  return { ...figure, measure, period };
}

function measureOf(id: string, world: World): Measure {
  const measure = world.catalogue.measures[id];
  if (!measure) throw new Error(`no measure ${id}`);
  return measure;
}
