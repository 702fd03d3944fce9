/** Who moved most: a ranking by a change. */
import type { Row } from '../../../query/result-set.js';
import { formatSigned, formatValue } from '../../format-value.js';
import { joinNames, plainFirst, possessive, someItems, someNames } from '../../words/say-names.js';
import { movesOf, sayMoved } from '../parts/moves.js';
import { amountOf, type Measured, nameOf, numberOf, type Reading, sentence } from '../parts/reading.js';
import { split } from '../ranks/rank.js';

const FOLLOWING = 2;

/** "Shropshire, Telford and Wrekin's DMA score improved most from 2024 to 2025, by 1.29 to 2.86, followed by …". */
export function moversHeadline(reading: Reading, main: Measured): string {
  const { result, query } = reading;
  const { first, rest } = split(result.rows);
  const names = first.map((row) => nameOf(reading, row));
  const [row] = first;
  const move = row && movesOf(reading, row);
  if (!row || !move) return sentence(someNames(names, FOLLOWING));
  const far = query.order?.direction === 'highest' ? move.change > 0 : move.change < 0;
  const verb = move.change === 0 ? 'did not change' : `${sayMoved(move, reading)} ${far ? 'most' : 'least'}`;
  const by = move.change === 0 ? '' : `, by ${amountOf(move.change, move.unit)}`;
  const to = names.length === 1 && move.to !== null ? ` to ${formatValue(move.to, move.levelUnit)}` : '';
  const against = query.show?.op === 'or' ? rest.filter((r) => (numberOf(r, main) ?? 0) * move.change < 0) : [];
  const others = rest
    .filter((r) => !against.includes(r))
    .map((r) => `${nameOf(reading, r)} (${formatSigned(numberOf(r, main), move.unit)})`);
  const period = `from ${move.since} to ${move.now}`;
  const next = others.length ? `. Next ${others.length > 1 ? 'are' : 'is'} ${someItems(others, FOLLOWING)}` : '';
  if (names.length > 1)
    return sentence(`${move.phrase} ${verb} ${period}${by} each, in ${joinNames(plainFirst(names))}${next}`);
  const following = others.length ? `, followed by ${someItems(others, FOLLOWING)}` : '';
  return sentence(
    `${possessive(names[0] ?? '')} ${move.phrase} ${verb} ${period}${by}${to}${following}${otherEnd(reading, main, against.at(-1))}`,
  );
}

/** "; that of Dorset fell most (−0.64)": of both ends of a ranking, the far one. */
function otherEnd(reading: Reading, main: Measured, last: Row | undefined): string {
  const move = last && movesOf(reading, last);
  if (!last || !move) return '';
  return `; that of ${nameOf(reading, last)} ${sayMoved(move, reading)} most (${formatSigned(numberOf(last, main), move.unit)})`;
}
