/** One organisation at a glance: where it is strongest and weakest, its score against England, its change. */
import type { Row } from '../../query/result-set.js';
import { formatSigned } from '../format-value.js';
import { joinNames, possessive } from '../words/say-names.js';
import { movesOf } from './parts/moves.js';
import { isWhole, type Measured, nameOf, numberOf, type Reading, sentence, textOf } from './parts/reading.js';
import { fact, periodOf, valueHeadline } from './value.js';

/** "Devon's DMA score was 2.68 in 2025, below the England mean (2.85). It is strongest at Smart foundations (3.80) and weakest at …". */
export function profileHeadline(reading: Reading): string {
  const { result, query } = reading;
  const [row] = result.rows;
  if (!row) return sentence('there are no figures to show');
  const dimensions = dimensionsOf(reading, row);
  if (result.rows.length > 1 || !dimensions.length) return valueHeadline(reading);
  const name = nameOf(reading, row);
  // One row of a whole population stands for all of them.
  const several = query.by?.length === 0 && !isWhole(reading) && result.coverage.with !== 1;
  const are = several ? 'are' : 'is';
  const strongest = edge(reading, row, dimensions, 'highest');
  const weakest = edge(reading, row, dimensions, 'lowest');
  if (query.order?.direction === 'lowest')
    return sentence(`${name} ${are} weakest at ${weakest}, and strongest at ${strongest}`);
  if (query.order?.direction === 'highest')
    return sentence(`${name} ${are} strongest at ${strongest}, and weakest at ${weakest}`);
  const overall = overallOf(reading, row);
  const at = otherPeriod(reading, dimensions);
  const be = at ? (several ? 'were' : 'was') : are;
  const ends = `${at}${overall ? (several ? 'they' : 'it') : name} ${be} strongest at ${strongest} and weakest at ${weakest}`;
  return overall ? `${sentence(overall)} ${sentence(ends)}` : sentence(ends);
}

/** "in 2025 ": where the score told before is of another year than the dimensions. */
function otherPeriod(reading: Reading, [first]: readonly Measured[]): string {
  const id = reading.dataset.catalogue.levels[reading.query.level]?.default_measure;
  const main = reading.columns.find(({ expression }) => expression.op === 'figure' && expression.measure === id);
  const [own, other] = [main, first].map((m) => m && periodOf(reading, m));
  return own && other && own !== other ? `in ${other} ` : '';
}

/** The measures of the largest group of the catalogue that the row has: the dimensions of the assessment. */
function dimensionsOf({ columns, dataset }: Reading, row: Row): Measured[] {
  const known = columns.filter((c) => c.expression.op === 'figure' && numberOf(row, c) !== null);
  const groups = Object.values(dataset.catalogue.groups).map(({ measures }) =>
    known.filter(({ expression }) => expression.op === 'figure' && isOf(expression.measure, measures, dataset)),
  );
  return groups.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** A group names the measures of one level; those of another level stand for them. */
const isOf = (measure: string, measures: readonly string[], { catalogue }: Reading['dataset']) =>
  measures.includes(measure) ||
  measures.some((id) => Object.values(catalogue.measures[id]?.at_level ?? {}).includes(measure));

/** "Support people (1.80)", all that are tied there. */
function edge(reading: Reading, row: Row, dimensions: readonly Measured[], end: 'highest' | 'lowest'): string {
  const values = dimensions.map((c) => numberOf(row, c) ?? 0);
  const at = end === 'highest' ? Math.max(...values) : Math.min(...values);
  const there = dimensions.filter((c) => Math.abs((numberOf(row, c) ?? 0) - at) < 1e-9);
  const names = there.map((c) => dimensionName(c, reading));
  return `${joinNames(names)} (${there.length === 2 ? 'both ' : there.length > 2 ? 'all ' : ''}${there[0] ? textOf(reading, row, there[0]) : ''})`;
}

const dimensionName = ({ expression, phrase }: Measured, { dataset }: Reading) =>
  (expression.op === 'figure' && dataset.catalogue.measures[expression.measure]?.label) || phrase;

/** The overall score, held against England's, and how it moved. */
function overallOf(reading: Reading, row: Row): string | null {
  const { columns, dataset, query, result } = reading;
  const id = dataset.catalogue.levels[query.level]?.default_measure;
  const main = columns.find(({ expression }) => expression.op === 'figure' && expression.measure === id);
  const value = main && numberOf(row, main);
  if (!main || value === null || value === undefined) return null;
  const england = result.references.find(({ name }) => String(name).startsWith(dataset.catalogue.whole.name));
  const reference = england ? numberOf(england, main) : null;
  const against =
    reference === null || !england
      ? ''
      : Math.abs(reference - value) < 1e-9
        ? `, equal to the ${dataset.catalogue.whole.name} mean`
        : `, ${value > reference ? 'above' : 'below'} the ${dataset.catalogue.whole.name} mean (${textOf(reading, england, main)})`;
  const move = movesOf(reading, row);
  const moved = move
    ? `, ${move.change === 0 ? `unchanged since ${move.since}` : `${formatSigned(move.change, move.unit)} since ${move.since}`}`
    : '';
  const period = periodOf(reading, main);
  return against || moved
    ? `${possessive(nameOf(reading, row))} ${main.phrase} was ${textOf(reading, row, main)}${period ? ` in ${period}` : ''}${against}${moved}`
    : fact(reading, row, main);
}
