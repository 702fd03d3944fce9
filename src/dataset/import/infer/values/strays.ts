/** Words that stand among numbers or dates. */
import { type ColumnTally, distinctOf, total } from './column-tally.js';

/**
 * The words of a column of numbers or dates that are neither and are taken as unknown; null where they are too many, so that it is
 * no such column. `found` is the number of cells that are numbers or dates.
 */
export function strays(tally: ColumnTally, found: number): readonly string[] | null {
  const filled = tally.cells - total(tally.gaps);
  const others = filled - found;
  if (others === 0) return [];
  const marked = total(tally.marks);
  const marks = [...tally.marks.keys()];
  // The marks of official statistics may stand in half of the cells, other words in a few only, and none that hold a digit.
  if (others === marked && found >= marked) return marks;
  const words = [...marks, ...tally.odd.keys()];
  const odd = others === marked + tally.odds && words.length <= 3 && words.every((word) => !/\d/.test(word));
  return odd && others <= filled * 0.05 && found >= 20 && distinctOf(tally) > words.length + 2 ? words : null;
}

/** What a person should know of them. */
export function strayRemark(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  return [`Cells that say ${words.map((word) => JSON.stringify(word)).join(', ')} are taken as unknown.`];
}
