/** The many ways of saying how often, each brought down to one: "the first Tuesday of each month" to "first tuesday monthly". */
import { MONTHS } from '../../../words.js';
import { WEEKDAYS, type Weekday } from '../calendar.js';
import { monthsOfQuarters } from '../schedule.js';

/**
 * Lower-case words with every period as daily, weekdays, weekly, fortnightly, monthly or quarterly, ranges of days as "mon-fri", and
 * without words that only join others.
 */
export function inFewWords(words: string): string {
  const told = REWRITTEN.reduce((text, [pattern, word]) => text.replace(pattern, word), squeezed(words));
  return squeezed(told.replace(/\b(?:on|the|of)\b/g, ' '));
}

/** A weekday in words, whole or shortened. */
export const ONE_DAY =
  '(?:mon(?:days?)?|tue(?:s|sdays?)?|wed(?:s|nesdays?)?|thu(?:r|rs|rsdays?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?)';

/** The weekdays of "monday", "mondays thursdays" or "tue-thu", in the order of the week; none if a range runs backwards. */
export function weekdaysIn(words: string): Weekday[] {
  const spans = words.split(' ').map((span) => {
    const [from = -1, to = from] = span.split('-').map((name) => DAYS.indexOf(name.slice(0, 3)));
    return WEEKDAYS.slice(from, to + 1);
  });
  return spans.every((span) => span.length) ? WEEKDAYS.filter((day) => spans.flat().includes(day)) : [];
}

const DAYS = WEEKDAYS.map((day) => day.slice(0, 3));
const EACH = '(?:(?:(?:once|of|in) )?(?:each|every|an?|per)|(?:of|in) the)';
const PERIODS = { day: 'daily', week: 'weekly', fortnight: 'fortnightly', month: 'monthly', quarter: 'quarterly' };
const ORDER = { 1: 'first', 2: 'second', 3: 'third' } as const;

const REWRITTEN: readonly (readonly [RegExp, string])[] = [
  [/[,&]|\band\b/g, ' '],
  [/\s+/g, ' '],
  [new RegExp(`\\b(${ONE_DAY}) ?(?:-|to|through) ?(${ONE_DAY})\\b`, 'g'), '$1-$2'],
  // The rule for the 29th to the 31st, which scheduleInWords states; it holds unsaid, too.
  [/ or on the last day of a shorter month\b/g, ''],
  [/\bweekends?\b/g, 'sat-sun'],
  [new RegExp(`\\b(?:${EACH} )?(?:week ?days?|work(?:ing)? ?days?)\\b`, 'g'), 'weekdays'],
  [/\b(?:(?:each|every) (?:other|second|2nd|two|2)|(?:(?:each|every) )?alternate) weeks?\b/g, 'fortnightly'],
  // A quarter by its months, as scheduleInWords has it.
  ...([1, 2, 3] as const).map((month) => [monthList(month), `${ORDER[month]} month quarterly`] as const),
  ...Object.entries(PERIODS).map(([period, word]) => [new RegExp(`\\b${EACH} ${period}\\b`, 'g'), word] as const),
  [/\beveryday\b/g, 'daily'],
];

function monthList(month: 1 | 2 | 3): RegExp {
  const names = monthsOfQuarters(month).map((number) => MONTHS[number - 1]);
  return new RegExp(`\\b${names.join(' ')}\\b`, 'gi');
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
