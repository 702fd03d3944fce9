import { isoOf } from '../../cells/cell-shape.js';
import { isTextGap } from '../../cells/gaps.js';
import type { ColumnPlan } from '../column-plan.js';
import { type ColumnTally, distinctOf, variety } from './column-tally.js';

/** More different values than this are too many to group by. */
const MAX_CATEGORIES = 1000;
/** Texts longer than this on average are remarks, however often they repeat. */
const MAX_LENGTH = 80;

/** A column of words: a category where few of them keep coming back, else text. */
export function textColumn(tally: ColumnTally): ColumnPlan {
  // NA is a value among codes of two letters (Namibia, North America), unknown elsewhere.
  const codes =
    tally.saturatedAt === null &&
    tally.values.size > 2 &&
    [...tally.values.keys()].every((value) => /^[A-Z]{2}$/.test(String(value)));
  const isUnknown = (text: string) => text === '' || (isTextGap(text) && !(codes && text === 'NA'));
  const none = [...tally.gaps.keys()].find((word) => /^(?:none|nil)$/i.test(word));
  return {
    kind: { type: isCategory(tally) ? 'category' : 'text' },
    affinity: 'text',
    unitWords: 0,
    remarks: none ? [`"${none}" is taken as a value, not as unknown.`] : [],
    read: (raw) => {
      if (raw === null || raw === undefined) return null;
      const text = raw instanceof Date ? (isoOf(raw) ?? '') : String(raw).trim();
      return isUnknown(text) ? null : text;
    },
  };
}

/** Whether values repeat clearly: each stands for two records or more on average. */
function isCategory(tally: ColumnTally): boolean {
  const distinct = distinctOf(tally);
  if (distinct === 0 || distinct > MAX_CATEGORIES) return false;
  const [sample] = tally.values.keys();
  // Nested records of JSON are no groups.
  if (typeof sample === 'string' && /^(?:\{.*\}|\[.*\])$/s.test(sample)) return false;
  if (tally.characters / Math.max(1, tally.cells) > MAX_LENGTH) return false;
  return variety(tally) <= 0.5;
}
