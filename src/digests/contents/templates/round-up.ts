/** Round-up of a region or of the whole country: top and bottom, the mean, who moved, which dimensions are strong. */
import type { Answer } from '../../../present/answer-object.js';
import { dataQuery } from '../../../query/data-query.js';
import type { Order } from '../../../query/query.js';
import { capitalised } from '../../../words.js';
import { dimensionMeasures } from '../dimension-measures.js';
import type { FiguresDeps, Template } from '../edition.js';
import { mainLevel, placeDimension } from '../places.js';
import { ask, firstEnd, latestFigure, moversQuery } from '../queries.js';
import { dimensionGaps } from '../sentences/dimension-gaps.js';
import { aboveAndBelow, standing } from '../sentences/standing.js';
import { type Subject, subjectOf } from '../subject.js';
import { wordingOf } from '../words.js';

/** Of more rows than this the table has the first and the last few, the picture all. */
const MOST_ROWS = 15;
const AT_EITHER_END = 5;

export const roundUp: Template<'round-up'> = async (content, deps) => {
  const subject = subjectOf(content, deps.dataset);
  const { figure, level, place } = subject;
  const all = await rankingOf(subject, null, deps);
  const ranking =
    all.rows.length > MOST_ROWS ? { ...(await rankingOf(subject, AT_EITHER_END, deps)), chart: all.chart } : all;
  const [movers, places, dimensions] = await Promise.all([
    moversOf(subject, deps),
    placesOf(subject, deps),
    dimensionsOf(subject, deps),
  ]);
  const wording = wordingOf(figure, level, deps.dataset);
  return {
    title: `Round-up of ${place.name}: ${wording.phrase} ${figure.period}${level === mainLevel(deps.dataset.catalogue) ? '' : ` of ${wording.many}`}`,
    summary: [
      ...standing({ subject, wording, all, movers, places }, deps.dataset),
      ...(place.dimension === null && places ? [places.headline] : []),
      ranking.headline,
      ...aboveAndBelow(all, subject, deps.dataset),
      ...(movers ? [movers.headline] : []),
      ...(dimensions ? [dimensions.headline, ...dimensionGaps(dimensions, deps.dataset)] : []),
    ],
    answers: [ranking, dimensions, movers, places].flatMap((answer) => answer ?? []),
    notes: movers
      ? []
      : [`${capitalised(wording.phrase)} was published for ${figure.period} alone, so no change can be shown.`],
  };
};

/** All of the place, or `ends` at the top and at the bottom, with everybody tied there. */
function rankingOf(subject: Subject, ends: number | null, deps: FiguresDeps): Promise<Answer> {
  const { level, figure: of, place, measure } = subject;
  const hasMap = Object.keys(deps.dataset.catalogue.levels[level]?.tiles ?? {}).length > 0;
  const end = (order: Order) => ({ op: 'top', of, order, count: ends ?? 1 }) as const;
  return ask(
    dataQuery({
      kind: 'rank',
      level,
      columns: [of],
      where: place.where,
      show: ends === null ? null : { op: 'or', of: [end('highest'), end('lowest')] },
      order: { column: 0, direction: firstEnd(measure, deps.dataset) },
      chart: hasMap && place.dimension === null ? 'hexmap' : null,
    }),
    deps,
  );
}

async function moversOf({ level, figure, before, place }: Subject, deps: FiguresDeps): Promise<Answer | null> {
  return before && ask(moversQuery(figure, before, { level, where: place.where }), deps);
}

/** All places of the kind, side by side. */
async function placesOf({ level, figure, measure }: Subject, deps: FiguresDeps): Promise<Answer | null> {
  const dimension = placeDimension(level, deps.dataset.catalogue);
  if (dimension === null) return null;
  const order = { column: 0, direction: firstEnd(measure, deps.dataset) } as const;
  const answer = await ask(dataQuery({ kind: 'breakdown', level, by: [dimension], columns: [figure], order }), deps);
  const { with: known, of } = answer.coverage ?? { with: 0, of: 0 };
  // Totals of which some are missing here and others there cannot be set side by side.
  return known < of && deps.dataset.catalogue.measures[measure]?.rollup === 'sum' ? null : answer;
}

/** Only beside the overall score or one of the dimensions themselves. */
async function dimensionsOf({ level, measure, place }: Subject, deps: FiguresDeps): Promise<Answer | null> {
  const { catalogue } = deps.dataset;
  const measures = dimensionMeasures(level, catalogue);
  if (!measures.length || ![catalogue.levels[level]?.default_measure, ...measures].includes(measure)) return null;
  const columns = measures.map((id) => latestFigure(id, deps.dataset));
  const by = place.dimension === null ? [] : [place.dimension];
  return ask(dataQuery({ kind: 'profile', level, by, columns, where: place.where }), deps);
}
