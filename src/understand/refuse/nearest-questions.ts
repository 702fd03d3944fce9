/** Questions near to one that has no answer, made of what was understood of it, nearest first. Whether they answer is tried elsewhere. */
import type { Measure } from '../../dataset/catalogue.js';
import type { Dataset } from '../../dataset/dataset.js';
import { dimensionsOf, hasMembers } from '../../dataset/dimensions-of.js';
import { figureSet } from '../../dataset/figure-index.js';
import { inSentence } from '../../query/describe/describe-expression.js';
import type { Node, Place } from '../nodes/nodes.js';

/** What a question is about, as far as it was understood. */
export interface Gist {
  /** Null where no kind of organisation was named. */
  readonly level: string | null;
  readonly places: readonly Place[];
  readonly measures: readonly string[];
  readonly period: string | null;
  readonly end: 'highest' | 'lowest';
  /** Null where no change was spoken of. */
  readonly change: 'rose' | 'fell' | null;
}

/** Of a longer list of places or measures, the first ones tell enough. */
const MOST_TRIED = 2;

export function nearestQuestions(gist: Gist, dataset: Dataset): string[] {
  const { catalogue } = dataset;
  const [first = ''] = Object.keys(catalogue.levels);
  const places = gist.places.slice(0, MOST_TRIED);
  const placed = places.flatMap((place) => (place.kind === 'entity' ? [place.level] : []))[0];
  const level = gist.level ?? placed ?? levelOf(gist.measures[0], dataset) ?? first;
  const of = (place: Place) => measuresAt(gist.measures, place.kind === 'entity' ? place.level : level, dataset);
  const about = places.flatMap((place) => of(place).map((id) => ({ place, id })));
  if (!about.length) {
    return gist.measures.length || gist.level || gist.change
      ? ofAll(measuresAt(gist.measures, level, dataset), level, gist, dataset)
      : [];
  }
  const named = about.map((each) => ofPlace(each.place, each.id, gist, dataset));
  // The first of each place and measure before the second of any.
  const longest = Math.max(...named.map((questions) => questions.length));
  const inTurn = Array.from({ length: longest }, (_, i) =>
    named.flatMap((questions) => questions.slice(i, i + 1)),
  ).flat();
  return [...new Set(inTurn)];
}

/** What the nodes of a question say, whoever could not make a query of them. */
export function gistOf(nodes: readonly Node[], dataset: Dataset): Gist {
  const of = <T extends Node['type']>(type: T) =>
    nodes.filter((node): node is Extract<Node, { type: T }> => node.type === type);
  const level = of('level')[0]?.id ?? null;
  const moved = of('change').length > 0 || of('cue').some(({ cue }) => cue === 'change_rank');
  return {
    level,
    places: of('place').flatMap((node) => (node.not ? [] : likeliest(node.options, level, dataset))),
    measures: of('measure').flatMap(({ ids }) => ids.slice(0, 1)),
    period: [...of('period'), ...of('since')][0]?.period ?? null,
    end: of('superlative')[0]?.end ?? 'highest',
    change: moved ? (of('change')[0]?.direction === 'down' ? 'fell' : 'rose') : null,
  };
}

/** The one place that a name means at the level spoken of, or at the first that has one; none where several could be meant. */
function likeliest(options: readonly Place[], level: string | null, { catalogue }: Dataset): Place[] {
  const whole = options.filter((place) => !place.partial);
  const own = whole.length ? whole : options;
  if (own.length === 1) return [...own];
  const levels = level ? [level] : Object.keys(catalogue.levels);
  const found = levels
    .map((id) => own.filter((place) => place.kind === 'entity' && place.level === id))
    .find((at) => at.length);
  return found?.length === 1 ? found : [];
}

/** One place and one measure: its figure (in the nearest period there is), its place, its change; else what it or others have. */
function ofPlace(place: Place, id: string, gist: Gist, dataset: Dataset): string[] {
  const measure = dataset.catalogue.measures[id];
  const name = subjectOf(place, dataset);
  if (!measure || !name) return [];
  const held = measure.periods.filter((period) => isHeld(place, id, period, dataset));
  const label = labelOf(measure);
  if (!held.length) return withoutFigure(place, id, gist, dataset);
  const figure = gist.period
    ? `What was the ${label} of ${name} in ${nearestPeriod(held, gist.period)}?`
    : `What is the ${label} of ${name}?`;
  const changed = held.length > 1 ? [`How has the ${label} of ${name} changed since ${held[0]}?`] : [];
  const ranked =
    place.kind === 'entity'
      ? [`Where does ${name} rank on ${label}?`]
      : [`Which ${wordOf(id, dataset)} has the ${gist.end} ${label} in ${name}?`];
  return gist.change ? [...changed, figure, ...ranked] : [figure, ...ranked, ...changed, `Tell me about ${name}`];
}

