import { isGap } from '../../cells/gaps.js';
import { type NumberStyle, readNumber } from '../../cells/read-number.js';
import type { ColumnPlan } from '../column-plan.js';
import { betterOf, combining } from '../combine.js';
import type { HeaderWords } from '../names/header-words.js';
import { headUnit, shownUnit } from '../names/units.js';
import { type ColumnTally, distinctOf, total } from './column-tally.js';
import { strayRemark, strays } from './strays.js';

/** A column of numbers; null where it is none. */
export function numberColumn(tally: ColumnTally, head: HeaderWords): ColumnPlan | null {
  const style = styleOf(tally);
  if (style === null) return null;
  const found = style === 'point' ? tally.points : tally.commas;
  const words = strays(tally, found);
  const glued = gluedUnit(tally);
  if (words === null || glued === null) return null;
  const named = headUnit(head);
  const unit = glued || named.unit;
  const fraction = unit === 'percent' && glued === '' && tally.high <= 1 && tally.low >= 0 && tally.whole < found;
  const { combine, known } = combining(head.plain, unit);
  const whole = tally.whole === found;
  return {
    kind: {
      type: 'number',
      unit: fraction ? null : unit,
      combine,
      discrete: whole && isDiscrete(tally, head, found),
      better: betterOf(head.plain),
    },
    affinity: whole ? 'integer' : 'real',
    unitWords: fraction ? 0 : named.words,
    remarks: [
      ...(known && combine === 'sum'
        ? ['Taken for an amount, so records add up; combine: mean averages them instead.']
        : []),
      ...(known ? [] : ['combine is a guess: the name does not say whether it adds up.']),
      ...(fraction ? ['Named a percentage, but from 0 to 1: shown as it is in the file.'] : []),
      ...(style === 'comma' ? ['Decimal commas in the file.'] : []),
      ...strayRemark(words),
    ],
    read: (raw) => {
      if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
      if (typeof raw !== 'string') return null;
      const text = raw.trim();
      return text === '' || isGap(text) ? null : (readNumber(text, style)?.value ?? null);
    },
  };
}

/** Whether numbers are only names: codes with leading zeros, telephone numbers, keys. */
export function isCode(tally: ColumnTally, { plain }: HeaderWords): boolean {
  const filled = tally.cells - total(tally.gaps);
  if (tally.padded > 0 && tally.points === filled && tally.whole === filled) return true;
  if (tally.whole < filled) return false;
  const last = plain.at(-1) ?? '';
  if (CODES.has(last) || (CODED.test(plain.join(' ')) && !/number of/.test(plain.join(' ')))) return true;
  // Few whole numbers that the head calls kinds: cluster 3, class 2.
  return KINDS.has(last) && distinctOf(tally) <= 30 && tally.low >= 0;
}

const CODES = new Set(
  'id ids key code codes zip zipcode postcode postal phone telephone tel mobile fax fips isbn issn ean upc gtin sku ssn uuid guid ref reference barcode iata icao vin imei siren siret pin hash serial'.split(
    ' ',
  ),
);
const CODED =
  /(?:^| )(?:phone|telephone|account|invoice|order|flight|serial|registration|licence|license|customer|patient|nhs|policy|ticket|tracking|part|model|passport|case|room|bus|route) (?:number|no|id)$|^(?:id|zip|postal code|uid)(?: |$)/;
const KINDS = new Set(
  'cluster class pclass type category segment group zone ward district region label species stratum cohort sex gender race ethnicity'.split(
    ' ',
  ),
);
const CALENDAR = new Set('month day hour minute week weekday quarter dow'.split(' '));

function styleOf(tally: ColumnTally): NumberStyle | null {
  if (tally.points + tally.commas === 0) return null;
  return tally.points >= tally.commas ? 'point' : 'comma';
}

/** The unit written at each of the numbers, empty where none is; null where they differ, so that they cannot be compared. */
function gluedUnit({ units }: ColumnTally): string | null {
  const named = [...units.keys()].filter((unit) => unit !== '');
  const [unit = ''] = named;
  if (named.length > 1) return null;
  if (unit === '') return '';
  // A bare number among others with a unit can only be a nought, of which there are few.
  return (units.get('') ?? 0) <= (units.get(unit) ?? 0) * 0.05 ? shownUnit(unit) : null;
}

function isDiscrete(tally: ColumnTally, { plain }: HeaderWords, found: number): boolean {
  const distinct = distinctOf(tally);
  if (CALENDAR.has(plain.at(-1) ?? '')) return distinct <= 60;
  return distinct <= 15 && distinct * 2 <= found;
}
