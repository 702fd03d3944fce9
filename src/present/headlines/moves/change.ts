/** How figures moved between two periods. */
import type { Row } from '../../../query/result-set.js';
import { formatSigned, formatValue } from '../../format-value.js';
import { joinNames, possessive, someNames } from '../../words/say-names.js';
import { namedEntities, sayPopulation } from '../../words/say-population.js';
import { type Move, movesOf } from '../parts/moves.js';
import { amountOf, nameOf, type Reading, rowWords, sentence } from '../parts/reading.js';
import { rankHeadline } from '../ranks/rank.js';
import { ownerOf, valueHeadline } from '../value.js';

interface Moved {
  readonly row: Row;
  readonly move: Move;
}

/** "Northamptonshire's DMA score rose by 0.17, from 3.57 in 2024 to 3.74 in 2025." */
export function changeHeadline(reading: Reading): string {
  if (reading.query.limit && reading.result.rows.length > 1) return rankHeadline(reading);
  const moved = reading.result.rows.flatMap((row): Moved[] => {
    const move = movesOf(reading, row);
    return move ? [{ row, move }] : [];
  });
  const [first] = moved;
  if (!first) return withoutMove(reading);
  return sentence(moved.length === 1 ? one(reading, first) : several(reading, moved));
}

/** "fell by 0.89, from 3.40 in 2024 to 2.51 in 2025". */
export function sayMove({ change, unit, from, to, levelUnit, since, now }: Move): string {
  const ends = from !== null && to !== null;
  if (change === 0)
    return `did not change between ${since} and ${now}${ends ? `: ${formatValue(to, levelUnit)} in both` : ''}`;
  const by = `${change > 0 ? 'rose' : 'fell'} by ${amountOf(change, unit)}`;
  return ends
    ? `${by}, from ${formatValue(from, levelUnit)} in ${since} to ${formatValue(to, levelUnit)} in ${now}`
    : `${by} from ${since} to ${now}`;
}

const one = (reading: Reading, { row, move }: Moved) =>
  `${ownerOf(reading, row, { phrase: move.phrase, expression: move.of })} ${sayMove(move)}`;

function several(reading: Reading, moved: readonly Moved[]): string {
  const sorted = [...moved].sort((a, b) => b.move.change - a.move.change);
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  if (!top || !bottom) return '';
  const { phrase, since, now } = top.move;
  const up = sorted.filter(({ move }) => move.change > 0).length;
  const down = sorted.filter(({ move }) => move.change < 0).length;
  const counts = [
    ...(up ? [`rose in ${portion(reading, up, moved.length)}`] : []),
    ...(down ? [`fell in ${up ? down : portion(reading, down, moved.length)}`] : []),
    ...(up + down < moved.length
      ? [`did not change in ${up + down ? moved.length - up - down : portion(reading, moved.length, moved.length)}`]
      : []),
  ];
  const ends = [up ? end(reading, sorted, top, 'rose') : '', down ? end(reading, sorted, bottom, 'fell') : ''].filter(
    Boolean,
  );
  return `from ${since} to ${now}, ${phrase} ${joinNames(counts)}${ends.length ? `; ${ends.join(' and ')}` : ''}`;
}

/** "33 of the 42 ICSs", "all 5 ICSs in London". */
function portion(reading: Reading, n: number, of: number): string {
  const { query, voice } = reading;
  const { one: single, many } = rowWords(reading);
  if (query.where && namedEntities(query.where, voice))
    return n < of ? `${n} of the ${of} ${many}` : of === 2 ? `both ${many}` : `all ${of} ${many}`;
  const population = query.by
    ? `${of} ${many}`
    : query.where
      ? sayPopulation(query.where, voice).replace(/^the \d+ /, `${of} `)
      : `${of} ${of === 1 ? single : many}`;
  return n === of
    ? `all ${/^\d/.test(population) ? population : `of ${population}`}`
    : `${n} of ${/^\d/.test(population) ? `the ${population}` : population}`;
}

function end(reading: Reading, moved: readonly Moved[], { move }: Moved, verb: 'rose' | 'fell'): string {
  const tied = moved.filter((other) => Math.abs(other.move.change - move.change) < 1e-9);
  const names = someNames(
    tied.map(({ row }) => nameOf(reading, row)),
    2,
  );
  return `${names} ${verb} most (${formatSigned(move.change, move.unit)})`;
}

/** A figure is missing in one of the two periods, or there is one period alone. */
function withoutMove(reading: Reading): string {
  const { columns, result } = reading;
  const [row] = result.rows;
  const single = columns.every(({ expression }) => expression.op === 'figure');
  if (single && columns.length === 1) return valueHeadline(reading);
  const changed = columns.find(({ expression }) => expression.op === 'change') ?? columns[0];
  if (!row || !changed) return sentence(`no ${rowWords(reading).one} has figures for both periods`);
  const what = changed.phrase.replace(/^(percentage )?change in /, '');
  return sentence(
    `${possessive(nameOf(reading, row))} ${what} cannot be compared: no figure is published for one of the two periods`,
  );
}
