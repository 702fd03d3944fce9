/** Spotlight: one organisation each time, until all have had their turn. */
import { z } from 'zod';
import type { Dataset, Entity } from '../../../dataset/dataset.js';
import { UserError } from '../../../errors.js';
import type { Answer } from '../../../present/answer-object.js';
import { formatValue, NOT_PUBLISHED } from '../../../present/format-value.js';
import { sentence } from '../../../present/headlines/parts/reading.js';
import { pluralOf, someItems } from '../../../present/words/say-names.js';
import { dataQuery } from '../../../query/data-query.js';
import type { DataQuery, Expression } from '../../../query/query.js';
import { singular } from '../../../words.js';
import { dimensionMeasures } from '../dimension-measures.js';
import type { FiguresDeps, Json, Template } from '../edition.js';
import { entitiesIn, mainLevel, placeDimension, placeNamed } from '../places.js';
import { among, ask, changeSince, figureBefore, firstEnd, latestFigure, numberAt } from '../queries.js';
import { dimensionGaps } from '../sentences/dimension-gaps.js';
import { wordingOf } from '../words.js';

/** The keys of those who had their turn in this round, the latest last. */
const Turns = z.strictObject({ told: z.array(z.string()) });

export const spotlight: Template<'spotlight'> = async ({ region }, deps, { memory }) => {
  const { dataset } = deps;
  const level = mainLevel(dataset.catalogue);
  const place = placeNamed(region, level, dataset);
  const population = entitiesIn(place, level, dataset);
  const { entity, told } = nextTurn(population, memory);
  const { answers, summary } = await tell(entity, level, deps);
  const { one = 'row', many = 'rows' } = dataset.catalogue.levels[level] ?? {};
  return {
    title: `Spotlight on ${entity.name}`,
    summary,
    answers,
    notes: [
      `Number ${told.length} of ${population.length} ${population.length === 1 ? one : many} in ${place.name}; each has its turn before any comes again.`,
    ],
    memory: { told },
  };
};

/**
 * Whose turn it is: the first in the order of the alphabet that was not told in this round. One that is new gets its turn in the
 * round that is going on, and one that is gone is forgotten. When all were told a new round begins, never with the one told last
 * where there is another. Throws a UserError where there is nobody.
 */
export function nextTurn(population: readonly Entity[], memory: Json): { entity: Entity; told: string[] } {
  // Of another content, where a digest was edited: a new round.
  const kept = Turns.safeParse(memory).data?.told ?? [];
  const told = kept.filter((key) => population.some((entity) => entity.key === key));
  const waiting = population.filter(({ key }) => !told.includes(key));
  const anew = waiting.length === 0;
  const candidates = anew ? population.filter(({ key }) => key !== told.at(-1)) : waiting;
  const entity = candidates[0] ?? population[0];
  if (!entity)
    throw new UserError('There is nobody to shine the spotlight on: edit the digest and choose another region.');
  return { entity, told: [...(anew ? [] : told), entity.key] };
}

async function tell(
  entity: Entity,
  level: string,
  deps: FiguresDeps,
): Promise<{ answers: Answer[]; summary: string[] }> {
  const { dataset } = deps;
  const profile = await ask(profileOf(entity, level, dataset), deps);
  const positions = positionsOf(entity, level, dataset);
  const answered: Answer[] = [];
  for (const query of positions) answered.push(await ask(query, deps));
  return {
    // Two bars of one place say no more than the sentence.
    answers: [
      profile,
      ...answered.map((answer) => (answer.chart?.kind === 'bar' ? { ...answer, chart: null } : answer)),
    ],
    summary: [
      profile.headline,
      ...dimensionGaps(profile, dataset, dimensionMeasures(level, dataset.catalogue)),
      ...answered.map(({ headline }) => afterFirst(headline, entity)),
      ...forScale(profile, level, dataset),
    ],
  };
}

/** The overall score and its change, the dimensions, and what else the catalogue shows of an organisation. */
function profileOf({ key }: Entity, level: string, dataset: Dataset): DataQuery {
  const main = latestFigure(mainMeasure(level, dataset), dataset);
  const before = figureBefore(main, dataset);
  const more = [...dimensionMeasures(level, dataset.catalogue), ...(dataset.catalogue.levels[level]?.profile ?? [])];
  const columns: Expression[] = [
    main,
    ...(before ? [changeSince(main, before)] : []),
    ...more.map((id) => latestFigure(id, dataset)),
  ];
  return dataQuery({ kind: 'profile', level, columns, where: among(level, [key]) });
}

/** Where it stands in its own region, and how its place in the whole country has changed. */
function positionsOf({ key, attributes }: Entity, level: string, dataset: Dataset): DataQuery[] {
  const measure = mainMeasure(level, dataset);
  const main = latestFigure(measure, dataset);
  const before = figureBefore(main, dataset);
  const direction = firstEnd(measure, dataset);
  const show = among(level, [key]);
  const order = { column: 0, direction } as const;
  const dimension = placeDimension(level, dataset.catalogue);
  const region = dimension === null ? null : attributes[dimension];
  const rank = (of: Expression): Expression => ({ op: 'rank', of, order: direction, within: null });
  const columns = before ? [rank(before), rank(main), before, main] : [main];
  const inRegion =
    region && dimension !== null
      ? [dataQuery({ kind: 'position', level, columns: [main], where: among(dimension, [region]), show, order })]
      : [];
  return [...inRegion, dataQuery({ kind: 'position', level, columns, show, ...(before ? {} : { order }) })];
}

const mainMeasure = (level: string, { catalogue }: Dataset) => catalogue.levels[level]?.default_measure ?? '';

/** The name stands in the first sentence: "It ranks 5th of the 7 ICSs in the South West …". */
const afterFirst = (said: string, { name }: Entity) =>
  said.startsWith(`${name} `) ? `It${said.slice(name.length)}` : said;

/** "For scale: budget £2.69bn (2024/25), population 1,232,660 (2022) and 4 more": what else was published. */
function forScale(profile: Answer, level: string, dataset: Dataset): string[] {
  const measures = dataset.catalogue.levels[level]?.profile ?? [];
  const items = measures.flatMap((id) => {
    const column = profile.columns.find(({ field, key }) => field === id && !key.endsWith('_change'));
    const value = numberAt(profile.rows[0], column?.key);
    const text = formatValue(value, column?.unit);
    if (!column || text === NOT_PUBLISHED) return [];
    const { phrase } = wordingOf(latestFigure(id, dataset), level, dataset);
    const counted = phrase.startsWith('number of ') ? pluralOf(phrase) : null;
    const said = counted ? `${text} ${value === 1 ? singular(counted) : counted}` : `${phrase} ${text}`;
    return [`${said} (${column.periods?.at(-1)})`];
  });
  return items.length ? [sentence(`for scale: ${someItems(items, items.length)}`)] : [];
}
