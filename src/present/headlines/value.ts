/** One figure of one place, or a few of them. */
import type { Row } from '../../query/result-set.js';
import { figuresIn } from '../../query/walk.js';
import { singular } from '../../words.js';
import { joinNames, possessive, someItems, withArticle, withThe } from '../words/say-names.js';
import { isPlace, nameOfKey } from '../words/say-population.js';
import { changeHeadline } from './moves/change.js';
import { periodPair } from './parts/moves.js';
import {
  isMissing,
  isWhole,
  type Measured,
  nameOf,
  type Reading,
  sentence,
  textOf,
  withFigure,
} from './parts/reading.js';

const MOST_FIGURES = 3;
const MOST_ROWS = 4;

/** "Devon's DMA score was 2.68 in 2025." */
export function valueHeadline(reading: Reading): string {
  const { result, columns } = reading;
  const [row] = result.rows;
  const [first] = columns;
  if (!row || !first) return sentence(joinNames(result.rows.slice(0, MOST_ROWS).map((r) => nameOf(reading, r))));
  if (first.expression.op === 'change' || periodPair(columns)) return changeHeadline(reading);
  if (result.rows.length > 1) return sentence(severalRows(reading, first));
  if (columns.length > 1) return sentence(severalFigures(reading, row));
  return sentence(fact(reading, row, first));
}

/** One row's figure as a clause: "Devon's DMA score was 2.68 in 2025", "Devon had 4 NHS trusts in 2023". */
export function fact(reading: Reading, row: Row, measured: Measured): string {
  const name = nameOf(reading, row);
  const period = periodOf(reading, measured);
  const at = period ? ` in ${period}` : '';
  const value = textOf(reading, row, measured);
  if (measured.expression.op === 'attribute') return attributeFact(reading, row, measured);
  if (isMissing(reading, row, measured)) return `no figure for ${measured.phrase}${at} is published for ${name}`;
  if (typeof row[measured.key] !== 'number')
    return `${possessive(name)} ${measured.phrase} was published only as ${value}${at}`;
  const be = period ? 'was' : 'is';
  const noun = row[measured.key] === 1 && measured.plural ? singular(measured.plural) : measured.plural;
  if (noun && measured.expression.op === 'figure') return `${name} had ${value} ${noun}${at}`;
  return `${ownerOf(reading, row, measured)} ${be} ${value}${at}`;
}

/** "Devon's DMA score", but "the mean DMA score of the 11 ICSs in the Midlands". */
export function ownerOf(
  reading: Reading,
  row: Row,
  { phrase, expression }: Pick<Measured, 'phrase' | 'expression'>,
): string {
  const described = reading.query.by?.length === 0 && (!isWhole(reading) || expression.op === 'summary');
  return described ? `the ${phrase} of ${withFigure(reading)}` : `${possessive(nameOf(reading, row))} ${phrase}`;
}

export function periodOf({ dataset }: Reading, { expression }: Measured): string | null {
  if (expression.op === 'attribute') return dataset.catalogue.dimensions[expression.dimension]?.period ?? null;
  return figuresIn(expression)[0]?.period ?? null;
}

function attributeFact(reading: Reading, row: Row, measured: Measured): string {
  const name = nameOf(reading, row);
  const value = row[measured.key] ?? null;
  const period = periodOf(reading, measured);
  const at = period ? ` in ${period}` : '';
  const [be, have] = period ? ['was', 'had'] : ['is', 'has'];
  if (isPlace(idOf(measured), reading.dataset.catalogue) && value !== null)
    return `${name} ${be} in ${withThe(placeName(reading, measured, value))}${at}`;
  if (value === 'yes' || value === 'no')
    return `${name} ${have} ${value === 'yes' ? withArticle(measured.phrase) : `no ${measured.phrase}`}${at}`;
  if (value === null) return `no ${measured.phrase} is known for ${name}${at}`;
  return `${possessive(name)} ${measured.phrase} ${be} ${value}${at}`;
}

const idOf = ({ expression }: Measured) => (expression.op === 'attribute' ? expression.dimension : '');
const placeName = ({ dataset }: Reading, measured: Measured, value: string | number | boolean) =>
  nameOfKey(idOf(measured), String(value), dataset);

function severalFigures(reading: Reading, row: Row): string {
  const [first, ...rest] = reading.columns;
  if (!first) return '';
  const others = rest.slice(0, MOST_FIGURES - 1).map((m) => {
    const period = periodOf(reading, m);
    const at = period && period !== periodOf(reading, first) ? ` in ${period}` : '';
    return `its ${m.phrase} ${isMissing(reading, row, m) ? 'is not published' : `${textOf(reading, row, m)}${at}`}`;
  });
  const more = rest.length - others.length;
  const items = [
    fact(reading, row, first),
    ...others,
    ...(more > 0 ? [`${more} more ${more === 1 ? 'figure' : 'figures'}`] : []),
  ];
  return someItems(items, items.length);
}

function severalRows(reading: Reading, measured: Measured): string {
  const { rows } = reading.result;
  const period = periodOf(reading, measured);
  const items = rows.slice(0, MOST_ROWS).map((row) => `${nameOf(reading, row)} ${textOf(reading, row, measured)}`);
  const more = rows.length - items.length;
  return `${measured.phrase}${period ? ` in ${period}` : ''}: ${items.join('; ')}${more ? `; and ${more} more` : ''}`;
}
