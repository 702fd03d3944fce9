/** How two measures go together. */
import type { Expression } from '../../../query/query.js';
import { takeConditions } from '../conditions/conditions.js';
import { changeOf, measured, resolvePeriod, takePeriod } from '../figures.js';
import { type Composer, reading } from '../reading.js';
import { allOf, type Sketch } from '../sketch.js';
import { takeGroupMeasures, takePopulation } from '../subjects.js';
import { takeLevel } from '../values/take-level.js';

/** "correlation of budget and DMA", "scatter of population against DMA". */
export const relationship: Composer = (sketch) => {
  const asked =
    sketch.hasCue('relationship') ||
    sketch.all('chart').some((node) => node.chart === 'scatter') ||
    meansMore(sketch) ||
    plotsAgainst(sketch);
  // "which ICSs have a bigger budget but a lower score" asks for names.
  const names =
    sketch.hasCue('list') && sketch.all('level').some((node) => node.plural) && !sketch.hasCue('relationship');
  if (!asked || (names && (sketch.has('comparative') || sketch.has('comparison')))) return null;
  sketch.takeCues('relationship', 'compare', 'size');
  // "how far from target" is a measure of its own.
  if (sketch.measures.some((use) => use.measure.zero !== null)) sketch.takeCues('difference');
  sketch.take('chart', 'yes_no', 'any', 'statistic', 'comparative');
  const columns = relatedChange(sketch) ?? relatedPeriods(sketch) ?? relatedMeasures(sketch);
  if (sketch.measures.length || columns.length) sketch.take('what_about');
  if (columns.length !== 2) return null;
  const conditions = takeConditions(sketch).map((b) => b.condition);
  const where = allOf([...takePopulation(sketch), ...conditions]);
  takeLevel(sketch);
  return reading(sketch, 0.2, { kind: 'relationship', level: sketch.level, columns: columns.slice(0, 2), where });
};

/** "does a bigger budget mean a higher score": two measures, each more or less. */
const meansMore = (sketch: Sketch) =>
  sketch.all('comparative').length > 1 &&
  new Set(sketch.measures.map((use) => use.id)).size > 1 &&
  sketch.filters.length === 0;

/** "plot A against B". */
const plotsAgainst = (sketch: Sketch) =>
  (sketch.has('plot') || sketch.hasCue('list') || setsBeside(sketch)) &&
  sketch.hasCue('compare') &&
  (new Set(sketch.measures.map((use) => use.id)).size > 1 || (sketch.measures.length > 0 && sketch.has('change')));

/** "coverage vs score": nothing else is said. */
const setsBeside = (sketch: Sketch) =>
  sketch.nodes.every(({ type }) => ['measure', 'cue', 'filler', 'scoring', 'period'].includes(type)) &&
  sketch.all('cue').length === 1;

/** "how closely do the scores of 2024 and 2025 correlate": one measure at two times. Null where no two are named. */
function relatedPeriods(sketch: Sketch): Expression[] | null {
  const ids = new Set(sketch.measures.map((use) => use.id));
  const pair = sketch.all('periods').flatMap((node) => node.periods);
  const named = [...new Set([...pair, ...sketch.all('period').map((node) => node.period)])];
  if (ids.size > 1 || named.length !== 2) return null;
  const [id = sketch.defaultMeasure] = ids;
  sketch.takeMeasure(id);
  sketch.take('periods', 'period');
  return named.map((period) => measured(sketch, { id }, resolvePeriod(sketch, id, period)));
}

/** "budget per head against improvement in DMA": the measure named beside the change, or else the default one, has changed. */
function relatedChange(sketch: Sketch): Expression[] | null {
  const [change, ...more] = sketch.all('change');
  if (!change || more.length) return null;
  const uses = sketch.measures;
  const joints = sketch.all('and');
  // "budget growth", then "growth in the budget".
  const changed =
    uses.find((use) => use.node.to === change.from) ??
    uses.find(
      (use) =>
        use.node.from >= change.to &&
        use.node.from - change.to <= 2 &&
        !joints.some((and) => and.from >= change.to && and.to <= use.node.from),
    );
  const others = uses.filter((use) => use.id !== changed?.id);
  const [other] = others;
  if (!other || new Set(others.map((use) => use.id)).size > 1) return null;
  sketch.mark(change, ...uses.map((use) => use.node));
  const moved = changeOf(sketch, { id: changed?.id ?? sketch.defaultMeasure });
  return [measured(sketch, other), moved];
}

function relatedMeasures(sketch: Sketch): Expression[] {
  const uses = sketch.measures;
  sketch.mark(...uses.map((u) => u.node));
  const grouped = takeGroupMeasures(sketch);
  const ids = [...new Set([...uses, ...grouped].map((u) => u.id))];
  if (ids.length === 1 && !ids.includes(sketch.defaultMeasure)) ids.push(sketch.defaultMeasure);
  // A period that none of them has stays unaccounted.
  const held = (node: { period: string }) =>
    ids.some((id) => sketch.catalogue.measures[id]?.periods.includes(resolvePeriod(sketch, id, node.period)));
  const period = ids.length && sketch.all('period').every(held) ? takePeriod(sketch, ids[0] ?? '') : null;
  return ids.map((id) => {
    const has = period !== null && sketch.catalogue.measures[id]?.periods.includes(period);
    return measured(sketch, { id }, has ? period : (sketch.catalogue.measures[id]?.periods.at(-1) ?? null));
  });
}
