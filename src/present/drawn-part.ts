import type { Dataset } from '../dataset/dataset.js';
import type { DataQuery } from '../query/query.js';

/** The query as far as the picture shows it: scores alone of a profile, the measure itself of a distribution. */
export function drawnPart(query: DataQuery, dataset: Dataset): DataQuery {
  const [first] = query.columns;
  if (query.kind === 'distribution' && first?.op === 'summary') return { ...query, by: null, columns: [first.of] };
  if (query.kind !== 'profile') return query;
  const scores = query.columns.filter(
    (e) => e.op === 'figure' && dataset.catalogue.measures[e.measure]?.unit === 'score',
  );
  return scores.length ? { ...query, columns: scores } : query;
}
