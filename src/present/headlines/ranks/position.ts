/** Where somebody stands. */

import { figureSet } from '../../../dataset/figure-index.js';
import type { Expression } from '../../../query/query.js';
import type { Row } from '../../../query/result-set.js';
import { figuresIn } from '../../../query/walk.js';
import { ordinal } from '../../format-value.js';
import { countOf, sayPopulation } from '../../words/say-population.js';
import { placeMoveOf } from '../moves/place-moves.js';
import {
  entityOf,
  isMissing,
  type Measured,
  nameOf,
  numberOf,
  type Reading,
  rowWords,
  sentence,
  textOf,
  when,
} from '../parts/reading.js';
import { valueHeadline } from '../value.js';

const QUARTERS = ['top', 'second', 'third', 'bottom'];
/** Fewer than this have no quarters. */
const SMALLEST = 4;

/** "Devon ranks =27th of 42 on DMA score (2.68), in the third quarter." */
export function positionHeadline(reading: Reading): string {
  const { rows } = reading.result;
  if (!rows.length) return sentence(`no rank can be told, for no figure is published`);
  return sentence(rows.map((row) => positionOf(reading, row) ?? valueHeadline(reading)).join('; '));
}

/** The clause for one row; null where the query ranks nothing. */
export function positionOf(reading: Reading, row: Row): string | null {
  const { columns, main, query, result } = reading;
  const moved = placeMoveOf(
    reading,
    row,
    ({ expression }) => expression.op === 'rank' && sharesValue(reading, row, expression.of, expression.within),
  );
  if (moved) return moved;
  const ranked = columns.find(({ expression }) => expression.op === 'rank');
  const of = ranked?.expression.op === 'rank' ? ranked.expression.of : main?.expression;
  const within = ranked?.expression.op === 'rank' ? ranked.expression.within : null;
  // The rank of a row is among all; a place within something is a figure of its own.
  const overall = within === null && typeof row.rank === 'number' ? row.rank : null;
  const place = overall ?? (ranked ? numberOf(row, ranked) : null);
  const shown = columns.find(({ expression }) => of && JSON.stringify(expression) === JSON.stringify(of));
  if (!of || (!ranked && !query.order)) return null;
  const name = nameOf(reading, row);
  if (place === null) return `${name} has no rank, for no ${phraseOf(reading, ranked, shown)} is published for it`;
  const order = (query.order?.direction ?? (ranked?.expression.op === 'rank' ? ranked.expression.order : 'highest')) as
    | 'highest'
    | 'lowest';
  const n = within ? sizeWithin(reading, row, within) : query.by ? (groupCount(reading) ?? null) : result.coverage.with;
  const value = shown && !isMissing(reading, row, shown) ? ` (${textOf(reading, row, shown)})` : '';
  const quarter = n === null ? '' : quarterOf(place, n);
  const scope = within
    ? `${n === null ? '' : ` of ${n}`} in its ${reading.dataset.catalogue.dimensions[within]?.one ?? within}`
    : ` of ${amongWhom(reading)}`;
  const what = `${scope} on ${phraseOf(reading, ranked, shown)}${when(of, reading.dataset)}${value}`;
  const tied = row.tied === true || (ranked !== undefined && sharesValue(reading, row, of, within));
  if (order === best(reading, of)) return `${name} ranks ${ordinal(place, tied)}${what}${quarter}`;
  // Who is not at the end asked about is told of from the nearer one: 42nd lowest of 42 is 1st.
  const sharing = tied ? sharersOf(reading, row, of, within) : 1;
  if (result.verdict === false && n !== null && sharing > 0 && 2 * place > n + 1) {
    const upper = n - place - sharing + 2;
    return `${name} ranks ${ordinal(upper, tied)}${what}${quarterOf(upper, n)}`;
  }
  return `${name} is ${tied ? 'joint ' : ''}${place === 1 ? '' : `${ordinal(place)} `}${order}${what}`;
}

const quarterOf = (place: number, n: number) =>
  n >= SMALLEST ? `, in the ${QUARTERS[Math.ceil((4 * place) / n) - 1]} quarter` : '';

const phraseOf = ({ main }: Reading, ranked: Measured | undefined, shown: Measured | undefined) =>
  shown?.phrase ?? ranked?.phrase.replace(/^rank on /, '') ?? main?.phrase ?? 'figure';

/** "42", "the 11 ICSs in the Midlands", "the 29 with a figure". */
function amongWhom(reading: Reading): string {
  const { query, result, voice } = reading;
  const { with: known } = result.coverage;
  if (query.by)
    return `the ${query.by.length && query.by[0] ? (groupCount(reading) ?? '') : ''} ${rowWords(reading).many}`.replace(
      / +/g,
      ' ',
    );
  if (!query.where) return String(known);
  const all = countOf(query.where, voice);
  const population = sayPopulation(query.where, voice);
  return all === null || all === known
    ? population
    : population.replace(/^the \d+ /, `the ${known} `).concat(' with a figure');
}

/** A rank column does not say that it is shared; among everybody, the figures themselves do. */
const sharesValue = (reading: Reading, row: Row, of: Expression, within: string | null) =>
  sharersOf(reading, row, of, within) > 1;

/** How many have the same value, itself with them; none where that cannot be told. */
function sharersOf(reading: Reading, row: Row, of: Expression, within: string | null): number {
  const { dataset, query } = reading;
  const own = entityOf(reading, row);
  const set = of.op === 'figure' ? figureSet(dataset, of.measure, of.period) : undefined;
  if (!own || !set || set.settings.size || query.where) return 0;
  const value = set.figures.find(({ entity }) => entity === own.key)?.value;
  const rivals = (dataset.entities[query.level] ?? []).filter(
    (e) => within === null || e.attributes[within] === own.attributes[within],
  );
  const keys = new Set(rivals.map(({ key }) => key));
  return set.figures.filter((figure) => keys.has(figure.entity) && figure.value === value).length;
}

function groupCount({ query, dataset }: Reading): number | null {
  const [id] = query.by ?? [];
  return query.where === null && query.by?.length === 1 && id ? (dataset.members[id]?.length ?? null) : null;
}

function sizeWithin(reading: Reading, row: Row, dimension: string): number | null {
  const { query, dataset, result } = reading;
  const entities = dataset.entities[query.level] ?? [];
  const own = entityOf(reading, row)?.attributes[dimension];
  const complete = result.coverage.with === result.coverage.of && query.where === null;
  return own && complete ? entities.filter((e) => e.attributes[dimension] === own).length : null;
}

/** Which end of the measure is its first place: the better one, or the highest. */
function best({ dataset }: Reading, of: Measured['expression']): 'highest' | 'lowest' {
  const [figure] = figuresIn(of);
  return figure && dataset.catalogue.measures[figure.measure]?.better === 'lower' ? 'lowest' : 'highest';
}
