/** Every kind of schedule as the days on which it runs and the minutes of those days: all that is peculiar to a kind. */
import { type CalendarDay, dayNumber, WEEKDAYS, weekNumber } from './calendar.js';
import { cronRunsOn, parseCron } from './cron.js';
import { type DayOfMonth, monthsOfQuarters, type Schedule, type ScheduleKind, type ScheduleOf } from './schedule.js';

export interface Plan {
  readonly runsOn: (day: CalendarDay) => boolean;
  /** Minutes since midnight by the local clock, ascending. */
  readonly minutes: readonly number[];
}

export const planOf = (schedule: Schedule): Plan => PLANS[schedule.kind](schedule as never);

const PLANS = {
  daily: ({ time }) => ({ runsOn: () => true, minutes: [minuteOf(time)] }),
  weekdays: ({ time }) => ({
    runsOn: ({ weekday }) => WEEKDAYS.indexOf(weekday) < 5,
    minutes: [minuteOf(time)],
  }),
  weekly: ({ weekdays, time }) => ({
    runsOn: ({ weekday }) => weekdays.includes(weekday),
    minutes: [minuteOf(time)],
  }),
  fortnightly: ({ weekday, anchor, time }) => {
    const week = weekNumber(dayNumber(anchor));
    return {
      runsOn: (day) => day.weekday === weekday && (weekNumber(day.number) - week) % 2 === 0,
      minutes: [minuteOf(time)],
    };
  },
  monthly: ({ on, time }) => ({ runsOn: (day) => isDayOfMonth(day, on), minutes: [minuteOf(time)] }),
  quarterly: ({ month, on, time }) => {
    const months = monthsOfQuarters(month);
    return {
      runsOn: (day) => months.includes(day.month) && isDayOfMonth(day, on),
      minutes: [minuteOf(time)],
    };
  },
  cron: ({ expression }) => {
    const cron = parseCron(expression);
    return {
      runsOn: (day) => cronRunsOn(cron, day),
      minutes: cron.hours.flatMap((hour) => cron.minutes.map((minute) => hour * 60 + minute)),
    };
  },
} satisfies { [Kind in ScheduleKind]: (schedule: ScheduleOf<Kind>) => Plan };

function isDayOfMonth({ date, weekday, last }: CalendarDay, on: DayOfMonth): boolean {
  if ('day' in on) return date === Math.min(on.day, last);
  return weekday === on.weekday && (on.nth === 'last' ? date + 7 > last : Math.ceil(date / 7) === on.nth);
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
