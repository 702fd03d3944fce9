import type { Expression } from '../../query/query.js';
import { takeLevel } from './aggregates.js';
import { measured } from './figures.js';
import { type Composer, reading } from './reading.js';
import { takeGroups } from './subjects.js';

/** "what percentage of the population lives in each region": of everybody's total, each group's part. */
export const sharePer: Composer = (sketch) => {
  if (!sketch.takeCues('share') || sketch.has('change') || sketch.has('superlative') || sketch.has('comparison'))
    return null;
  const by = takeGroups(sketch, false);
  const [use, ...others] = sketch.measures;
  if (!by.length || use?.measure.rollup !== 'sum' || others.some((other) => other.id !== use.id)) return null;
  sketch.takeMeasure(use.id);
  if (sketch.all('statistic').every((node) => node.statistic === 'sum')) sketch.take('statistic');
  const of = measured(sketch, use);
  takeLevel(sketch);
  const whole: Expression = { op: 'reference', statistic: 'whole', of, over: null };
  return reading(sketch, 0.3, {
    kind: 'breakdown',
    level: sketch.level,
    by,
    columns: [{ op: 'per', of, by: whole, scale: 100 }],
    order: by.length === 1 ? { column: 0, direction: 'highest' } : null,
  });
};
