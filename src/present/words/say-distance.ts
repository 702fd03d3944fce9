/** How far two values lie apart, in words: as a value, and as the order of a ranking. */
import { type Distance, isSame, isSigned, isSize, rankedDistance } from '../../query/distances.js';
import type { DataQuery, Expression, Order } from '../../query/query.js';
import { sayExpression, sayNumber, sayReference, unitOf, type Voice } from './say-expression.js';

/** "distance of DMA score 2025 from the England mean", "size of change in DMA score 2024 to 2025". */
export function sayDistance(e: Distance, voice: Voice): string {
  const what = sayExpression(e.of, voice);
  return isSize(e) ? `size of ${what}` : `distance of ${what} from ${sayPoint(e, voice, e.of)}`;
}

/** What it is a distance from, beside what was said already: "the England mean", "that of Devon", "2.5". */
export function sayPoint({ of, from }: Pick<Distance, 'of' | 'from'>, voice: Voice, said: Expression | null): string {
  if (from.op === 'reference') return sayReference(from, voice, said);
  return from.op === 'number' ? sayNumber(from.value, unitOf(of, voice)) : sayExpression(from, voice);
}

/** What comes first in a ranking by distance: "closest to the England mean", "furthest from 2.5", "largest either way". */
export function sayNearness(e: Distance, direction: Order, voice: Voice, said: Expression | null): string {
  if (isSize(e)) return direction === 'highest' ? 'largest either way' : 'smallest either way';
  return `${direction === 'lowest' ? 'closest to' : 'furthest from'} ${sayPoint(e, voice, said)}`;
}

/** The columns of a ranking by distance without it and its signed twin: what they are of is said, and the order says the rest. */
export function withoutDistance(query: DataQuery): readonly Expression[] {
  const ranked = rankedDistance(query);
  if (!ranked) return query.columns;
  const others = query.columns.filter((e) => !isSame(e, ranked) && (isSame(e, ranked.of) || !isSigned(e, ranked)));
  return others.some((e) => isSame(e, ranked.of)) ? others : [ranked.of, ...others];
}
