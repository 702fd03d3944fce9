/** When a digest is to run, by what was chosen in its form; and the other way round. */

import { scheduleProblem } from '../../../digests/book/rules.js';
import { readZone } from '../../../digests/schedule/read/read-zone.js';
import { type DayOfMonth, Schedule, type ScheduleKind, type ScheduleOf } from '../../../digests/schedule/schedule.js';
import { isZone } from '../../../digests/schedule/zone.js';
import type { When } from '../read-when.js';
import type { Draft, Field, Read } from './fields.js';

/** Another zone than those in the menu. */
export const OTHER_ZONE = 'other';
/** A day of the month by its date. */
export const BY_DATE = 'date';

export function whenOf(draft: Draft): Read<When> {
  const schedule = scheduleOf(draft);
  const zone = zoneIn(draft);
  if ('value' in schedule && 'value' in zone) return { value: { schedule: schedule.value, zone: zone.value } };
  return { errors: { ...('errors' in schedule && schedule.errors), ...('errors' in zone && zone.errors) } };
}

function scheduleOf(draft: Draft): Read<Schedule> {
  const kind = draft.kind as ScheduleKind | undefined;
  if (kind === undefined) return { errors: { kind: 'Choose how often it runs.' } };
  const read = Schedule.safeParse(SCHEDULES[kind](draft));
  if (!read.success) {
    const [issue] = read.error.issues;
    const field = FIELD_OF[String(issue?.path.find((part) => String(part) in FIELD_OF) ?? '')] ?? 'kind';
    const isThere = draft[field] !== undefined;
    return { errors: { [field]: (isThere ? issue?.message : NEEDED[field]) ?? 'Choose when it runs.' } };
  }
  const problem = scheduleProblem(read.data);
  return problem === null ? { value: read.data } : { errors: { cron: problem } };
}

function zoneIn({ zone, other_zone: written = '' }: Draft): Read<string> {
  if (zone !== undefined && zone !== OTHER_ZONE) return { value: zone };
  const named = isZone(written) ? written : readZone(written);
  if (named !== null) return { value: named };
  return {
    errors: { other_zone: 'Give a time zone by its region and city, such as Europe/Paris, or by a city alone.' },
  };
}

const SCHEDULES = {
  daily: ({ time }) => ({ kind: 'daily', time }),
  weekdays: ({ time }) => ({ kind: 'weekdays', time }),
  weekly: ({ weekdays, time }) => ({ kind: 'weekly', weekdays, time }),
  fortnightly: ({ weekday, anchor, time }) => ({ kind: 'fortnightly', weekday, anchor, time }),
  monthly: (draft) => ({ kind: 'monthly', on: dayOf(draft), time: draft.time }),
  quarterly: (draft) => ({ kind: 'quarterly', month: Number(draft.month), on: dayOf(draft), time: draft.time }),
  cron: ({ cron = '' }) => ({ kind: 'cron', expression: cron }),
} satisfies Record<ScheduleKind, (draft: Draft) => object>;

const dayOf = ({ nth, weekday, day }: Draft) =>
  nth === BY_DATE ? { day: Number(day) } : { nth: nth === 'last' ? nth : Number(nth), weekday };

/** By the names that a schedule has for its parts. */
const FIELD_OF: Readonly<Record<string, Field>> = {
  time: 'time',
  weekdays: 'weekdays',
  weekday: 'weekday',
  anchor: 'anchor',
  month: 'month',
  on: 'nth',
  expression: 'cron',
};
const NEEDED: Readonly<Partial<Record<Field, string>>> = {
  time: 'Give the time of the day.',
  weekdays: 'Choose at least one day of the week.',
  weekday: 'Choose the day of the week.',
  anchor: 'Choose the day on which it begins.',
  nth: 'Choose the day of the month.',
  month: 'Choose the month of the quarter.',
  cron: 'Give a cron schedule of five fields (minute, hour, day, month, weekday), such as 0 9 * * 1-5.',
};

/** As the fields of the form hold it. */
export const scheduleDraft = ({ schedule, zone }: When): Draft => ({
  kind: schedule.kind,
  zone,
  ...DRAFTS[schedule.kind](schedule as never),
});

const DRAFTS = {
  daily: ({ time }) => ({ time }),
  weekdays: ({ time }) => ({ time }),
  weekly: ({ weekdays, time }) => ({ weekdays, time }),
  fortnightly: ({ weekday, anchor, time }) => ({ weekday, anchor, time }),
  monthly: ({ on, time }) => ({ ...dayDraft(on), time }),
  quarterly: ({ month, on, time }) => ({ month: String(month), ...dayDraft(on), time }),
  cron: ({ expression }) => ({ cron: expression }),
} satisfies { [Kind in ScheduleKind]: (schedule: ScheduleOf<Kind>) => Draft };

const dayDraft = (on: DayOfMonth): Draft =>
  'day' in on ? { nth: BY_DATE, day: String(on.day) } : { nth: String(on.nth), weekday: on.weekday };

/** Of the fields that were not shown yet: what most people would choose. */
export const USUAL: Draft = {
  kind: 'weekly',
  weekdays: ['monday'],
  weekday: 'monday',
  nth: '1',
  day: '1',
  month: '1',
  time: '09:00',
};
