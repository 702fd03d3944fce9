import type { Dataset } from '../../dataset/dataset.js';
import type { FigureExpression } from '../../query/walk.js';
import { measureNamed, type Place, placeNamed } from './places.js';
import { figureBefore, latestFigure } from './queries.js';

/** What a round-up is about. */
export interface Subject {
  readonly level: string;
  readonly measure: string;
  readonly place: Place;
  readonly figure: FigureExpression;
  /** Of the period before, where there is one to compare with. */
  readonly before: FigureExpression | null;
}

/** Throws a UserError where there is no such measure or place. */
export function subjectOf(
  { place: text, measure: asked }: { place: string | null; measure?: string | undefined },
  dataset: Dataset,
): Subject {
  const { id, measure } = measureNamed(asked, dataset);
  const figure = latestFigure(id, dataset);
  const place = placeNamed(text, measure.level, dataset);
  return { level: measure.level, measure: id, place, figure, before: figureBefore(figure, dataset) };
}
