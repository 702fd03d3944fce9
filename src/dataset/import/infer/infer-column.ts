/** What a column holds, judged by its head and all of its cells. */
import type { ColumnPlan } from './column-plan.js';
import { headerWords } from './names/header-words.js';
import { type ColumnTally, total } from './values/column-tally.js';
import { dateColumn } from './values/infer-date.js';
import { isCode, numberColumn } from './values/infer-number.js';
import { textColumn } from './values/infer-text.js';
import { yesNoColumn } from './values/infer-yes-no.js';

/** The plan of a column that has been read once. `today` settles the century of years of two digits. */
export function inferColumn(tally: ColumnTally, today: Date): ColumnPlan {
  const head = headerWords(tally.name);
  if (tally.cells - total(tally.gaps) === 0) {
    return { ...textColumn(tally), remarks: ['No record has a value here.'] };
  }
  const yesNo = yesNoColumn(tally, head);
  if (yesNo) return yesNo;
  if (isCode(tally, head)) return textColumn(tally);
  return dateColumn(tally, head, today) ?? numberColumn(tally, head) ?? textColumn(tally);
}
