/** The figure that a condition is about, as it is now. */
import { isTableDataset } from '../../../dataset/table/table-dataset.js';
import { UserError } from '../../../errors.js';
import type { Answer } from '../../../present/answer-object.js';
import { dataQuery } from '../../../query/data-query.js';
import type { EditionDeps, FiguresDeps } from '../edition.js';
import { findEntity, findPlace, measureNamed } from '../places.js';
import { among, ask, firstEnd, latestFigure, measureKeys, numberAt } from '../queries.js';
import { wordingOf } from '../words.js';
import type { Condition } from './condition.js';

export interface Fact {
  /** "Devon", "the Midlands", "England". */
  readonly place: string;
  /** "DMA score" */
  readonly phrase: string;
  readonly unit: string;
  readonly period: string;
  /** Figures of one basis may be subtracted. */
  readonly basis: string;
  /** null where it is not published. */
  readonly value: number | null;
  /** null where nothing is ranked: the whole country, or no figure. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** How many are ranked; 0 of the whole country. */
  readonly of: number;
}

/**
 * The fact that `meets` needs, null where the condition is about the edition itself. Throws a UserError where the measure or the
 * place is not in the data, or where the dataset is an imported table.
 */
export async function readFact(condition: Condition, deps: EditionDeps): Promise<Fact | null> {
  if (condition.kind === 'changed') return null;
  const { dataset } = deps;
  if (isTableDataset(dataset))
    throw new UserError(
      'An imported table has no such condition: edit the digest and choose “only when something changed”.',
    );
  const fact = await figureFact(condition.measure, condition.place, { ...deps, dataset });
  if (condition.kind === 'rank' && fact.of === 0)
    throw new UserError(`${fact.place} is not ranked: edit the condition of the digest.`);
  return fact;
}

async function figureFact(id: string, name: string | null, deps: FiguresDeps): Promise<Fact> {
  const { dataset } = deps;
  const { measure } = measureNamed(id, dataset);
  const { answer, place, of } = await answerAbout(id, measure.level, name, deps);
  const figure = latestFigure(id, dataset);
  const { phrase, unit } = wordingOf(figure, measure.level, dataset);
  const [row] = answer.rows;
  const value = numberAt(row, measureKeys(answer)[0]);
  const ranked = value !== null && typeof row?.rank === 'number' ? row.rank : null;
  return {
    place,
    phrase,
    unit,
    period: figure.period,
    basis: measure.basis,
    value,
    rank: ranked,
    tied: row?.tied === true,
    of,
  };
}

/** An organisation among all of its level, a region among the regions, or the whole country. */
async function answerAbout(
  id: string,
  level: string,
  name: string | null,
  deps: FiguresDeps,
): Promise<{ answer: Answer; place: string; of: number }> {
  const { dataset } = deps;
  const columns = [latestFigure(id, dataset)];
  const order = { column: 0, direction: firstEnd(id, dataset) } as const;
  const entity = name === null ? undefined : findEntity(name, level, dataset);
  if (entity) {
    const query = dataQuery({ kind: 'position', level, columns, show: among(level, [entity.key]), order });
    const answer = await ask(query, deps);
    return { answer, place: entity.name, of: answer.coverage?.with ?? 0 };
  }
  const found = findPlace(name, level, dataset);
  if (!found) throw new UserError(`There is nobody called ${name} in the data: edit the condition of the digest.`);
  const { dimension, value, name: place } = found;
  if (dimension === null)
    return { answer: await ask(dataQuery({ kind: 'value', level, by: [], columns }), deps), place, of: 0 };
  const query = dataQuery({
    kind: 'position',
    level,
    by: [dimension],
    columns,
    show: among(dimension, [value]),
    order,
  });
  return { answer: await ask(query, deps), place, of: dataset.members[dimension]?.length ?? 0 };
}
