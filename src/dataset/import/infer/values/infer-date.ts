import { isoOf } from '../../cells/cell-shape.js';
import { isGap } from '../../cells/gaps.js';
import { type DateText, type Finest, readCompactDate, readDate } from '../../cells/read-date.js';
import type { RawValue } from '../../raw-table.js';
import type { ColumnPlan, Stored } from '../column-plan.js';
import { combining } from '../combine.js';
import type { HeaderWords } from '../names/header-words.js';
import { type ColumnTally, distinctOf } from './column-tally.js';
import { strayRemark, strays } from './strays.js';

/** A column of dates, months or years; null where it is none. */
export function dateColumn(tally: ColumnTally, head: HeaderWords, today: Date): ColumnPlan | null {
  return yearColumn(tally, head, today) ?? numericDates(tally, head) ?? writtenDates(tally, head, today);
}

const YEARS = new Set('year years season released vintage born founded established built'.split(' '));
/** Years only if all of many values can be. */
const ENDS = new Set('start end begin from to until birth death'.split(' '));
const DATES = new Set(
  'date dates day time timestamp datetime created updated modified at on when since until dob birthday ts epoch'.split(
    ' ',
  ),
);

/** Whole numbers that are years: the head says so, or nothing else can be so even. */
function yearColumn(tally: ColumnTally, { plain }: HeaderWords, today: Date): ColumnPlan | null {
  const found = tally.points;
  if (found === 0 || tally.whole < found || tally.padded > 0 || tally.units.size > 1 || !tally.units.has(''))
    return null;
  const named = plain.some((word) => YEARS.has(word)) && tally.low >= 1000 && tally.high <= 2200;
  const ends =
    plain.some((word) => ENDS.has(word)) && tally.low >= 1000 && tally.high <= 2100 && distinctOf(tally) >= 5;
  if (!named && !ends && !(looksLikeYears(tally, today) && !combining(plain, null).known)) return null;
  const words = strays(tally, found);
  if (words === null) return null;
  return datePlan('year', [...(named ? [] : ['Taken for years by its values.']), ...strayRemark(words)], (text) =>
    /^\d{4}(?:\.0+)?$/.test(text) ? text.slice(0, 4) : null,
  );
}

/** Whether nothing but years lies so close together. Amounts that happen to lie there differ more. */
function looksLikeYears(tally: ColumnTally, today: Date): boolean {
  const recent = tally.low >= 1900 && tally.high <= today.getUTCFullYear() + 1;
  return recent && tally.points >= 20 && distinctOf(tally) >= 5 && distinctOf(tally) <= 150;
}

/** 19980612, or the milliseconds or seconds since 1970, where the head speaks of a date. */
function numericDates(tally: ColumnTally, { plain }: HeaderWords): ColumnPlan | null {
  const found = tally.points;
  if (found === 0 || tally.whole < found || tally.units.size > 1 || tally.padded > 0) return null;
  if (!plain.some((word) => DATES.has(word)) || strays(tally, found) === null) return null;
  const scale =
    tally.low >= 1e11 && tally.high < 1e13
      ? 1
      : tally.low >= 1e8 && tally.high < 1e10 && tally.low > 99_999_999
        ? 1000
        : null;
  if (scale !== null) {
    return datePlan('time', [`In the file: ${scale === 1 ? 'milliseconds' : 'seconds'} since 1970.`], (text) =>
      /^\d+$/.test(text) ? new Date(Number(text) * scale).toISOString().slice(0, 19) : null,
    );
  }
  const keys = [...tally.values.keys()].map(String);
  const compact =
    tally.low > 17_000_000 && tally.high < 21_000_000 && keys.every((key) => readCompactDate(key) !== null);
  if (!compact) return null;
  return datePlan('day', [], (text) =>
    isoDate(readCompactDate(text), { finest: 'day', dayFirst: true, shortYearsTo: 2000 }),
  );
}

function writtenDates(tally: ColumnTally, { plain }: HeaderWords, today: Date): ColumnPlan | null {
  const { dated } = tally;
  const found = tally.dates;
  if (found === 0 || (dated.dayFirst > 0 && dated.monthFirst > 0)) return null;
  const words = strays(tally, found);
  if (words === null) return null;
  const finest = finestOf(tally);
  const dayFirst = dated.monthFirst === 0;
  const undecided = dated.open > 0 && dated.dayFirst + dated.monthFirst === 0;
  const birth = plain.some((word) => /^(?:birth|born|dob|birthday)$/.test(word));
  const shortYearsTo = today.getUTCFullYear() + (birth ? 0 : 10);
  const remarks = [
    ...(undecided
      ? [
          'Guessed: the day comes first (12/06 is 12 June). Nothing in the file decides it; to turn it round, import a file with ISO dates.',
        ]
      : []),
    ...(dated.shortYear > 0 ? [`Years of two digits are taken to be up to ${shortYearsTo}.`] : []),
    ...(dated.time > dated.midnight && finest !== 'time' ? ['All at the same time of day, which is left out.'] : []),
    ...strayRemark(words),
  ];
  return datePlan(finest, remarks, (text) => isoDate(readDate(text), { finest, dayFirst, shortYearsTo }));
}

/** Dates that are all the first of a month stand for the months, those that are all the first of January for the years. */
function finestOf(tally: ColumnTally): Finest {
  const { dated, dates } = tally;
  if (dated.time > dated.midnight && !isShiftedMidnight(tally)) return 'time';
  const several = distinctOf(tally) > 2;
  if (several && dated.firstOfYear === dates) return 'year';
  if (dated.monthOnly > 0 || (several && dated.firstOfMonth === dates)) return 'month';
  return 'day';
}

/**
 * Programs west of Greenwich write a day as seven or eight o'clock of it in universal time, so that all times of a column are one
 * or two full hours of the morning.
 */
function isShiftedMidnight(tally: ColumnTally): boolean {
  const { times, time } = tally.dated;
  const mornings = [...times].every((clock) => /^(?:0\d|1[01]):00:00$/.test(clock));
  return times.size <= 2 && mornings && time === tally.dates && distinctOf(tally) >= 10;
}

interface Writing {
  readonly finest: Finest;
  readonly dayFirst: boolean;
  readonly shortYearsTo: number;
}

const LENGTHS = { year: 4, month: 7, day: 10, time: 19 } as const satisfies Record<Finest, number>;

function isoDate(date: DateText | null, { finest, dayFirst, shortYearsTo }: Writing): string | null {
  if (!date) return null;
  const swap = !date.certain && !dayFirst;
  const [month, day] = swap ? [date.day, date.month] : [date.month, date.day];
  const short = date.year < 100;
  const year = short ? date.year + (2000 + date.year <= shortYearsTo ? 2000 : 1900) : date.year;
  if (month > 12 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${date.time ?? '00:00:00'}`.slice(0, LENGTHS[finest]);
}

function datePlan(finest: Finest, remarks: readonly string[], parse: (text: string) => Stored): ColumnPlan {
  const known = new Map<string, Stored>();
  return {
    kind: { type: 'date', finest },
    affinity: 'text',
    unitWords: 0,
    remarks,
    read: (raw: RawValue | undefined) => {
      if (raw === null || raw === undefined || typeof raw === 'boolean') return null;
      const text = raw instanceof Date ? (isoOf(raw) ?? '') : String(raw).trim();
      if (text === '' || isGap(text)) return null;
      // Dates repeat, and reading one is slow.
      let date = known.get(text);
      if (date === undefined) {
        date = parse(text);
        if (known.size > 20_000) known.clear();
        known.set(text, date);
      }
      return date;
    },
  };
}
