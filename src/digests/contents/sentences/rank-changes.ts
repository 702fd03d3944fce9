/** Who rose and who fell in the ranking since the last edition. */
import type { Dataset } from '../../../dataset/dataset.js';
import { ordinal } from '../../../present/format-value.js';
import { sentence } from '../../../present/headlines/parts/reading.js';
import { someItems } from '../../../present/words/say-names.js';
import type { Column, Row } from '../../../query/result-set.js';
import { latestFigure } from '../queries.js';
import type { Place, RankChange, RankChanges } from '../snapshots/rank-changes.js';
import { wordingOf } from '../words.js';

const NAMED = 3;

/** "On DMA score, 3 of the 42 ICSs rose and 2 fell in rank. Furthest up: Devon (27th to =21st); furthest down: …" */
export function sayRankChanges({ moved, of, since, period }: RankChanges, level: string, dataset: Dataset): string[] {
  const { phrase, many } = wordingOf(
    latestFigure(dataset.catalogue.levels[level]?.default_measure ?? '', dataset),
    level,
    dataset,
  );
  const size = of[0] === of[1] ? '' : ` (${of[0]} were ranked then)`;
  const when = since === period ? '' : ` from ${since} to ${period}`;
  if (!moved.length) return [sentence(`no ${dataset.catalogue.levels[level]?.one} changed rank on ${phrase}${when}`)];
  const up = moved.filter(({ before, now }) => now.place < before.place);
  const down = moved.filter(({ before, now }) => now.place > before.place);
  const counts = `on ${phrase}, ${up.length} of the ${of[1]} ${many} rose in rank and ${down.length} fell${when}${size}`;
  const ends = [
    ...(up.length
      ? [
          `furthest up: ${someItems(
            up.map((each) => said(each, level, dataset)),
            NAMED,
          )}`,
        ]
      : []),
    ...(down.length
      ? [
          `furthest down: ${someItems(
            down.map((each) => said(each, level, dataset)),
            NAMED,
          )}`,
        ]
      : []),
  ];
  return [`${sentence(counts)} ${sentence(ends.join('; '))}`];
}

const said = ({ key, before, now }: RankChange, level: string, dataset: Dataset) =>
  `${nameOf(key, level, dataset)} (${shown(before)} to ${shown(now)})`;

const shown = ({ place, tied }: Place) => ordinal(place, tied);

const nameOf = (key: string, level: string, { entities }: Dataset) =>
  entities[level]?.find((entity) => entity.key === key)?.name ?? key;

export const RANK_COLUMNS = ({ since, period }: RankChanges, level: string, { catalogue }: Dataset): Column[] => [
  { key: 'code', label: 'Code', role: 'entity' },
  { key: 'name', label: catalogue.levels[level]?.one ?? 'Name', role: 'entity' },
  { key: 'before', label: since === period ? 'Rank before' : `Rank ${since}`, role: 'text' },
  { key: 'now', label: since === period ? 'Rank now' : `Rank ${period}`, role: 'text' },
  { key: 'places', label: 'Places', role: 'text' },
];

export function rankRow({ key, before, now }: RankChange, level: string, dataset: Dataset): Row {
  const entity = dataset.entities[level]?.find((each) => each.key === key);
  const places = Math.abs(before.place - now.place);
  return {
    code: entity?.code ?? null,
    name: entity?.name ?? key,
    before: shown(before),
    now: shown(now),
    places: `${now.place < before.place ? 'up' : 'down'} ${places}`,
  };
}
