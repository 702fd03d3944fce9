/**
 * Stretches of time in a question, for tables that have dates: "in June 2010", "after 1975", "the 1970s", "between 2000 and 2005",
 * "on 11 June 1982". Found in the text itself, before it is cut into words. A plain four-digit number is a year only where the
 * table's dates reach it and nothing says that it is an amount.
 */
import { MONTHS } from '../../words.js';

export interface TimeSpan {
  /** In the text. */
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
}

const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3).toLowerCase());
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '(?:1[6-9]|20)\\d\\d';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';

/** One date, and how far it goes. Named groups carry a number, since two dates may stand in one pattern. */
const date = (n: number) =>
  [
    `(?<iso${n}>${YEAR}-\\d\\d(?:-\\d\\d)?)`,
    `(?<day${n}>${DAY})\\s+(?:of\\s+)?(?<month${n}>${MONTH}),?\\s+(?<year${n}>${YEAR})`,
    `(?<monthB${n}>${MONTH})\\s+(?<dayB${n}>${DAY}),?\\s+(?<yearB${n}>${YEAR})`,
    `(?<monthC${n}>${MONTH}),?\\s+(?:of\\s+)?(?<yearC${n}>${YEAR})`,
    `(?:the\\s+)?(?<decade${n}>(?:1[6-9]|20)\\d0|'?\\d0)'?s`,
    `(?:the\\s+)?(?:year\\s+)?(?<yearD${n}>${YEAR})`,
  ].join('|');

const LEAD =
  'after|since|from|starting(?: in| from)?|before|until|till|up to|prior to|earlier than|later than|through|by the end of|in|during|on|of|for|at|within|over the';
const SPAN = new RegExp(
  `(?<![\\w.$£€-])(?:(?<range>between|from|in)\\s+(?:${date(1)})\\s*(?:and|to|until|till|through|-|–)\\s*(?:${date(2)})|(?:${date(5)})\\s*(?:to|through|-|–)\\s*(?:${date(6)})|(?:(?<lead>${LEAD})\\s+)?(?:${date(3)})(?<open>\\s+(?:or|and)\\s+(?:later|after|onwards?|earlier|before)|\\s+onwards?)?)(?![\\w%-]|[.,]\\d)`,
  'giu',
);

/** The stretches of time that `text` names. `isYear` says whether a plain year is one of the table's, and no amount. */
export function findTimeSpans(text: string, isYear: (year: number, start: number, end: number) => boolean): TimeSpan[] {
  const spans: TimeSpan[] = [];
  for (const match of text.matchAll(SPAN)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const [first, second] = groups.range
      ? [dateOf(groups, 1), dateOf(groups, 2)]
      : dateOf(groups, 5)
        ? [dateOf(groups, 5), dateOf(groups, 6)]
        : [dateOf(groups, 3), null];
    if (!first) continue;
    const plain = [first, second].filter((found) => found?.plain);
    if (plain.some((found) => !isYear(Number(found?.from), start, end))) continue;
    spans.push({
      start,
      end,
      ...(second ? { from: first.from, to: second.to } : within(first, groups.lead, groups.open)),
    });
  }
  return spans;
}

interface Found {
  readonly from: string;
  readonly to: string;
  readonly plain: boolean;
}

function dateOf(groups: Record<string, string | undefined>, n: number): Found | null {
  const get = (name: string) => groups[`${name}${n}`];
  const one = (text: string, plain = false): Found => ({ from: text, to: text, plain });
  const iso = get('iso');
  if (iso) return one(iso);
  for (const variant of ['', 'B', 'C', 'D']) {
    const year = get(`year${variant}`);
    if (!year) continue;
    const month = get(`month${variant}`);
    const day = get(`day${variant}`);
    if (!month) return one(year, true);
    const number = two(SHORT_MONTHS.indexOf(month.toLowerCase().slice(0, 3)) + 1);
    return one(day ? `${year}-${number}-${two(Number.parseInt(day, 10))}` : `${year}-${number}`);
  }
  const decade = get('decade')?.replace("'", '');
  if (!decade) return null;
  const first = decade.length === 2 ? 1900 + Number(decade) : Number(decade);
  return { from: String(first), to: String(first + 9), plain: false };
}

/** "after 1975" starts the year after, "since 1975" with it, "before 1975" ends the year before; "from 1975" is of that year. */
function within(found: Found, lead = '', open = ''): Pick<TimeSpan, 'from' | 'to'> {
  const word = `${lead} ${open}`.toLowerCase();
  if (/after|later than/.test(lead.toLowerCase())) return { from: nextOf(found.to), to: null };
  if (/before|prior|earlier than/.test(lead.toLowerCase())) return { from: null, to: previousOf(found.from) };
  if (/since|starting|later|after|onward/.test(word)) return { from: found.from, to: null };
  if (/until|till|up to|through|by the end|earlier|before/.test(word)) return { from: null, to: found.to };
  return { from: found.from, to: found.to };
}

const two = (n: number) => String(n).padStart(2, '0');
const nextOf = (text: string) => shifted(text, 1);
const previousOf = (text: string) => shifted(text, -1);

/** The year, month or day after or before, in the same form. */
function shifted(text: string, by: number): string {
  const [year = 0, month, day] = text.split('-').map(Number);
  if (month === undefined) return String(year + by);
  const moved = new Date(
    Date.UTC(year, month - 1 + (day === undefined ? by : 0), (day ?? 1) + (day === undefined ? 0 : by)),
  );
  return moved.toISOString().slice(0, text.length);
}
