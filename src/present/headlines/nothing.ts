/** An answer without rows: what there is none of. */
import type { Condition } from '../../query/query.js';
import { joinNames } from '../words/say-names.js';
import { namedEntities } from '../words/say-population.js';
import { found } from './list.js';
import { type Reading, rowWords, sentence, whenMet } from './parts/reading.js';

/** "No ICS in London has a DMA score above 5." */
export function nothingHeadline(reading: Reading): string {
  const { query, voice, dataset, main } = reading;
  const asked: Condition | null =
    query.show && query.where && !query.by ? { op: 'and', of: [query.where, query.show] } : (query.show ?? query.where);
  const names = asked && namedEntities(asked, voice);
  const { one } = rowWords(reading);
  if (names || !asked)
    return sentence(
      main
        ? `no figure for ${main.phrase} is published for ${names ? joinNames(names, 'or') : `any ${one}`}`
        : `no ${one} was found`,
    );
  const at = whenMet(asked, dataset);
  return sentence(
    `${found(asked, { ...voice, grouped: query.by !== null && query.show !== null, past: at !== '' }, 0, rowWords(reading))}${at}`,
  );
}
