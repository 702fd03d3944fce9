/** An instant as the people of a time zone read it: "Mon 23 Nov 2026, 09:00 GMT". */
import { DateTime } from 'luxon';

/** `at` in milliseconds since 1970. Where British English has no name for the local time, it is said as "GMT-5". */
export function slotInWords(at: number, zone: string): string {
  return DateTime.fromMillis(at, { zone, locale: 'en-GB' }).toFormat('ccc d LLL yyyy, HH:mm ZZZZ');
}
