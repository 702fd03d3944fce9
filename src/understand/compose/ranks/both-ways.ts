import type { Condition, Expression } from '../../../query/query.js';
import { changeOf } from '../figures.js';
import { type Composer, reading } from '../reading.js';
import { allOf } from '../sketch.js';
import { takePopulation } from '../subjects.js';
import { takeLevel } from '../values/take-level.js';
import { isSingular } from './is-singular.js';
import { changeColumns } from './rankings.js';

/** What is shown of each where no number is said. */
const FEW = 5;

/** "top 3 movers up and top 3 down", "the biggest risers and fallers": both ends of one ranking by change. */
export const bothWays: Composer = (sketch) => {
  const moves = sketch.all('change').filter((node) => node.direction !== null);
  const ends = [...new Set(moves.map((node) => node.direction))];
  const said = sketch.all('superlative');
  const movers = said.length > 0 || sketch.all('change').some((node) => node.direction === null);
  if (ends.length !== 2 || !movers || said.length > 2 || sketch.entities.length || sketch.has('yes_no')) return null;
  const [use, ...more] = sketch.measures;
  // "whose score rose most while its budget fell" is of two measures.
  if (more.some(({ id }) => id !== use?.id) || sketch.hasCue('position', 'count')) return null;
  const numbers = sketch.all('number').filter((node) => node.unit === null && !node.ordinal);
  sketch.take('change', 'superlative', 'pronoun');
  sketch.takeCues('rank');
  const of: Expression = changeOf(sketch, use ?? { id: sketch.defaultMeasure });
  if (use) sketch.takeMeasure(use.id);
  const usual = isSingular(sketch, []) ? 1 : FEW;
  const tops = ends.map((direction): Condition => {
    const first = moves.find((node) => node.direction === direction);
    const own = said.findLast((node) => first !== undefined && node.from < first.to) ?? said[0];
    // "three up and three down"
    const number = numbers.findLast((node) => first !== undefined && node.to <= first.from) ?? numbers[0];
    if (number) sketch.mark(number);
    const count = own?.count ?? number?.value ?? usual;
    return { op: 'top', of, order: direction === 'up' ? 'highest' : 'lowest', count };
  });
  const where = allOf(takePopulation(sketch));
  takeLevel(sketch);
  return reading(sketch, 0.3, {
    kind: 'rank',
    level: sketch.level,
    columns: [of, ...changeColumns(of)],
    where,
    show: { op: 'or', of: tops },
    order: { column: 0, direction: 'highest' },
  });
};
