/** What the name of a file says its records are. */
import { singularOf } from './english.js';
import { headerWords } from './header-words.js';
import { labelOf } from './label.js';

export interface TableNouns {
  readonly title: string;
  readonly one: string;
  readonly many: string;
}

/** "us-cars_2024" is about cars; what is no plural holds records. `stem` is the file's name without its ending. */
export function tableNouns(stem: string): TableNouns {
  const head = headerWords(stem);
  const title = labelOf(head, 0, false) || 'Records';
  const words = head.plain.filter((word) => !/\d/.test(word) && !LABELS.has(word));
  // "unemployment across industries" is not about industries.
  const end = words.findIndex((word) => /^(?:across|by|in|of|per|from|for|to|at|on|with|and)$/.test(word));
  const many = words.at(end > 0 ? end - 1 : -1) ?? '';
  const one = singularOf(many);
  return one === null || GENERAL.has(many) ? { title, ...RECORDS } : { title, one, many };
}

/** The nouns where nothing better is known. */
export const RECORDS = { one: 'record', many: 'records' } as const;

/** Words that say what sort of file it is, not what it is about. */
const LABELS = new Set(
  'data dataset table list export csv json sample final raw clean copy full new small large'.split(' '),
);
const GENERAL = new Set('records rows entries values numbers details files sources stats'.split(' '));
