/** Who moved most, up or down: a ranking by the size of a change. */
import { formatSigned, formatValue } from '../../format-value.js';
import { joinNames, plainFirst, possessive, someItems, someNames } from '../../words/say-names.js';
import { movesOf } from '../parts/moves.js';
import { amountOf, type Measured, nameOf, type Reading, sentence, textOf } from '../parts/reading.js';
import { split } from '../ranks/rank.js';

const FOLLOWING = 2;
/** What arithmetic may leave of no change. */
const STILL = 1e-9;

/** "Shropshire, Telford and Wrekin's DMA score moved most from 2024 to 2025, up 1.29 to 2.86, followed by Dorset (−0.86)." */
export function eitherWayHeadline(reading: Reading, main: Measured): string {
  const { first, rest } = split(reading.result.rows);
  const names = first.map((row) => nameOf(reading, row));
  const [row] = first;
  const move = row && movesOf(reading, row);
  if (!row || !move) return sentence(someNames(names, FOLLOWING));
  const item = (each: typeof row) => {
    const moved = movesOf(reading, each);
    return `${nameOf(reading, each)} (${moved ? formatSigned(moved.change, moved.unit) : textOf(reading, each, main)})`;
  };
  const far = reading.query.order?.direction === 'highest' ? 'most' : 'least';
  const still = Math.abs(move.change) < STILL;
  const moved = still ? 'did not move' : `moved ${far}`;
  const period = `from ${move.since} to ${move.now}`;
  const next = rest.length ? `, followed by ${someItems(rest.map(item), FOLLOWING)}` : '';
  if (names.length > 1) {
    const who = still ? joinNames(plainFirst(names)) : someItems(first.map(item), first.length);
    return sentence(`${move.phrase} ${moved} ${period} in ${who}${next}`);
  }
  const level = move.to === null ? null : formatValue(move.to, move.levelUnit);
  const at = level === null ? '' : `, ${level} in both`;
  const to = level === null ? '' : ` to ${level}`;
  const by = still ? at : `, ${move.change > 0 ? 'up' : 'down'} ${amountOf(move.change, move.unit)}${to}`;
  return sentence(`${possessive(names[0] ?? '')} ${move.phrase} ${moved} ${period}${by}${next}`);
}
