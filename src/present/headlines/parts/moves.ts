/** A row's change between two periods, from a change column or from the same measure in two periods. */
import { describeExpression } from '../../../query/describe/describe-expression.js';
import type { Expression } from '../../../query/query.js';
import type { Row } from '../../../query/result-set.js';
import { figuresIn } from '../../../query/walk.js';
import { sayExpression } from '../../words/say-expression.js';
import { type Measured, numberOf, type Reading } from './reading.js';

export interface Move {
  readonly change: number;
  readonly unit: string;
  readonly from: number | null;
  readonly to: number | null;
  /** The unit of `from` and `to`. */
  readonly levelUnit: string;
  readonly since: string;
  readonly now: string;
  readonly phrase: string;
  readonly of: Expression;
}

type Change = Extract<Expression, { op: 'change' }>;

/** The row's first change; null if its columns hold none, or if a figure is missing. */
export function movesOf(reading: Reading, row: Row): Move | null {
  const changed = reading.columns.find((c): c is Measured & { expression: Change } => c.expression.op === 'change');
  if (changed) return fromChange(reading, row, changed.expression, numberOf(row, changed));
  const pair = periodPair(reading.columns);
  if (!pair) return null;
  const [earlier, later] = pair;
  const [from, to] = [numberOf(row, earlier), numberOf(row, later)];
  if (from === null || to === null) return null;
  return made(reading, later.expression, {
    change: to - from,
    unit: changeUnit(later.unit),
    from,
    to,
    since: periodOf(earlier),
    now: periodOf(later),
  });
}

/** Two columns of one measure in two periods, the earlier first. */
export function periodPair(columns: readonly Measured[]): [Measured, Measured] | null {
  const figures = columns.filter(({ expression }) => expression.op === 'figure');
  for (const one of figures) {
    const others = figures.filter((other) => other !== one && measureOf(other) === measureOf(one));
    if (others.length) {
      const [earlier, later] = [one, ...others]
        .sort((a, b) => periodOf(a).localeCompare(periodOf(b)))
        .flatMap((c, i, all) => (i === 0 || i === all.length - 1 ? [c] : []));
      if (earlier && later) return [earlier, later];
    }
  }
  return null;
}

/** "rose", "fell"; a score whose higher end is better "improved". */
export function sayMoved({ change, of }: Move, { dataset }: Reading): string {
  const [figure] = figuresIn(of);
  const measure = figure && dataset.catalogue.measures[figure.measure];
  if (change < 0) return 'fell';
  return measure?.better === 'higher' && measure.unit === 'score' ? 'improved' : 'rose';
}

function fromChange(reading: Reading, row: Row, e: Change, value: number | null): Move | null {
  if (value === null) return null;
  const at = (of: Expression) => reading.columns.find((c) => JSON.stringify(c.expression) === JSON.stringify(of));
  const later = at(e.of);
  const earlier = e.of.op === 'figure' ? at({ ...e.of, period: e.since }) : undefined;
  const to = later ? numberOf(row, later) : null;
  const from = earlier ? numberOf(row, earlier) : to !== null && e.as === 'difference' ? to - value : null;
  const described = describeExpression(e, reading.query, reading.dataset);
  return made(reading, e.of, {
    change: value,
    unit: described.unit,
    from,
    to,
    since: e.since,
    now: described.periods.at(-1) ?? '',
  });
}

const made = (reading: Reading, of: Expression, rest: Omit<Move, 'of' | 'phrase' | 'levelUnit'>): Move => ({
  ...rest,
  of,
  phrase: countedPhrase(sayExpression(of, reading.voice), of, reading),
  levelUnit: describeExpression(of, reading.query, reading.dataset).unit,
});

/** What counts things rises as a number: "number of GP practices". */
export const countedPhrase = (phrase: string, of: Expression, { query, dataset }: Reading) =>
  describeExpression(of, query, dataset).unit === 'count' && !phrase.startsWith('number of ')
    ? `number of ${phrase}`
    : phrase;

const changeUnit = (unit: string) => (unit === 'percent' ? 'percentage points' : unit);
const periodOf = ({ expression }: Measured) => (expression.op === 'figure' ? expression.period : '');
const measureOf = ({ expression }: Measured) =>
  expression.op === 'figure' ? `${expression.measure} ${expression.setting}` : '';
