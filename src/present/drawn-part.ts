import type { Dataset } from '../dataset/dataset.js';
import { isSigned, rankedDistance } from '../query/distances.js';
import type { DataQuery } from '../query/query.js';

/** The query as far as the picture shows it: scores alone of a profile, the measure itself of a distribution, of a distance on which side it lies. */
export function drawnPart(query: DataQuery, dataset: Dataset): DataQuery {
  const [first] = query.columns;
  if (query.kind === 'distribution' && first?.op === 'summary') return { ...query, by: null, columns: [first.of] };
  const distance = rankedDistance(query);
  const signed = distance && query.columns.find((e) => isSigned(e, distance));
  if (signed) return { ...query, columns: [signed] };
  if (query.kind !== 'profile') return query;
  const scores = query.columns.filter(
    (e) => e.op === 'figure' && dataset.catalogue.measures[e.measure]?.unit === 'score',
  );
  return scores.length ? { ...query, columns: scores } : query;
}
