/** "changed most, up or down", "the biggest movers in either direction": a ranking by how far something moved, whichever way. */
import type { Expression } from '../../../query/query.js';
import { changeOf } from '../figures.js';
import { type Composer, reading } from '../reading.js';
import { allOf } from '../sketch.js';
import { takeGroups, takePopulation } from '../subjects.js';
import { takeLevel } from '../values/take-level.js';
import { isSingular } from './is-singular.js';
import { changeColumns, DEFAULT_COUNT } from './rankings.js';

export const eitherWay: Composer = (sketch) => {
  const moves = sketch.all('change');
  const [superlative, ...again] = sketch.all('superlative');
  const counts = new Set([superlative, ...again].flatMap((node) => node?.count ?? []));
  if (!superlative || !moves.some((node) => node.either) || moves.some((node) => node.direction !== null)) return null;
  // "the biggest movers, top six" says it twice; "the most and the least" are two things.
  const alike = again.every((node) => node.end === superlative.end || node.by === 'merit');
  if (!alike || counts.size > 1 || sketch.entities.length || sketch.has('yes_no')) return null;
  const [use, ...others] = sketch.measures;
  if (others.some(({ id }) => id !== use?.id) || sketch.hasCue('position', 'count') || sketch.has('comparison'))
    return null;
  sketch.take('change', 'superlative', 'pronoun', 'sorted');
  sketch.takeCues('rank', 'difference');
  if (use) sketch.takeMeasure(use.id);
  const by = takeGroups(sketch, true);
  const change = changeOf(sketch, use ?? { id: sketch.defaultMeasure });
  const number = sketch.all('number').find((node) => node.unit === null && !node.ordinal);
  if (number && !counts.size) sketch.mark(number);
  const usual = isSingular(sketch, by) ? 1 : DEFAULT_COUNT;
  const where = allOf(takePopulation(sketch));
  takeLevel(sketch);
  const size: Expression = { op: 'distance', of: change, from: { op: 'number', value: 0 } };
  return reading(sketch, 0.3, {
    kind: 'rank',
    level: sketch.level,
    by: by.length ? by : null,
    columns: [size, change, ...changeColumns(change)],
    where,
    order: { column: 0, direction: superlative.end },
    limit: { count: [...counts][0] ?? number?.value ?? usual, per: null },
  });
};
