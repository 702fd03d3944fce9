/** The time of day in a request, and the words that are left without it. */

export interface TimeRead {
  /** "09:00"; null where none is said. */
  readonly time: string | null;
  /** The words without those about the time. */
  readonly rest: string;
}

/**
 * Reads words in lower case. Null if they say no possible time or more than one, or an hour from 1 to 6 without saying of which half
 * of the day: "at 4" may well mean the afternoon, "at 04:00" does not.
 */
export function readTime(words: string): TimeRead | null {
  const named = words
    .replace(/\b(each|every) (?=morning|afternoon|evening)/g, '$1 day ')
    .replace(/\b(?:noon|midday|midnight)\b/g, (name) => (name === 'midnight' ? '00:00' : '12:00'));
  const parts = [...named.matchAll(PART_OF_DAY)].flatMap(([, part]) => part ?? []);
  const text = named.replace(PART_OF_DAY, ' ');
  const times = [...text.matchAll(CLOCK)].filter(({ groups = {} }) => isTime(groups));
  if (times.length > 1 || parts.length > 1) return null;
  const [said] = times;
  const [part] = parts;
  if (!said) return part === undefined || part === 'morning' ? { time: null, rest: text } : null;
  const time = timeOf(said.groups ?? {}, part);
  const rest = `${text.slice(0, said.index)} ${text.slice(said.index + said[0].length)}`;
  return time === null ? null : { time, rest };
}

const PART_OF_DAY = /\b(?:in the )?(morning|afternoon|evening)s?\b/g;
const CLOCK =
  /\b(?<at>at )?(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?(?<oclock> ?o['’]?clock)?(?: ?(?<half>[ap]\.?m\b\.?))?(?![\w:.*/-])/g;

type Groups = Readonly<Record<string, string | undefined>>;

/** A bare number is a date, or that of "every 2 weeks". */
const isTime = ({ at, minute, oclock, half }: Groups) => [at, minute, oclock, half].some((mark) => mark !== undefined);

function timeOf({ hour = '', minute = '00', half: said }: Groups, part: string | undefined): string | null {
  const half = said?.charAt(0) ?? (part && (part === 'morning' ? 'a' : 'p'));
  const value = Number(hour);
  const unsure = half === undefined && hour.length === 1 && value >= 1 && value <= 6;
  const impossible =
    value > 23 || Number(minute) > 59 || (half !== undefined && value === 0) || (half === 'a' && value > 12);
  if (unsure || impossible) return null;
  const hours = half === 'p' && value < 12 ? value + 12 : half === 'a' && value === 12 ? 0 : value;
  return `${String(hours).padStart(2, '0')}:${minute}`;
}
