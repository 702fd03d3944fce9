import { isGap } from '../../cells/gaps.js';
import type { ColumnPlan } from '../column-plan.js';
import type { HeaderWords } from '../names/header-words.js';
import { type ColumnTally, distinctOf } from './column-tally.js';

/** A column of yes and no, however it says them; null where it is none. */
export function yesNoColumn(tally: ColumnTally, head: HeaderWords): ColumnPlan | null {
  if (tally.saturatedAt !== null || distinctOf(tally) > 8) return null;
  const said = new Set([...tally.values.keys()].map((value) => String(value).toLowerCase()));
  const pair = PAIRS.find(({ yes, no }) => [...said].every((word) => word === yes || word === no));
  if (!pair) return null;
  const plain = pair.yes === 'true' || pair.yes === 'yes';
  // A letter or a digit says yes or no only where both are there, or the head asks for it.
  if (!plain && pair.yes !== '1' && said.size < 2 && !asks(head)) return null;
  if (pair.yes === '1' && !asks(head)) return null;
  return {
    kind: { type: 'category' },
    affinity: 'text',
    unitWords: 0,
    remarks: pair.yes === 'yes' ? [] : [`In the file: ${pair.yes} is yes, ${pair.no} is no.`],
    read: (raw) => {
      if (raw === null || raw === undefined) return null;
      const word = String(raw).trim().toLowerCase();
      if (word === pair.yes) return 'yes';
      return word === '' || isGap(word) ? null : 'no';
    },
  };
}

const PAIRS = [
  { yes: 'true', no: 'false' },
  { yes: 'yes', no: 'no' },
  { yes: 'y', no: 'n' },
  { yes: 't', no: 'f' },
  { yes: '1', no: '0' },
] as const;

const ASKING = new Set(
  'is has have had was were can did does should will flag active enabled churn smoker alive dead deceased diabetic default indicator bool boolean'.split(
    ' ',
  ),
);
const NOT_PAST = new Set('speed seed feed need bed red breed weed creed deed shed sled med ed'.split(' '));

/** Whether a head asks for yes or no: "is active", "survived". */
function asks({ plain }: HeaderWords): boolean {
  const last = plain.at(-1) ?? '';
  return (
    plain.some((word) => ASKING.has(word)) ||
    (last.endsWith('ed') && last.length > 4 && !NOT_PAST.has(last) && !plain.includes('number'))
  );
}
