/** How many, and what percentage. */

import type { Dataset } from '../../dataset/dataset.js';
import type { Condition } from '../../query/query.js';
import { conditionsIn, expressionsInCondition, type FigureExpression } from '../../query/walk.js';
import { formatValue } from '../format-value.js';
import { sayModifier, sayPredicate, splitCondition } from '../words/say-condition.js';
import { knownIn } from '../words/say-coverage.js';
import { countWord } from '../words/say-names.js';
import { countOf, sayPopulation } from '../words/say-population.js';
import { numberOf, type Reading, rowWords, sentence, textOf, whenMet, withFigure } from './parts/reading.js';
import { fact } from './value.js';

/** "11 of the 42 ICSs have a DMA score above 3." */
export function countHeadline(reading: Reading): string {
  const { query, result, main } = reading;
  const [row] = result.rows;
  const n = row && main ? numberOf(row, main) : null;
  if (!row || !main || n === null) return sentence(`no ${rowWords(reading).one} can be counted`);
  if (main.expression.op !== 'count') return sentence(fact(reading, row, main));
  const asked = main.expression.of;
  return sentence(asked ? countedOf(reading, n, asked, query.where) : counted(reading, n, query.where));
}

/** "26.2% of the 42 ICSs (11) have a DMA score above 3." */
export function percentageHeadline(reading: Reading): string {
  const { query, result, main, voice, dataset } = reading;
  const [row] = result.rows;
  if (!row || !main) return sentence(`no ${rowWords(reading).one} can be counted`);
  if (main.expression.op !== 'proportion') return sentence(fact(reading, row, main));
  const value = numberOf(row, main);
  if (value === null) return sentence(`no percentage can be told of ${sayPopulation(query.where, voice)}`);
  const met = (value * result.coverage.with) / 100;
  const members =
    countOf(query.where, voice) !== null && Math.abs(met - Math.round(met)) < 1e-6 ? ` (${Math.round(met)})` : '';
  const of = members ? withFigure(reading) : query.where ? sayPopulation(query.where, voice) : words(reading).many;
  const at = whenMet(main.expression.of, dataset);
  const predicate = sayPredicate(main.expression.of, { ...voice, grouped: false, past: at !== '' }, true);
  return sentence(`${textOf(reading, row, main)} of ${of}${members} ${predicate}${at}`);
}

/** Counted among everybody: what they have set against who they are. */
function counted(reading: Reading, n: number, where: Condition | null): string {
  const { voice, dataset, query } = reading;
  const entities = { ...voice, grouped: false, past: whenMet(where, dataset) !== '' };
  const { being, having } = splitCondition(where, entities);
  if (having && countOf(being, voice) !== null && !leavesOut(having, query.level, dataset))
    return countedOf(reading, n, having, being);
  const { one, many } = words(reading);
  const modifier = being ? ` ${sayModifier(being, entities)}` : '';
  const number = n < 2 ? `${countWord(n)} ${one}` : `${formatValue(n, 'count')} ${many}`;
  if (!having) return `there ${n === 1 || n === 0 ? 'is' : 'are'} ${number}${modifier}`;
  return `${number}${modifier} ${sayPredicate(having, entities, n > 1)}${whenMet(having, dataset)}`;
}

function countedOf(reading: Reading, n: number, asked: Condition, population: Condition | null): string {
  const { voice, dataset } = reading;
  const entities = { ...voice, grouped: false, past: whenMet(asked, dataset) !== '' };
  const all = countOf(population, voice);
  const of = leavesOut(asked, reading.query.level, dataset) ? withFigure(reading) : sayPopulation(population, voice);
  const at = whenMet(asked, dataset);
  if (all !== null && n === all && all > 1 && n === reading.result.coverage.with)
    return `all ${of.replace(/^the /, '')} ${sayPredicate(asked, entities, true)}${at}`;
  const number = n === 0 ? 'none' : n === 1 ? 'one' : formatValue(n, 'count');
  if (all === null && !population)
    return `${n === 0 ? 'no' : number} ${n === 1 || n === 0 ? words(reading).one : words(reading).many} ${sayPredicate(asked, entities, n > 1)}${at}`;
  return `${number} of ${of} ${sayPredicate(asked, entities, n > 1)}${at}`;
}

/** Whether some cannot be told to meet the condition, for want of a figure. */
function leavesOut(c: Condition, level: string, dataset: Dataset): boolean {
  if ([...conditionsIn(c)].some(({ op }) => op === 'known')) return false;
  const figures = [...expressionsInCondition(c)].filter((e): e is FigureExpression => e.op === 'figure');
  return figures.some(
    (figure) => (knownIn(figure, dataset)?.size ?? Number.POSITIVE_INFINITY) < (dataset.entities[level]?.length ?? 0),
  );
}

const words = ({ query, dataset }: Reading) => dataset.catalogue.levels[query.level] ?? { one: 'row', many: 'rows' };
