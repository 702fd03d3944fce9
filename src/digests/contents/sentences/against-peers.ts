/** Where watched organisations lie from what they are held against. */
import type { Dataset } from '../../../dataset/dataset.js';
import { formatValue, ordinal } from '../../../present/format-value.js';
import { sentence } from '../../../present/headlines/parts/reading.js';
import { joinNames, possessive, someItems } from '../../../present/words/say-names.js';
import { latestFigure } from '../queries.js';
import { beside, isLevel, type Wording, wordingOf } from '../words.js';
import type { Mean, Yardstick } from '../yardstick.js';

export interface Watched {
  readonly name: string;
  readonly value: number | null;
  readonly rank: { readonly place: number; readonly tied: boolean } | null;
  readonly mean: Mean | null;
}

/** Named on either side; the table has all. */
const NAMED = 6;

interface Among {
  readonly level: string;
  readonly yardstick: Yardstick;
  /** How many are ranked. */
  readonly of: number;
}

/** "On DMA score in 2025, 1 of the 3 watched ICSs is above the England mean (2.85): Kent (2.90, 12th of 42); 2 are below: …" */
export function againstPeers(watched: readonly Watched[], among: Among, dataset: Dataset): string[] {
  const figure = latestFigure(dataset.catalogue.levels[among.level]?.default_measure ?? '', dataset);
  const wording = wordingOf(figure, among.level, dataset);
  const missing = watched.filter(({ value }) => value === null).map(({ name }) => name);
  const known = watched.filter(({ value }) => value !== null);
  const [only, ...more] = known;
  const said =
    only && !more.length ? alone(only, figure.period, among, wording) : several(known, figure.period, among, wording);
  const gap = `no ${wording.phrase} is published for ${joinNames(missing, 'or')}`;
  return [...(known.length ? [sentence(said)] : []), ...(missing.length ? [sentence(gap)] : [])];
}

function alone(
  { name, value, rank, mean }: Watched,
  period: string,
  { yardstick, of }: Among,
  wording: Wording,
): string {
  const said = `${possessive(name)} ${wording.phrase} was ${formatValue(value, wording.unit)} in ${period}`;
  const against =
    mean && value !== null
      ? `, ${beside(value, mean.value, wording)} ${yardstick.common ? mean.name : `the mean of ${mean.name}`} (${formatValue(mean.value, wording.unit)})`
      : '';
  return `${said}${against}${rank ? `, and ${ordinal(rank.place, rank.tied)} of the ${of} ${wording.many}` : ''}`;
}

const SIDES = [
  { words: 'above', holds: (value: number, mean: number) => value > mean && !isLevel(value, mean) },
  { words: 'level with', holds: isLevel },
  { words: 'below', holds: (value: number, mean: number) => value < mean && !isLevel(value, mean) },
];

function several(known: readonly Watched[], period: string, { yardstick, of }: Among, wording: Wording): string {
  const comparable = known.filter(({ mean }) => mean !== null);
  const groups = SIDES.flatMap(({ words, holds }) => {
    const there = comparable.filter(({ value, mean }) => holds(value ?? 0, mean?.value ?? 0));
    return there.length ? [{ words, there }] : [];
  });
  const mean = yardstick.common ? comparable[0]?.mean : null;
  const shown = mean ? ` (${formatValue(mean.value, wording.unit)})` : '';
  const parts = groups.map(({ words, there }, i) => {
    const many = there.length > 1;
    const who = i > 0 ? there.length : countOf(there.length, known.length, wording);
    const whom = i > 0 && words !== 'level with' ? '' : i > 0 ? ' it' : ` ${yardstick.nameFor(many)}${shown}`;
    const items = there.map((each) => item(each, of, yardstick, wording));
    return `${who} ${many ? 'are' : 'is'} ${words}${whom}: ${someItems(items, NAMED)}`;
  });
  return `on ${wording.phrase} in ${period}, ${parts.join('; ')}`;
}

/** "1 of the 4 watched ICSs", "all 4 watched ICSs", "both watched ICSs". */
const countOf = (n: number, of: number, { many }: Wording) =>
  n < of ? `${n} of the ${of} watched ${many}` : `${n === 2 ? 'both' : `all ${n}`} watched ${many}`;

/** "Devon (2.68, 27th of 42)", "Devon (2.68 against 2.83 in the South West, 27th of 42)". */
function item({ name, value, rank, mean }: Watched, of: number, { common }: Yardstick, { unit }: Wording): string {
  const own = formatValue(value, unit);
  const against = mean && !common ? ` against ${formatValue(mean.value, unit)} in ${mean.name}` : '';
  return `${name} (${own}${against}${rank ? `, ${ordinal(rank.place, rank.tied)} of ${of}` : ''})`;
}
