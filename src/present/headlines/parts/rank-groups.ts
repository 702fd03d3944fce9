/** Rankings of groups and within groups. */
import type { Row } from '../../../query/result-set.js';
import { joinNames, someItems } from '../../words/say-names.js';
import { nameOfKey, sayPopulation } from '../../words/say-population.js';
import { superlative } from './comparisons.js';
import {
  entityOf,
  type Measured,
  nameOf,
  numberOf,
  type Reading,
  rowWords,
  sentence,
  textOf,
  when,
} from './reading.js';

/** Named of each group. */
const NAMED = 3;

/** Values of a dimension by how many have them: "Oracle Cerner Corporation is the most common EPR supplier (30 trusts)". */
export function commonest(reading: Reading, main: Measured, first: readonly Row[]): string | null {
  const { query, dataset, voice } = reading;
  const [id] = query.by ?? [];
  const counted = main.expression.op === 'count' && main.expression.of === null;
  const dimension = id === undefined ? undefined : dataset.catalogue.dimensions[id];
  if (!counted || query.by?.length !== 1 || !dimension || dimension.members) return null;
  const many = first.length > 1;
  const names = joinNames(first.map((row) => nameOf(reading, row)));
  const rarity = query.order?.direction === 'highest' ? 'most' : 'least';
  const among = query.where ? ` of ${sayPopulation(query.where, voice)}` : '';
  const words = dataset.catalogue.levels[query.level];
  const count = `${textOf(reading, first[0], main)} ${numberOf(first[0], main) === 1 ? words?.one : words?.many}${many ? ' each' : ''}`;
  return `${names} ${many ? 'are' : 'is'} the ${rarity} common ${many ? rowWords(reading).many : rowWords(reading).one}${among} (${count})`;
}

/** The first of each group: "Highest DMA score in each region. London: North Central London (3.58); Midlands: …". */
export function perGroup(reading: Reading, main: Measured, per: string): string {
  const { query, dataset, result } = reading;
  const groups = new Map<string, Row[]>();
  for (const row of result.rows) {
    const group = String((query.by ? row[per] : entityOf(reading, row)?.attributes[per]) ?? '');
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  const parts = [...groups].map(([group, rows]) => {
    const items = rows.map((row) => `${nameOf(reading, row)} (${textOf(reading, row, main)})`);
    return `${nameOfKey(per, group, dataset)}: ${someItems(items, NAMED)}`;
  });
  const what = superlative(main, query.order?.direction ?? 'highest').replace(/^the /, '');
  const one = dataset.catalogue.dimensions[per]?.one ?? dataset.catalogue.levels[per]?.one ?? per;
  return `${sentence(`${what} in each ${one}${when(main.expression, dataset)}`)} ${sentence(parts.join('; '))}`;
}
