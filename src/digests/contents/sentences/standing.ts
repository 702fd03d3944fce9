/** How a place stands: its mean, where that lies from the whole country's and among the other places, how it moved. */
import type { Dataset } from '../../../dataset/dataset.js';
import { figureSet } from '../../../dataset/figure-index.js';
import type { Answer } from '../../../present/answer-object.js';
import { formatValue, ordinal } from '../../../present/format-value.js';
import { amountOf, sentence } from '../../../present/headlines/parts/reading.js';
import { joinNames } from '../../../present/words/say-names.js';
import type { Row } from '../../../query/result-set.js';
import type { FigureExpression } from '../../../query/walk.js';
import { entitiesIn, type Place } from '../places.js';
import { measureKeys, numberAt } from '../queries.js';
import type { Subject } from '../subject.js';
import { beside, isLevel, type Wording } from '../words.js';

interface Found {
  readonly subject: Subject;
  readonly wording: Wording;
  /** Everybody in the place, by rank. */
  readonly all: Answer;
  readonly movers: Answer | null;
  readonly places: Answer | null;
}

/**
 * "The mean DMA score of the 11 ICSs in the Midlands was 2.96 in 2025, 0.11 above the England mean (2.85) and the 2nd highest of
 * the 7 regions. It rose by 0.36 from 2024; the England mean rose by 0.24." Empty where too few figures are known for a mean.
 */
export function standing(found: Found, dataset: Dataset): string[] {
  const { subject, wording, all } = found;
  const { figure, place } = subject;
  const [key] = measureKeys(all);
  const whole = referenceTo(dataset.catalogue.whole.name, all);
  const own = place.dimension === null ? whole : referenceTo(place.value, all);
  const value = numberAt(own, key);
  if (value === null) return [];
  const against = place.dimension === null ? null : numberAt(whole, key);
  const parts = [
    ...(against === null
      ? []
      : [`${beside(value, against, wording)} ${wholeMean(subject, dataset)} (${formatValue(against, wording.unit)})`]),
    ...amongPlaces(found, dataset),
  ];
  const rest = parts.length ? `, ${joinNames(parts)}` : '';
  const stands = `${owner(found, dataset)} was ${formatValue(value, wording.unit)} in ${figure.period}${rest}`;
  return [[sentence(stands), moved(found, dataset)].filter(Boolean).join(' ')];
}

/** "Of the 11, 5 are above the England mean (2.85) and 6 below." Only within a part of the country. */
export function aboveAndBelow(all: Answer, subject: Subject, dataset: Dataset): string[] {
  const [key] = measureKeys(all);
  const mean = numberAt(referenceTo(dataset.catalogue.whole.name, all), key);
  if (subject.place.dimension === null || mean === null || all.rows.length < 2) return [];
  const values = all.rows.flatMap((row) => numberAt(row, key) ?? []);
  const level = values.filter((value) => isLevel(value, mean)).length;
  const above = values.filter((value) => value > mean && !isLevel(value, mean)).length;
  const counts = [
    { n: above, where: 'above' },
    { n: values.length - above - level, where: 'below' },
    { n: level, where: 'level with' },
  ].filter(({ n }) => n > 0);
  const [first, ...others] = counts;
  if (!first) return [];
  const { many = 'rows' } = dataset.catalogue.levels[subject.level] ?? {};
  if (!others.length)
    return [sentence(`all ${values.length} ${many} are ${first.where} ${wholeMean(subject, dataset)}`)];
  const rest = joinNames(others.map(({ n, where }) => `${n} ${where} it`));
  return [
    sentence(
      `of the ${values.length} ${many}, ${first.n} ${first.n === 1 ? 'is' : 'are'} ${first.where} ${wholeMean(subject, dataset)} and ${rest}`,
    ),
  ];
}

/** The mean or the figure shown for comparison, by its name. */
export const referenceTo = (name: string, { references }: Answer): Row | undefined =>
  references.find((row) => row.name === name);

