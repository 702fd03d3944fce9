/** How values are spread, or one statistic of them. */

import { describeExpression } from '../../query/describe/describe-expression.js';
import type { Expression, Statistic } from '../../query/query.js';
import { sayExpression, sayStatistic } from '../words/say-expression.js';
import { isCountable, plainFirst, someNames } from '../words/say-names.js';
import { breakdownHeadline, ends } from './breakdown.js';
import {
  amountOf,
  isWhole,
  type Measured,
  numberOf,
  type Reading,
  sentence,
  textOf,
  when,
  withFigure,
} from './parts/reading.js';

/** "DMA scores of the 42 ICSs run from 2.31 to 3.74; half lie between 2.61 and 3.03 (median 2.83)." */
export function distributionHeadline(reading: Reading): string {
  const { result, columns, main } = reading;
  const [row] = result.rows;
  if (!row || !main) return sentence('there are no figures to describe');
  if (!reading.query.by) return sentence(ends(reading, main, result.rows));
  if (result.rows.length > 1) return breakdownHeadline(reading);
  const found = (statistic: Statistic) =>
    columns.find(({ expression: e }) => e.op === 'summary' && e.statistic === statistic);
  const of = main.expression.op === 'summary' ? main.expression.of : main.expression;
  const [range, min, max] = [found('range'), found('min'), found('max')];
  const rest = columns.filter((c) => c !== range && c !== min && c !== max);
  if (min && max && !rest.length) return sentence(apart(reading, of, min, max));
  if (min && max)
    return sentence(spread(reading, of, min, max, [found('lower_quartile'), found('median'), found('upper_quartile')]));
  return sentence(
    columns
      .slice(0, 3)
      .map((c) => statistic(reading, c))
      .join('; '),
  );
}

function spread(
  reading: Reading,
  of: Expression,
  min: Measured,
  max: Measured,
  quarters: (Measured | undefined)[],
): string {
  const { result, voice, dataset } = reading;
  const [row] = result.rows;
  const { phrase, verb } = plurally(sayExpression(of, { ...voice, grouped: false }), 'run');
  const [low, median, high] = quarters.map((c) =>
    c && row && numberOf(row, c) !== null ? textOf(reading, row, c) : null,
  );
  const half = low && high ? `; half lie between ${low} and ${high}` : '';
  const middle = median ? (half ? ` (median ${median})` : `; the median is ${median}`) : '';
  return `${phrase} of ${withFigure(reading)} ${verb} from ${textOf(reading, row, min)} to ${textOf(reading, row, max)}${when(of, dataset)}${half}${middle}`;
}

/** The ends, with the names of those who are there. */
function apart(reading: Reading, of: Expression, min: Measured, max: Measured): string {
  const { result, voice, dataset } = reading;
  const [row] = result.rows;
  const [low, high] = [row && numberOf(row, min), row && numberOf(row, max)];
  if (low === null || high === null || low === undefined || high === undefined)
    return `no ${sayExpression(of, voice)} is published`;
  const { phrase } = plurally(sayExpression(of, { ...voice, grouped: false }), 'run');
  const gap = amountOf(high - low, min.unit === 'percent' ? 'percentage points' : min.unit);
  const at = (value: number, measured: Measured) => {
    const names = namesAt(reading, of, value);
    return `${textOf(reading, row, measured)}${names ? ` (${names})` : ''}`;
  };
  const whose = isWhole(reading) ? '' : ` of ${withFigure(reading)}`;
  return `the highest and lowest ${phrase}${whose}${when(of, dataset)} are ${gap} apart: ${at(high, max)} and ${at(low, min)}`;
}

function namesAt({ result, query, dataset }: Reading, of: Expression, value: number): string {
  const { key } = describeExpression(of, { level: query.level, by: null }, dataset);
  const there = (result.points ?? []).filter(
    (point) => typeof point[key] === 'number' && Math.abs(point[key] - value) < 1e-9,
  );
  return someNames(plainFirst(there.map(({ name }) => String(name))), 2);
}

function statistic(reading: Reading, measured: Measured): string {
  const { result, voice, dataset } = reading;
  const { expression } = measured;
  if (expression.op !== 'summary') return `the ${measured.phrase} is ${textOf(reading, result.rows[0], measured)}`;
  const of = sayExpression(expression.of, { ...voice, grouped: false });
  const whom = withFigure(reading);
  const at = when(expression.of, dataset);
  if (expression.statistic === 'count')
    return `${textOf(reading, result.rows[0], measured)} of ${whom} have a figure for ${of}${at}`;
  const value = textOf(reading, result.rows[0], measured);
  const where = expression.statistic === 'sd' || expression.statistic === 'range' ? 'across' : 'of';
  return `the ${sayStatistic(expression.statistic)} ${of} ${where} ${whom}${at} is ${value}`;
}

/** "DMA scores run", "capital (CDEL) runs". */
function plurally(phrase: string, verb: string): { phrase: string; verb: string } {
  const plural = isCountable(phrase) && !/ (per|in|of|from) |s$/.test(phrase) ? `${phrase}s` : null;
  return { phrase: plural ?? phrase, verb: plural || /s$/.test(phrase) ? verb : `${verb}s` };
}
