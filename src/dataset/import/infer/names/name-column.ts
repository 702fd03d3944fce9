/** Which column says what a record is called. */
import type { TableColumn } from '../../../table/table-catalogue.js';
import type { ColumnTally } from '../values/column-tally.js';
import { headerWords } from './header-words.js';

export interface NameCandidate {
  readonly tally: ColumnTally;
  readonly type: TableColumn['type'];
  /** Different values among all records. */
  readonly distinct: number;
}

/**
 * The index of the column by which people would call a record: one whose head says name or title, else one of words that differ
 * from record to record; null where there is none. `record` is the noun for a record: a movie's column "Movie" names it.
 */
export function nameColumn(columns: readonly NameCandidate[], record: string): number | null {
  const scores = columns.map((column) => scoreOf(column, record));
  const best = scores.indexOf(Math.max(...scores));
  return best >= 0 && (scores[best] ?? 0) > 0 ? best : null;
}

function scoreOf({ tally, type, distinct }: NameCandidate, record: string): number {
  if (type !== 'text' || tally.cells === 0) return 0;
  const { plain, words } = headerWords(tally.name);
  const last = plain.at(-1) ?? '';
  const unlike = distinct / tally.cells;
  const length = tally.characters / tally.cells;
  if (length > 80 || unlike < 0.5 || tally.points === tally.cells) return 0;
  const [sample] = tally.values.keys();
  if (typeof sample === 'string' && /^[[{]/.test(sample)) return 0;
  const alone = words.length === 1 || /^(?:full|last|common|display)$/.test(plain.at(-2) ?? '') ? 1 : 0;
  if (last === record || plain.join(' ') === `${record} name`) return 5 + unlike;
  if (last === 'name' || last === 'title') return 3 + alone + unlike;
  if (/^(?:label|headline|subject|description|product|item|company|organisation|organization)$/.test(last))
    return 2 + unlike;
  if (plain.some((word) => CODES.test(word))) return 0;
  // Words that nearly always differ.
  return unlike > 0.9 && length >= 2 && !LINKS.test(last) ? unlike : 0;
}

const CODES = /^(?:id|code|key|iata|icao|fips|zip|uuid|guid|ref|reference|hash|phone|sku|isbn|symbol)$/;
const LINKS =
  /^(?:url|uri|link|href|image|photo|email|website|path|file|address|time|comment|comments|remarks|notes|note)$/;
