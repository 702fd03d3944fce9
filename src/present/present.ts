/** A result as words and a picture. */
import type { Dataset } from '../dataset/dataset.js';
import { describeColumns } from '../query/describe/describe-columns.js';
import type { DataQuery } from '../query/query.js';
import type { Column, ResultSet } from '../query/result-set.js';
import type { Answer } from './answer-object.js';
import { buildChart } from './charts/build-chart.js';
import { chartSubtitle, chartTitle, headline } from './headline.js';
import { notes } from './notes.js';
import { chartSource, sources } from './sources.js';
import { restate } from './words/restate.js';

/** Everything an answer says about a result. Pure: the same query and result always give the same words. */
export function present(
  query: DataQuery,
  result: ResultSet,
  dataset: Dataset,
): Pick<Answer, 'interpretation' | 'headline' | 'notes' | 'sources' | 'chart'> {
  const drawn = buildChart({
    query,
    result,
    title: chartTitle(query, result, dataset),
    subtitle: chartSubtitle(query, result, dataset),
    source: chartSource(query, dataset),
    ...pointColumns(query, dataset),
    tiles: dataset.catalogue.levels[query.level]?.tiles ?? {},
  });
  return {
    interpretation: restate(query, dataset),
    headline: headline(query, result, dataset),
    notes: [...new Set([...notes(query, result, dataset), ...drawn.notes])],
    sources: sources(query, dataset),
    chart: drawn.chart,
  };
}

/** What the points of a relationship or a distribution hold, which the result's own columns do not say. */
function pointColumns(query: DataQuery, dataset: Dataset): { pointColumns?: readonly Column[] } {
  if (query.kind === 'relationship') return { pointColumns: describeColumns(query, dataset) };
  const [first] = query.columns;
  if (query.kind !== 'distribution' || first?.op !== 'summary') return {};
  return { pointColumns: describeColumns({ ...query, by: null, columns: [first.of] }, dataset) };
}
