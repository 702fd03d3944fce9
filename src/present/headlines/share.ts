/** What part of a total some hold. */

import type { Condition } from '../../query/query.js';
import { sayExpression } from '../words/say-expression.js';
import { possessive } from '../words/say-names.js';
import { namedEntities, sayHolders, sayPopulation } from '../words/say-population.js';
import { breakdownHeadline } from './breakdown.js';
import { numberOf, type Reading, sentence, textOf } from './parts/reading.js';
import { fact } from './value.js';

/** "London holds 16.2% of England's budget." */
export function shareHeadline(reading: Reading): string {
  const { result, main, voice } = reading;
  const [row] = result.rows;
  if (result.rows.length > 1) return breakdownHeadline(reading);
  if (!row || !main) return sentence('no share can be told');
  if (main.expression.op !== 'portion') return sentence(fact(reading, row, main));
  const { part, of } = main.expression;
  const holders = sayHolders(of, { ...voice, grouped: false });
  const phrase = sayExpression(part, { ...voice, grouped: false }).replace(/^number of /, '');
  if (numberOf(row, main) === null) return sentence(`no share of ${phrase} can be told for ${holders}`);
  const money = /GBP/.test(partUnit(reading));
  const verb = isOne(of, reading) ? (money ? 'holds' : 'has') : money ? 'hold' : 'have';
  return sentence(`${holders} ${verb} ${textOf(reading, row, main)} of ${whole(reading, phrase)}`);
}

/** A total that is not published for everybody is not England's. */
function whole({ query, result, dataset, voice }: Reading, phrase: string): string {
  const { with: known, of } = result.coverage;
  const among = query.where
    ? sayPopulation(query.where, voice)
    : `the ${of} ${dataset.catalogue.levels[query.level]?.many}`;
  if (known < of) return `the ${phrase} published for ${known} of ${among}`;
  return query.where ? `the ${phrase} of ${among}` : `${possessive(dataset.catalogue.whole.name)} ${phrase}`;
}

const isOne = (of: Condition, { voice, dataset }: Reading) =>
  of.op === 'in' &&
  of.values.length === 1 &&
  (namedEntities(of, voice) !== null ||
    Boolean(dataset.catalogue.dimensions[of.dimension]?.members ?? dataset.catalogue.levels[of.dimension]));

function partUnit({ main, dataset }: Reading): string {
  const part = main?.expression.op === 'portion' ? main.expression.part : null;
  return part?.op === 'figure' ? (dataset.catalogue.measures[part.measure]?.unit ?? '') : '';
}
