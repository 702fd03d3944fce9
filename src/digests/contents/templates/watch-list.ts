/** Watch list: chosen organisations against their regions, the whole country or chosen peers. */
import type { Dataset, Entity } from '../../../dataset/dataset.js';
import type { Answer } from '../../../present/answer-object.js';
import { dataQuery } from '../../../query/data-query.js';
import { dimensionMeasures } from '../dimension-measures.js';
import type { FiguresDeps, Template } from '../edition.js';
import { entityNamed, mainLevel } from '../places.js';
import { among, ask, figureBefore, firstEnd, latestFigure, measureKeys, moversQuery, numberAt } from '../queries.js';
import { againstPeers, type Watched } from '../sentences/against-peers.js';
import { dimensionGaps } from '../sentences/dimension-gaps.js';
import { sinceBefore } from '../sentences/since-before.js';
import { type Yardstick, yardstickOf } from '../yardstick.js';

export const watchList: Template<'watch-list'> = async ({ codes, against }, deps) => {
  const { dataset } = deps;
  const level = mainLevel(dataset.catalogue);
  const entities = distinct(codes.map((code) => entityNamed(code, level, dataset)));
  const yardstick = await yardstickOf(against, level, deps);
  const shown = distinct([...entities, ...yardstick.peers]);
  const [positions, movers, dimensions] = [
    await positionsOf(shown, level, deps),
    await moversOf(entities, level, deps),
    await dimensionsOf(entities, level, deps),
  ];
  const watched = watchedIn(positions, entities, yardstick);
  const sentences = againstPeers(watched, { level, yardstick, of: positions.coverage?.with ?? 0 }, dataset);
  const changes = movers ? sinceBefore(movers) : [];
  return {
    title:
      entities.length === 1
        ? `Watch list: ${entities[0]?.name}`
        : `Watch list of ${entities.length} ${dataset.catalogue.levels[level]?.many}`,
    summary: [
      ...sentences,
      ...changes,
      ...(dimensions
        ? [dimensions.headline, ...(entities.length === 1 ? dimensionGaps(dimensions, dataset) : [])]
        : []),
    ],
    answers: [
      { ...withMeans(positions, watched), headline: sentences[0] ?? positions.headline },
      ...(dimensions ? [dimensions] : []),
      ...(movers ? [{ ...movers, headline: changes[0] ?? movers.headline }] : []),
    ],
    notes: yardstick.notes,
  };
};

const distinct = (entities: readonly Entity[]) => [...new Map(entities.map((entity) => [entity.key, entity])).values()];

/** Their places among all, drawn among all. */
async function positionsOf(entities: readonly Entity[], level: string, deps: FiguresDeps): Promise<Answer> {
  const figure = mainFigure(level, deps.dataset);
  const named = among(level, keysOf(entities));
  const order = { column: 0, direction: firstEnd(figure.measure, deps.dataset) } as const;
  const columns = [figure];
  const positions = await ask(dataQuery({ kind: 'position', level, columns, show: named, order }), deps);
  if (entities.length === 1) return positions;
  // The title of a picture of positions is the first one's; this one's is true of all.
  const { chart } = await ask(dataQuery({ kind: 'value', level, columns, where: named, chart: 'strip' }), deps);
  return { ...positions, chart };
}

async function moversOf(entities: readonly Entity[], level: string, deps: FiguresDeps): Promise<Answer | null> {
  const figure = mainFigure(level, deps.dataset);
  const before = figureBefore(figure, deps.dataset);
  if (!before) return null;
  return ask(moversQuery(figure, before, { level, where: among(level, keysOf(entities)) }), deps);
}

async function dimensionsOf(entities: readonly Entity[], level: string, deps: FiguresDeps): Promise<Answer | null> {
  const columns = dimensionMeasures(level, deps.dataset.catalogue).map((id) => latestFigure(id, deps.dataset));
  if (!columns.length) return null;
  const kind = entities.length === 1 ? 'profile' : 'compare';
  return ask(dataQuery({ kind, level, columns, where: among(level, keysOf(entities)) }), deps);
}

function watchedIn(positions: Answer, entities: readonly Entity[], yardstick: Yardstick): Watched[] {
  const [key] = measureKeys(positions);
  return positions.rows.flatMap((row) => {
    const entity = entities.find(({ code, name }) => name === row.name && code === row.code);
    if (!entity) return [];
    const rank =
      typeof row.rank === 'number' && numberAt(row, key) !== null ? { place: row.rank, tied: row.tied === true } : null;
    return [{ name: entity.name, value: numberAt(row, key), rank, mean: yardstick.meanFor(entity) }];
  });
}

/** What they are held against, beside the rows. */
function withMeans(positions: Answer, watched: readonly Watched[]): Answer {
  const [key] = measureKeys(positions);
  const means = new Map(watched.flatMap(({ mean }) => (mean ? [[mean.label, mean] as const] : [])));
  const shown = new Set([...positions.references, ...positions.rows].map(({ name }) => name));
  const rows = [...means.values()].flatMap(({ label: name, code, value }) =>
    key === undefined || shown.has(name) ? [] : [{ code, name, [key]: value }],
  );
  return { ...positions, references: [...positions.references, ...rows] };
}

const keysOf = (entities: readonly Entity[]) => entities.map(({ key }) => key);

const mainFigure = (level: string, dataset: Dataset) =>
  latestFigure(dataset.catalogue.levels[level]?.default_measure ?? '', dataset);
