/** How many, and what percentage. */

import type { Dataset } from '../../dataset/dataset.js';
import type { Condition } from '../../query/query.js';
import { conditionsIn, expressionsInCondition, type FigureExpression } from '../../query/walk.js';
import { formatValue } from '../format-value.js';
import { sayModifier, sayPredicate, splitCondition } from '../words/say-condition.js';
import { knownIn } from '../words/say-coverage.js';
import { sayExpression, type Voice } from '../words/say-expression.js';
import { countWord, withArticle } from '../words/say-names.js';
import { countOf, namedEntities, sayPopulation } from '../words/say-population.js';
import { numberOf, type Reading, rowWords, sentence, textOf, whenMet, withFigure } from './parts/reading.js';
import { type Tally, tally } from './parts/tell.js';
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
  const { with: counted } = result.coverage;
  const at = whenMet(main.expression.of, dataset);
  const predicate = sayPredicate(main.expression.of, { ...voice, grouped: false, past: at !== '' }, true);
  const told = tally(main.expression.of, query.where, query.level, dataset);
  const agrees = told && told.known > 0 && Math.abs((100 * told.met) / told.known - value) < 1e-6;
  const met = (value * counted) / 100;
  const decided = countOf(query.where, voice) !== null && Math.abs(met - Math.round(met)) < 1e-6;
  const all = query.where ? sayPopulation(query.where, voice) : words(reading).many;
  const of = agrees
    ? `${amongWhom(reading, main.expression.of, told)}${told.met === told.known ? '' : ` (${told.met})`}`
    : decided
      ? `${withFigure(reading)} (${Math.round(met)})`
      : all;
  return sentence(`${textOf(reading, row, main)} of ${of} ${predicate}${at}`);
}

/** "the 42 ICSs", "the 2 trusts in Devon with an EPR supplier": those of whom the condition is known. */
function amongWhom({ query, voice, dataset }: Reading, c: Condition, { known, unknown }: Tally): string {
  const { where, level } = query;
  if (where && namedEntities(where, voice)) return sayPopulation(where, voice);
  const { one, many } = dataset.catalogue.levels[level] ?? { one: 'row', many: 'rows' };
  const modifier = where ? ` ${sayModifier(where, { ...voice, grouped: false })}` : '';
  const which = unknown ? ` ${ofWhomKnown(c, voice)}` : '';
  return `the ${known === 1 ? 'one' : known.toLocaleString('en-GB')} ${known === 1 ? one : many}${modifier}${which}`;
}

/** What those have of whom a condition is known: a figure, a supplier, or it is only said that it is known. */
function ofWhomKnown(c: Condition, voice: Voice): string {
  const figures = [...expressionsInCondition(c)].some(({ op }) => op === 'figure');
  const dimensions = new Set([...conditionsIn(c)].flatMap((part) => (part.op === 'in' ? [part.dimension] : [])));
  const [dimension] = dimensions;
  if (figures && !dimensions.size) return 'with a figure';
  const values = Object.keys(voice.dataset.catalogue.dimensions[dimension ?? '']?.values ?? {});
  if (figures || !dimension || dimensions.size > 1 || values.includes('yes')) return 'of which it is known';
  return `with ${withArticle(sayExpression({ op: 'attribute', dimension }, { ...voice, exact: false }))}`;
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