/** What the whole country's figure is called: a ratio's is no mean. */
function wholeMean({ level, measure }: Subject, { catalogue }: Dataset): string {
  if (isRatio(measure, catalogue)) return `the figure for ${catalogue.whole.name}`;
  const { parent, many = 'rows' } = catalogue.levels[level] ?? {};
  return parent ? `the mean of all ${many}` : `the ${catalogue.whole.name} mean`;
}

const isRatio = (measure: string, { measures }: Dataset['catalogue']) => typeof measures[measure]?.rollup === 'object';

/** "the mean DMA score of the 11 ICSs in the Midlands", "the EPR coverage across the 7 ICSs in the South West". */
function owner({ subject, wording, all }: Found, { catalogue }: Dataset): string {
  const { with: known, of } = all.coverage ?? { with: all.rows.length, of: all.rows.length };
  const who = `the ${known < of ? `${known} of ${of}` : of} ${of === 1 ? wording.one : wording.many} in ${subject.place.name}${known < of ? ' with a figure' : ''}`;
  return isRatio(subject.measure, catalogue)
    ? `${wording.phrase} across ${who}`
    : `the mean ${wording.phrase} of ${who}`;
}

/** "the 2nd highest of the 7 regions"; totals are not ranked beside a mean. */
function amongPlaces({ subject, places }: Found, { catalogue }: Dataset): string[] {
  const own = places?.rows.find((row) => row.name === subject.place.value);
  const [key] = places ? measureKeys(places) : [];
  const value = numberAt(own, key);
  if (!places || !own || value === null || catalogue.measures[subject.measure]?.rollup === 'sum') return [];
  const values = places.rows.flatMap((row) => numberAt(row, key) ?? []);
  const words = catalogue.dimensions[subject.place.dimension ?? ''];
  const above = values.filter((other) => other > value && !isLevel(other, value)).length;
  const below = values.filter((other) => other < value && !isLevel(other, value)).length;
  const joint = above + below + 1 < values.length ? 'joint ' : '';
  const [place, end] = above <= below ? [above, 'highest'] : [below, 'lowest'];
  return [
    `the ${joint}${place ? `${ordinal(place + 1)} ` : ''}${end} of the ${values.length} ${words?.many ?? 'places'}`,
  ];
}

function moved({ subject, wording, movers }: Found, dataset: Dataset): string {
  const [, , key] = movers ? measureKeys(movers) : [];
  if (!movers || !subject.before) return '';
  const whole = numberAt(referenceTo(dataset.catalogue.whole.name, movers), key);
  const own = subject.place.dimension === null ? whole : numberAt(referenceTo(subject.place.value, movers), key);
  if (own === null || !sameMembers(subject, subject.before, subject.place, dataset)) return '';
  const everywhere = { ...subject.place, dimension: null };
  const against =
    subject.place.dimension === null || whole === null || !sameMembers(subject, subject.before, everywhere, dataset)
      ? ''
      : `; ${wholeMean(subject, dataset)} ${changed(whole, wording)}`;
  return sentence(`it ${changed(own, wording)} from ${subject.before.period}${against}`);
}

/** Means of other members then and now would tell who is counted, not who has changed. */
function sameMembers({ level, figure }: Subject, before: FigureExpression, place: Place, dataset: Dataset): boolean {
  const members = new Set(entitiesIn(place, level, dataset).map(({ key }) => key));
  const [now, then] = [figure, before].map(({ measure, period }) => {
    const known = figureSet(dataset, measure, period)?.figures.filter((f) => f.value !== null && members.has(f.entity));
    return new Set(known?.map(({ entity }) => entity));
  });
  return now !== undefined && then?.size === now.size && [...now].every((key) => then.has(key)) && now.size > 0;
}

const changed = (change: number, { apart }: Wording) =>
  isLevel(change, 0) ? 'did not change' : `${change > 0 ? 'rose' : 'fell'} by ${amountOf(change, apart)}`;
