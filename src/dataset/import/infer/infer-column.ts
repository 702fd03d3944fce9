/** What a column holds, judged by its head and all of its cells. */
import type { ColumnPlan } from './column-plan.js';
import { type ColumnTally, distinctOf, total } from './column-tally.js';
import { headerWords } from './header-words.js';
import { dateColumn } from './infer-date.js';
import { isCode, numberColumn } from './infer-number.js';
import { textColumn } from './infer-text.js';
import { yesNoColumn } from './infer-yes-no.js';

/** The plan of a column that has been read once. `today` settles the century of years of two digits. */
export function inferColumn(tally: ColumnTally, today: Date): ColumnPlan {
  const head = headerWords(tally.name);
  if (tally.cells - total(tally.gaps) === 0) {
    return { ...textColumn(tally, head), remarks: ['No record has a value here.'] };
  }
  const yesNo = yesNoColumn(tally, head);
  if (yesNo) return yesNo;
  if (isCode(tally, head)) return textColumn(tally, head);
  return dateColumn(tally, head, today) ?? numberColumn(tally, head) ?? textColumn(tally, head);
}

/** A column of numbers or dates may hold a few words that are neither: they are taken as unknown. */
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

export function strayRemark(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  return [`Cells that say ${words.map((word) => JSON.stringify(word)).join(', ')} are taken as unknown.`];
}
