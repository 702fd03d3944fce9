/** Where a row stood before and where it stands now. */
import type { Row } from '../../../query/result-set.js';
import { figuresIn } from '../../../query/walk.js';
import { ordinal } from '../../format-value.js';
import { type Measured, nameOf, numberOf, type Reading } from '../parts/reading.js';

/** "Devon fell 6 places on DMA score, from 21st in 2024 to 27th in 2025, of 42"; null where the query has no two ranks of a row. */
export function placeMoveOf(reading: Reading, row: Row, shares: (ranked: Measured) => boolean): string | null {
  const [before, now, ...more] = reading.columns.filter(({ expression }) => expression.op === 'rank');
  if (!before || !now || more.length) return null;
  const [then, today] = [numberOf(row, before), numberOf(row, now)];
  if (then === null || today === null) return null;
  const place = (ranked: Measured, at: number) =>
    `${ordinal(at, shares(ranked))} in ${figuresIn(ranked.expression)[0]?.period ?? 'all'}`;
  const phrase = now.phrase.replace(/^rank on /, '');
  const moved = Math.abs(then - today);
  if (moved === 0)
    return `${nameOf(reading, row)} kept its place on ${phrase}: ${place(before, then)}, ${place(now, today)}`;
  const verb = today < then ? 'rose' : 'fell';
  const places = `${moved} ${moved === 1 ? 'place' : 'places'}`;
  return `${nameOf(reading, row)} ${verb} ${places} on ${phrase}, from ${place(before, then)} to ${place(now, today)}, of ${reading.result.coverage.with}`;
}
