/** The value of an expression for a line: a number, a text (attributes only), or null where it is not known. */
import type { Expression } from '../../src/query/query.js';
import { earlier } from './change.js';
import { truthOf } from './conditions.js';
import { divide, figureOf, sumsDivided } from './figures.js';
import { ranksOf, tieTolerance } from './ranks.js';
import { type Line, makeScope, once, type Scope } from './scope.js';
import { present, statisticOf, total } from './statistics.js';

type Of<Op extends Expression['op']> = Extract<Expression, { op: Op }>;

export function cellOf(expression: Expression, line: Line, scope: Scope): number | string | null {
  return expression.op === 'attribute' ? (line.texts[expression.dimension] ?? null) : numberOf(expression, line, scope);
}

export function numberOf(expression: Expression, line: Line, scope: Scope): number | null {
  switch (expression.op) {
    case 'figure':
      return figureOf(expression, line, scope.world);
    case 'attribute':
      throw new Error(`${expression.dimension} is a text, not a number`);
    case 'number':
      return expression.value;
    case 'per': {
      const sums = sumsDivided(expression.of, expression.by, expression.scale, line, scope.world);
      if (sums) return sums.value;
      return divide(numberOf(expression.of, line, scope), numberOf(expression.by, line, scope), expression.scale);
    }
    case 'minus':
      return subtract(numberOf(expression.of, line, scope), numberOf(expression.from, line, scope));
    case 'distance': {
      const apart = subtract(numberOf(expression.of, line, scope), numberOf(expression.from, line, scope));
      return apart === null ? null : Math.abs(apart);
    }
    case 'change':
      return changeOf(expression, line, scope);
    case 'reference':
      return once(scope, expression, () => referenceOf(expression, scope));
    case 'rank':
      return rankOf(expression, line, scope);
    case 'count':
      return countOf(expression, line, scope);
    case 'proportion':
      return proportionOf(expression, line, scope);
    case 'portion':
      return portionOf(expression, line, scope);
    case 'summary':
      return statisticOf(expression.statistic, memberValues(expression.of, line, scope));
  }
}

/** The rank of a line among the lines of its scope; lines that share a null in `within` are ranked among themselves. */
export function rankOf({ of, order, within }: Omit<Of<'rank'>, 'op'>, line: Line, scope: Scope): number | null {
  const ranks = once(scope, ['ranks', of, order, within], () => {
    const found = new Map<Line, number | null>();
    const tolerance = tieTolerance(of, scope.world.catalogue);
    for (const lines of partition(scope.lines, within)) {
      const values = lines.map((each) => numberOf(of, each, scope));
      const places = ranksOf(values, order, tolerance);
      for (const [index, each] of lines.entries()) found.set(each, places[index] ?? null);
    }
    return found;
  });
  return ranks.get(line) ?? null;
}

/** Lines by their value of a dimension; all of them together where there is none. */
export function partition(lines: readonly Line[], dimension: string | null): readonly (readonly Line[])[] {
  if (dimension === null) return [lines];
  const parts = new Map<string | null, Line[]>();
  for (const line of lines) {
    const value = line.texts[dimension] ?? null;
    parts.set(value, [...(parts.get(value) ?? []), line]);
  }
  return [...parts.values()];
}

function subtract(of: number | null, from: number | null): number | null {
  return of === null || from === null ? null : of - from;
}

function changeOf({ of, since, as }: Of<'change'>, line: Line, scope: Scope): number | null {
  const before = numberOf(earlier(of, since, scope.world.catalogue), line, scope);
  const difference = subtract(numberOf(of, line, scope), before);
  return as === 'difference' ? difference : divide(difference, before, 100);
}

function referenceOf({ statistic, of, over }: Of<'reference'>, { world }: Scope): number | null {
  const everyone = makeScope(world, world.base);
  const lines = over === null ? world.base : world.base.filter((line) => truthOf(over, line, everyone) === true);
  const whole: Line = { entity: null, members: lines, texts: {} };
  if (statistic === 'whole') return numberOf(of, whole, makeScope(world, [whole], everyone));
  return statisticOf(statistic, lines.map((line) => numberOf(of, line, everyone)).filter(present));
}

/** Without a condition an entity counts only if it has a code: the others are no more than rows of a table of figures. */
function countOf({ of }: Of<'count'>, line: Line, scope: Scope): number {
  if (of === null) return line.members.filter((member) => member.entity?.code != null).length;
  return line.members.filter((member) => truthOf(of, member, populationOf(scope)) === true).length;
}

function proportionOf({ of }: Of<'proportion'>, line: Line, scope: Scope): number | null {
  const known = line.members.map((member) => truthOf(of, member, populationOf(scope))).filter(present);
  return divide(known.filter((truth) => truth).length, known.length, 100);
}

function portionOf({ part, of }: Of<'portion'>, line: Line, scope: Scope): number | null {
  const inside = line.members.filter((member) => truthOf(of, member, populationOf(scope)) === true);
  const all = memberValues(part, line, scope);
  const held = memberValues(part, { ...line, members: inside }, scope);
  // Those who are there but have no figure hold an unknown part, not none.
  if (inside.length > 0 && held.length === 0) return null;
  return divide(total(held), total(all), 100);
}

function memberValues(expression: Expression, line: Line, scope: Scope): number[] {
  return line.members.map((member) => numberOf(expression, member, populationOf(scope))).filter(present);
}

function populationOf(scope: Scope): Scope {
  if (!scope.population) throw new Error('only a group has members');
  return scope.population;
}
