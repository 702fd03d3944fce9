/** When a digest will run, as the form says it while it is filled in. */
import type { KnownBlock } from '@slack/types';
import type { Schedule } from '../../../digests/schedule/schedule.js';
import { scheduleInWords } from '../../../digests/schedule/schedule-in-words.js';
import { slotInWords } from '../../../digests/schedule/slot-in-words.js';
import { capitalised } from '../../../words.js';
import { boldSection, bulletSection, section } from '../../blocks/elements.js';
import type { When } from '../read-when.js';
import type { Read } from './fields.js';

/** The next runs, in milliseconds since 1970. */
export type Upcoming = (schedule: Schedule, zone: string) => readonly number[];

export function preview(when: Read<When>, upcoming: Upcoming): KnownBlock[] {
  if ('errors' in when) return [section(`No next runs yet. ${Object.values(when.errors)[0] ?? ''}`)];
  const { schedule, zone } = when.value;
  const runs = upcoming(schedule, zone);
  return [
    boldSection(`It runs ${scheduleInWords(schedule)} (${zone}), next on`),
    runs.length
      ? bulletSection(runs.map((at) => capitalised(slotInWords(at, zone))))
      : section('No day of the next eight years: choose another schedule.'),
  ];
}