/** The measure is not held for the place: another of it, those who have it, the group it belongs to. */
function withoutFigure(place: Place, id: string, { end }: Gist, dataset: Dataset): string[] {
  const { measures, dimensions } = dataset.catalogue;
  const measure = measures[id];
  if (!measure) return [];
  const name = subjectOf(place, dataset);
  const near = Object.entries(measures)
    .filter(([other, { level }]) => other !== id && level === measure.level)
    .filter(([other, { periods }]) => isHeld(place, other, periods.at(-1) ?? '', dataset))
    .sort(([, a], [, b]) => Number(b.unit === measure.unit) - Number(a.unit === measure.unit));
  const others = near.slice(0, 1).map(([, other]) => `What is the ${labelOf(other)} of ${name}?`);
  const entity = place.kind === 'entity' ? dataset.entities[place.level]?.find((e) => e.key === place.key) : null;
  const groups = Object.entries(entity?.attributes ?? {}).flatMap(([dimension, value]) =>
    value && dimension in dimensions && hasMembers(dataset.catalogue, dimension)
      ? [`What is the ${labelOf(measure)} of ${withArticle(value)}?`]
      : [],
  );
  return [...others, ...groups.slice(0, 1), `Which ${wordOf(id, dataset)} has the ${end} ${labelOf(measure)}?`];
}

/** No place was named: who leads, how it is by group, how it changed. */
function ofAll(ids: readonly string[], level: string, gist: Gist, dataset: Dataset): string[] {
  const { catalogue } = dataset;
  const [grouping] = dimensionsOf(catalogue, level).dimensions.filter((id) => hasMembers(catalogue, id));
  const group = grouping ? catalogue.dimensions[grouping]?.one : null;
  return ids.slice(0, MOST_TRIED).flatMap((id) => {
    const measure = catalogue.measures[id];
    if (!measure) return [];
    const label = labelOf(measure);
    const period = gist.period ? ` in ${nearestPeriod(measure.periods, gist.period)}` : '';
    const moved =
      measure.periods.length > 1
        ? [
            `Which five ${catalogue.levels[level]?.many} ${gist.change ?? 'rose'} most on ${label} since ${measure.periods[0]}?`,
          ]
        : [];
    const plain = [
      `Which five ${catalogue.levels[level]?.many} have the ${gist.end} ${label}${period}?`,
      ...(group ? [`What is the ${label} by ${group}${period}?`] : []),
    ];
    return gist.change ? [...moved, ...plain] : [...plain, ...moved];
  });
}

/** The measures that a level has, each as it is there; its usual one where none was named. */
function measuresAt(ids: readonly string[], level: string, { catalogue }: Dataset): string[] {
  const own = ids.flatMap((id) => {
    const measure = catalogue.measures[id];
    const here = measure?.level === level ? id : measure?.at_level[level];
    return here ? [here] : [];
  });
  return own.length ? own.slice(0, MOST_TRIED) : [catalogue.levels[level]?.default_measure ?? ''];
}

const levelOf = (id: string | undefined, { catalogue }: Dataset) => catalogue.measures[id ?? '']?.level;
const wordOf = (id: string, dataset: Dataset) => dataset.catalogue.levels[levelOf(id, dataset) ?? '']?.one ?? '';
const labelOf = (measure: Measure) => measure.phrase ?? inSentence(measure.label);

function subjectOf(place: Place, dataset: Dataset): string | null {
  if (place.kind === 'entity') return dataset.entities[place.level]?.find((e) => e.key === place.key)?.name ?? null;
  return hasMembers(dataset.catalogue, place.dimension) ? withArticle(place.value) : null;
}

/** "the Midlands", "the South East": compass names want an article. */
const withArticle = (region: string) => (/^(north|south|east|west|mid)/i.test(region) ? `the ${region}` : region);

/** Whether there is a figure, or bounds of one, for the place or for any that belongs to it. Ratios are computed, not held. */
function isHeld(place: Place, id: string, period: string, dataset: Dataset): boolean {
  if (dataset.catalogue.measures[id]?.stored === false) return true;
  const figures = figureSet(dataset, id, period)?.figures ?? [];
  const level = levelOf(id, dataset) ?? '';
  const keys =
    place.kind === 'entity'
      ? new Set([place.key])
      : new Set(
          dataset.entities[level]?.filter((e) => e.attributes[place.dimension] === place.value).map((e) => e.key),
        );
  return figures.some((figure) => keys.has(figure.entity) && (figure.value !== null || figure.text !== null));
}

/** Periods compare by the year they begin in. */
function nearestPeriod(periods: readonly string[], asked: string): string {
  const apart = (period: string) => Math.abs(Number.parseInt(period, 10) - Number.parseInt(asked, 10));
  return [...periods].sort((a, b) => apart(a) - apart(b))[0] ?? asked;
}
