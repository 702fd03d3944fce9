/** Text as a date, as people and programs write them. */

export type Finest = 'year' | 'month' | 'day' | 'time';

export interface DateText {
  /** As written, so 98 for a year of two digits. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** HH:MM:SS; null where none is written. */
  readonly time: string | null;
  /** How far it is written out. */
  readonly finest: Finest;
  /** false: "12/06/1998", of which `day` is the first number and `month` the second, or the other way round. */
  readonly certain: boolean;
}

/** null where `text`, which has no blanks around it, is no date. A year alone is not taken for one here. */
export function readDate(text: string): DateText | null {
  if (text.length < 5 || text.length > 40) return null;
  const first = text.charCodeAt(0);
  const digit = first >= 48 && first <= 57;
  if (!digit && !LETTER.test(text)) return null;
  const [, date = text, time] = WITH_TIME.exec(text) ?? [];
  const clock = time === undefined ? null : readTime(time);
  if (time !== undefined && clock === null) return null;
  for (const { form, parts } of digit ? BY_DIGIT : BY_WORD) {
    const found = form.exec(date);
    if (!found) continue;
    const read = parts(found.slice(1));
    if (!read || !isDay(read, read.certain)) continue;
    if (clock !== null && read.finest !== 'day') return null;
    return { ...read, time: clock, finest: clock === null ? read.finest : 'time' };
  }
  return null;
}

/** A full date of numbers alone, 19980612; null for another number or one that is no day. */
export function readCompactDate(text: string): DateText | null {
  const [, year, month, day] = /^((?:1[7-9]|20)\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return null;
  const read = full(year, Number(month), day ?? '');
  return isDay(read, true) ? read : null;
}

type Parts = (found: string[]) => DateText | null;

const LETTER = /^[A-Za-z]/;
const WITH_TIME = /^(.*?\d)(?:T|,? +)(\d{1,2}:\d\d.*)$/;
const MONTH_WORD = String.raw`([A-Za-z]{3,9})\.?`;
const YEAR = String.raw`(\d{4}|'?\d\d)`;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

const BY_DIGIT: readonly { form: RegExp; parts: Parts }[] = [
  { form: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, parts: ([y = '', , m, d = '']) => full(y, Number(m), d) },
  {
    form: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)$/,
    parts: ([d = '', , m, y = '']) => ({ ...full(y, Number(m), d), certain: false }),
  },
  { form: /^(\d{4})[-/.](\d{1,2})$/, parts: ([y = '', m]) => monthOf(y, Number(m)) },
  { form: /^(\d{4})M(\d\d)$/, parts: ([y = '', m]) => monthOf(y, Number(m)) },
  {
    form: new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH_WORD},?[ -]${YEAR}$`),
    parts: ([d = '', word = '', y = '']) => named(word, (m) => full(y, m, d)),
  },
  {
    form: new RegExp(String.raw`^(\d{4})[ -]${MONTH_WORD}[ -](\d{1,2})$`),
    parts: ([y = '', word = '', d = '']) => named(word, (m) => full(y, m, d)),
  },
  {
    form: new RegExp(String.raw`^(\d{4})[ -]${MONTH_WORD}$`),
    parts: ([y = '', word = '']) => named(word, (m) => monthOf(y, m)),
  },
];

const WEEKDAY = `(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?`;
const BY_WORD: readonly { form: RegExp; parts: Parts }[] = [
  {
    form: new RegExp(String.raw`^${WEEKDAY}${MONTH_WORD}[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})$`),
    parts: ([word = '', d = '', y = '']) => named(word, (m) => full(y, m, d)),
  },
  {
    form: new RegExp(String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH_WORD},?[ -]${YEAR}$`),
    parts: ([d = '', word = '', y = '']) => named(word, (m) => full(y, m, d)),
  },
  {
    form: new RegExp(`^${MONTH_WORD},?[ -]${YEAR}$`),
    parts: ([word = '', y = '']) => named(word, (m) => monthOf(y, m)),
  },
];

function full(year: string, month: number, day: string): DateText {
  return { year: Number(year.replace("'", '')), month, day: Number(day), time: null, finest: 'day', certain: true };
}

function monthOf(year: string, month: number): DateText {
  return { ...full(year, month, '1'), finest: 'month' };
}

function named(word: string, make: (month: number) => DateText): DateText | null {
  const start = word.toLowerCase();
  const index = MONTHS.findIndex(
    (month) => month === start || month.slice(0, 3) === start || (start === 'sept' && month === 'september'),
  );
  return index < 0 ? null : make(index + 1);
}

function isDay({ year, month, day }: DateText, certain: boolean): boolean {
  if (day < 1 || month < 1 || day > 31 || month > 31) return false;
  if (!certain) return (day <= 12 || month <= 12) && (year < 100 || isYear(year));
  // A leap year where the century is not written.
  return (
    (year < 100 || isYear(year)) &&
    month <= 12 &&
    day <= new Date(Date.UTC(year < 100 ? 2000 : year, month, 0)).getUTCDate()
  );
}

function isYear(year: number): boolean {
  return year >= 1000 && year <= 2999;
}

/** "9:05 PM", "14:30:00.000Z", "14:30+01:00" as HH:MM:SS, as the clock there showed it. */
function readTime(text: string): string | null {
  const found = /^(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|GMT|[-+]\d\d:?\d\d)?$/.exec(
    text,
  );
  if (!found) return null;
  const [, hour = '', minute = '', second = '00', half] = found;
  const h = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  if (h > 23 || Number(minute) > 59 || Number(second) > 60 || (half && (Number(hour) > 12 || hour === '0')))
    return null;
  return `${String(h).padStart(2, '0')}:${minute}:${second}`;
}
