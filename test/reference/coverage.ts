/** Of how many rows the first column is known; of groups, of how many of the population's entities the first figure is. */
import type { DataQuery, Expression } from '../../src/query/query.js';
import { cellOf } from './expressions.js';
import type { Line, Scope } from './scope.js';

export function coverageOf(
  { by, columns }: DataQuery,
  rows: readonly Line[],
  scope: Scope,
): { with: number; of: number } {
  if (by) return populationCoverage(columns, scope);
  const [first] = columns;
  const of = rows.length;
  return { with: first ? rows.filter((line) => cellOf(first, line, scope) !== null).length : of, of };
}

function populationCoverage(columns: readonly Expression[], { population }: Scope): { with: number; of: number } {
  if (!population) throw new Error('groups are of a population');
  const figure = firstFigure(columns);
  const known = population.lines.map((line) => figure !== null && cellOf(figure, line, population) !== null);
  const of = population.lines.filter((line, index) => line.entity?.code != null || known[index]).length;
  return { with: figure ? known.filter((each) => each).length : of, of };
}

/** Depth first, in the order in which the parts are written; conditions count as parts. */
function firstFigure(part: unknown): Expression | null {
  if (typeof part !== 'object' || part === null) return null;
  if ('op' in part && part.op === 'figure') return part as Expression;
  for (const each of Object.values(part)) {
    const found = firstFigure(each);
    if (found) return found;
  }
  return null;
}
