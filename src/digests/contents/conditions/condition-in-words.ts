/** A condition as people read it in a list of digests. */
import type { Dataset } from '../../../dataset/dataset.js';
import { isTableDataset, type TableDataset } from '../../../dataset/table/table-dataset.js';
import { sayNumber } from '../../../present/words/say-expression.js';
import { possessive } from '../../../present/words/say-names.js';
import { findEntity, findPlace } from '../places.js';
import { latestFigure } from '../queries.js';
import { type Wording, wordingOf } from '../words.js';
import type { Condition, ConditionKind, ConditionOf, FigureCondition } from './condition.js';
import { sayBy } from './meets.js';

/** "Only if Devon's DMA score is below 2.5, once each time it comes to be so". Names that are gone are said as they were given. */
export function conditionInWords(condition: Condition, dataset: Dataset | TableDataset): string {
  const say = WORDS[condition.kind] as Sayer<ConditionKind>;
  return say(condition, dataset);
}

type Sayer<Kind extends ConditionKind> = (condition: ConditionOf<Kind>, dataset: Dataset | TableDataset) => string;

const WORDS = {
  changed: () => 'Only when something changed',
  threshold: (condition, dataset) => {
    const { place, wording } = aboutOf(condition, dataset);
    return `Only if ${possessive(place)} ${wording.phrase} is ${condition.test} ${sayNumber(condition.value, wording.unit)}, ${TIMES.held[condition.times]}`;
  },
  change: (condition, dataset) => {
    const { place, wording } = aboutOf(condition, dataset);
    const by = sayBy(condition.by, condition.as, wording.unit);
    return `Only if ${possessive(place)} ${wording.phrase} changes by at least ${by}, ${TIMES.changed[condition.times]}`;
  },
  rank: (condition, dataset) => {
    const { place, wording } = aboutOf(condition, dataset);
    const places = `${condition.by} ${condition.by === 1 ? 'place' : 'places'}`;
    return `Only if ${place} rises or falls by at least ${places} on ${wording.phrase}, ${TIMES.changed[condition.times]}`;
  },
} satisfies { [Kind in ConditionKind]: Sayer<Kind> };

const TIMES = {
  held: { first: 'once each time it comes to be so', every: 'for as long as it is so' },
  changed: { first: 'once from where it is now', every: 'each time from where it was last told' },
} as const;

function aboutOf(
  { measure, place }: FigureCondition,
  dataset: Dataset | TableDataset,
): { place: string; wording: Pick<Wording, 'phrase' | 'unit'> } {
  const known = isTableDataset(dataset) ? undefined : dataset.catalogue.measures[measure];
  if (isTableDataset(dataset) || !known)
    return { place: place ?? 'the whole', wording: { phrase: measure, unit: 'text' } };
  const name = place === null ? undefined : findEntity(place, known.level, dataset)?.name;
  const found = name ?? findPlace(place, known.level, dataset)?.name ?? place ?? '';
  return { place: found, wording: wordingOf(latestFigure(measure, dataset), known.level, dataset) };
}
