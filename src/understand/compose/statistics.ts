/** How values are spread, and how two measures go together. */
import type { Expression, Statistic } from '../../query/query.js';
import { takeLevel } from './aggregates.js';
import { takeConditions } from './conditions.js';
import { takePeriod, valueOf } from './figures.js';
import { type Composer, distinct, reading } from './reading.js';
import { allOf } from './sketch.js';
import { takeGroups, takePopulation, takeTargets } from './subjects.js';

const ALL: readonly Statistic[] = ['min', 'lower_quartile', 'median', 'mean', 'upper_quartile', 'max', 'sd', 'count'];

/** "distribution of DMA scores", "median score", "range in Midlands", "gap between highest and lowest". */
export const distribution: Composer = (sketch) => {
  const ends = new Set(sketch.all('superlative').map((node) => node.end));
  const gap = sketch.hasCue('difference') && ends.size === 2;
  const both = ends.size === 2 && !sketch.all('superlative').some((node) => node.count !== null);
  const statistics = sketch.all('statistic').map((node) => node.statistic);
  const asked = sketch.hasCue('distribution') || sketch.all('chart').some((node) => node.chart === 'histogram' || node.chart === 'strip');
  const spread = statistics.some((s) => s !== 'mean' && s !== 'sum');
  if (!asked && !gap && !spread && !both) return null;
  sketch.takeCues('distribution', 'difference');
  sketch.take('statistic', 'chart');
  if (gap || both || asked || statistics.includes('range')) sketch.take('superlative');
  const by = takeGroups(sketch, false);
  const [of] = takeTargets(sketch, true);
  if (!of) return null;
  const conditions = takeConditions(sketch).map((b) => b.condition);
  const where = allOf([...takePopulation(sketch), ...(sketch.entities.length ? sketch.takeFilters() : []), ...conditions]);
  takeLevel(sketch);
  const wanted: readonly Statistic[] = gap || both || statistics.includes('range') ? ['range', 'min', 'max'] : spread ? statistics : ALL;
  const columns = distinct(wanted.map((statistic): Expression => ({ op: 'summary', statistic, of })));
  return reading(sketch, 0.3, { kind: by.length ? 'breakdown' : 'distribution', level: sketch.level, by, columns, where });
};

/** "Is there a correlation between capital and digital maturity?", "scatter of population against DMA". */
export const relationship: Composer = (sketch) => {
  const asked = sketch.hasCue('relationship') || sketch.all('chart').some((node) => node.chart === 'scatter');
  if (!asked) return null;
  sketch.takeCues('relationship', 'compare');
  sketch.take('chart', 'yes_no', 'any', 'statistic', 'comparative');
  sketch.take('superlative');
  const columns = relatedMeasures(sketch);
  if (columns.length < 2) return null;
  const conditions = takeConditions(sketch).map((b) => b.condition);
  const where = allOf([...takePopulation(sketch), ...conditions]);
  takeLevel(sketch);
  return reading(sketch, 0.2, { kind: 'relationship', level: sketch.level, columns: columns.slice(0, 2), where });
};

function relatedMeasures(sketch: Parameters<Composer>[0]): Expression[] {
  const uses = sketch.measures;
  sketch.mark(...uses.map((u) => u.node));
  const ids = [...new Set(uses.map((u) => u.id))];
  if (ids.length === 1 && !ids.includes(sketch.defaultMeasure)) ids.push(sketch.defaultMeasure);
  const period = ids.length ? takePeriod(sketch, ids[0] ?? '') : null;
  return ids.map((id) => {
    const has = period !== null && sketch.catalogue.measures[id]?.periods.includes(period);
    return valueOf(sketch, { id }, has ? period : (sketch.catalogue.measures[id]?.periods.at(-1) ?? null));
  });
}
