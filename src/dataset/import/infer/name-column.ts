/** Which column says what a record is called. */
import type { ColumnPlan } from './column-plan.js';
import { type ColumnTally, variety } from './column-tally.js';
import { headerWords } from './header-words.js';

/**
 * The index of the column by which people would call a record: one whose head says name or title, else one of words that differ
 * from record to record; null where there is none. `record` is the noun for a record: a movie's column "Movie" names it.
 */
export function nameColumn(
  tallies: readonly ColumnTally[],
  plans: readonly ColumnPlan[],
  record: string,
): number | null {
  const scores = tallies.map((tally, i) => scoreOf(tally, plans[i] as ColumnPlan, record));
  const best = scores.indexOf(Math.max(...scores));
  return best >= 0 && (scores[best] ?? 0) > 0 ? best : null;
}

function scoreOf(tally: ColumnTally, { kind }: ColumnPlan, record: string): number {
  if (kind.type !== 'text' || tally.cells === 0) return 0;
  const { plain, words } = headerWords(tally.name);
  const last = plain.at(-1) ?? '';
  const unlike = variety(tally);
  const length = tally.characters / tally.cells;
  if (length > 80 || unlike < 0.5 || tally.points === tally.cells) return 0;
  const alone = words.length === 1 ? 1 : 0;
  if (last === record || plain.join(' ') === `${record} name`) return 5 + unlike;
  if (last === 'name' || last === 'title') return 3 + alone + unlike;
  if (/^(?:label|headline|subject|description|product|item|company|organisation|organization)$/.test(last))
    return 2 + unlike;
  if (plain.some((word) => CODES.test(word))) return 0;
  // Words that nearly always differ, long enough to be names.
  return unlike > 0.9 && length >= 4 && !LINKS.test(last) ? unlike : 0;
}

const CODES = /^(?:id|code|key|iata|icao|fips|zip|uuid|guid|ref|reference|hash|phone|sku|isbn|symbol)$/;
const LINKS =
  /^(?:url|uri|link|href|image|photo|email|website|path|file|address|time|comment|comments|remarks|notes|note)$/;
