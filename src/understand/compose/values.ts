/** One figure, several side by side, by group, and over time. */
import { figureSet } from '../../dataset/figure-index.js';
import { hasMembers } from '../../dataset/dimensions-of.js';
import type { Condition, DataQuery, Expression } from '../../query/query.js';
import { takeLevel } from './aggregates.js';
import { takeConditions } from './conditions.js';
import { changeOf, resolvePeriod, valueOf } from './figures.js';
import { changeColumns } from './rankings.js';
import { type Composer, distinct, type Reading, reading } from './reading.js';
import { allOf, type Sketch } from './sketch.js';
import { groupedBy, placesAsGroups, takeGroups, takePopulation, takeTargets } from './subjects.js';

/** "DMA score of Devon", "average DMA in Midlands", "total budget": figures of what is named, or of the whole. */
export const value: Composer = (sketch) => {
  const zero = sketch.measures.some((use) => use.measure.zero !== null);
  if (zero) sketch.takeCues('difference');
  const other2023 = otherAssessments(sketch);
  if (other2023) return other2023;
  const statistics = sketch.take('statistic');
  const columns = takeTargets(sketch, sketch.entities.length > 0 || placesAsGroups(sketch) !== null || statistics.length > 0);
  if (!columns.length) return null;
  sketch.takeCues('amount');
  const [statistic] = statistics;
  const subject = subjectOf(sketch);
  const conditions = takeConditions(sketch).map((b) => b.condition);
  takeLevel(sketch);
  if (!subject) return null;
  // "ICSs with a score above 3" asks for their names; "the average of ICSs above 3" for one figure.
  if (subject.by?.length === 0 && !statistics.length && (conditions.length || sketch.levelNodes.some((node) => node.plural))) return null;
  const explicit = statistic && subject.by && !rollsUpAs(sketch, columns[0], statistic.statistic);
  const cost = subject.several && !statistics.length ? 0.8 : 0.4;
  return reading(sketch, cost, {
    kind: subject.several ? 'compare' : 'value',
    level: sketch.level,
    by: subject.by,
    columns: explicit ? columns.map((of): Expression => ({ op: 'summary', statistic: statistic.statistic, of })) : columns,
    where: allOf([...subject.where, ...conditions]),
  });
};

interface Subject {
  readonly by: DataQuery['by'];
  readonly where: NonNullable<DataQuery['where']>[];
  readonly several: boolean;
}

/** Named organisations, named regions as wholes, or everything together. */
function subjectOf(sketch: Sketch): Subject | null {
  const several = sketch.entities.length > 1;
  if (sketch.entities.length) {
    const where = sketch.takeFilters();
    return { by: null, where, several };
  }
  const groups = placesAsGroups(sketch);
  if (groups) {
    const count = new Set(sketch.filters.map((f) => f.value)).size;
    const { by, where } = groupedBy(sketch, groups);
    return { by, where: where ? [where] : [], several: count > 1 };
  }
  return { by: [], where: takePopulation(sketch), several: false };
}

const rollsUpAs = (sketch: Sketch, e: Expression | undefined, statistic: string) => {
  if (e?.op !== 'figure') return statistic === 'mean';
  const rollup = sketch.catalogue.measures[e.measure]?.rollup;
  return rollup === statistic || (statistic === 'mean' && typeof rollup === 'object');
};

/** A period in which the default measure was not made, but other assessments of the same thing were: those, each by its own name. */
function otherAssessments(sketch: Sketch): Reading | null {
  const asked = sketch.all('period').find((node) => node.period in sketch.catalogue.other_periods);
  if (!asked || sketch.has('change') || sketch.hasCue('trend', 'count', 'share') || sketch.has('superlative') || sketch.has('comparison')) return null;
  const named = sketch.measures;
  const others = (sketch.catalogue.other_periods[asked.period] ?? []).filter((id) => sketch.atLevel(id) === id);
  if (!others.length || named.some((u) => u.id !== sketch.defaultMeasure && !others.includes(u.id))) return null;
  const chosen = others.filter((id) => named.some((u) => u.id === id));
  sketch.mark(asked, ...named.map((u) => u.node));
  takeLevel(sketch);
  const columns = (chosen.length ? chosen : others).map((id) => valueOf(sketch, { id }, asked.period));
  if (sketch.entities.length === 0) {
    sketch.take('statistic');
    // By name, since a figure known only within bounds counts too.
    const figures = columns.flatMap((e) => (e.op === 'figure' ? (figureSet(sketch.dataset, e.measure, e.period)?.figures ?? []) : []));
    const values = [...new Set(figures.map((f) => f.entity))].sort();
    const where = allOf([...takePopulation(sketch), { op: 'in', dimension: sketch.level, values }]);
    return reading(sketch, 0.6, { kind: 'list', level: sketch.level, columns, where });
  }
  const kind = sketch.entities.length > 1 ? 'compare' : 'value';
  return reading(sketch, 0.2, { kind, level: sketch.level, columns, where: allOf(sketch.takeFilters()) });
}

/** "compare the budgets of NWL and NCL", "London v Midlands", "population of the London ICSs", "how much higher is A than B". */
export const compare: Composer = (sketch) => {
  const asked = sketch.takeCues('compare', 'difference');
  const comparatives = sketch.take('comparative', 'statistic');
  const targets = takeTargets(sketch, true);
  const against = sketch.all('comparison').filter((node) => node.against.kind === 'places');
  const reference = asked && !against.length ? takeReference(sketch, comparatives.some((node) => node.type === 'statistic')) : null;
  const subject = subjectWithReferences(sketch, against.length > 0);
  if (!subject || (!asked && !comparatives.length && !against.length)) return null;
  if (against.length) sketch.mark(...against);
  const conditions = takeConditions(sketch).map((b) => b.condition);
  takeLevel(sketch);
  if (reference && subject.by?.length !== 0) {
    const columns = targets.flatMap((of): Expression[] => {
      const from: Expression = { op: 'reference', statistic: 'whole', of, over: reference.over };
      return [of, from, { op: 'minus', of, from }];
    });
    return reading(sketch, 0.3, { kind: 'compare', level: sketch.level, by: subject.by, columns, where: allOf([...subject.where, ...conditions]) });
  }
  if ((!subject.several && targets.length < 2) || subject.by?.length === 0) return null;
  return reading(sketch, 0.3, { kind: 'compare', level: sketch.level, by: subject.by, columns: targets, where: allOf([...subject.where, ...conditions]) });
};

/** "from the England average", "from the mean of London": what a single organisation is set against. */
function takeReference(sketch: Sketch, averaged: boolean): { over: Condition | null } | null {
  const places = new Set(sketch.filters.map((f) => f.value)).size;
  if (sketch.entities.length > 1 || (!sketch.entities.length && (places !== 1 || sketch.levelNodes.length))) return null;
  if (!sketch.entities.length) return sketch.take('whole').length ? { over: null } : null;
  const [over] = averaged ? sketch.takeFilters((f) => !sketch.isOwn(f)) : [];
  if (over) return { over };
  return averaged || sketch.take('whole').length ? { over: null } : null;
}

/** The places compared, those behind "than" included. */
function subjectWithReferences(sketch: Sketch, behindThan: boolean): Subject | null {
  const subject = subjectOf(sketch);
  if (!subject || !behindThan) return subject?.by?.length === 0 && !sketch.levelNodes.length ? null : subject;
  const extra = sketch.all('comparison').flatMap((node) => (node.against.kind === 'places' ? [...node.against.places] : []));
  const [first] = subject.where;
  if (first?.op !== 'in') return null;
  const values = extra.flatMap((p) => {
    if (p.kind === 'entity') return first.dimension === p.level ? [p.key] : [];
    return first.dimension === p.dimension ? [p.value] : [];
  });
  if (!values.length) return null;
  const where = { ...first, values: [...new Set([...first.values, ...values.slice(0, 1)])] };
  return { by: subject.by, where: [where, ...subject.where.slice(1)], several: true };
}

/** "average DMA by region", "DMA scores for every ICS in the North West", "budget and population of each region". */
export const breakdown: Composer = (sketch) => {
  const attributes = ownAttributes(sketch);
  const by = takeGroups(sketch, !attributes.length);
  // "regions with an average above 2.8" is a list of regions, and so is "which regions went backwards".
  const went = sketch.hasCue('list') && sketch.all('change').some((node) => node.direction !== null);
  if (!by.length || went || attributes.length || (sketch.has('comparison') && !sketch.levelNodes.length)) return null;
  const statistic = sketch.take('statistic')[0];
  // "trusts by type": how many.
  const counted = !sketch.measures.length && !statistic && !sketch.has('group') && sketch.levelNodes.some((node) => node.plural);
  const columns: Expression[] = counted ? [{ op: 'count', of: null }] : takeTargets(sketch, true);
  sketch.takeCues('compare', 'rank');
  const conditions = takeConditions(sketch).map((b) => b.condition);
  const where = allOf([...takePopulation(sketch), ...conditions]);
  takeLevel(sketch);
  const explicit = statistic && !rollsUpAs(sketch, columns[0], statistic.statistic);
  // A kind of thing above that is only mentioned is rarely what to group by.
  const mentioned = by.some((id) => sketch.catalogue.levels[id] && !sketch.all('level').some((node) => node.id === id && node.each));
  return reading(sketch, mentioned ? 2.2 : 0.7, {
    kind: 'breakdown',
    level: sketch.level,
    by,
    columns: explicit ? columns.map((of): Expression => ({ op: 'summary', statistic: statistic.statistic, of })) : withChanges(columns),
    where,
  });
};

const withChanges = (columns: Expression[]) => distinct(columns.flatMap((e) => [...changeColumns(e), e]));

/** "How has Kent's score changed?", "DMA trend of STW", "DMA 2024 vs 2025 for the London ICSs", "percentage change in budget". */
export const change: Composer = (sketch) => {
  const trend = sketch.takeCues('trend');
  // "which ICSs went backwards" asks for names.
  const names = listed(sketch) || (sketch.hasCue('list') && sketch.all('dimension').some((node) => !node.each));
  if (!trend && names && sketch.all('change').some((node) => node.direction !== null)) return null;
  const changes = sketch.take('change');
  const percent = sketch.hasCue('percent_change') || (sketch.hasCue('share') && changes.length > 0);
  const pair = sketch.all('periods').length > 0 || sketch.all('since').length > 0;
  const twice = new Set(sketch.all('period').map((node) => node.period)).size > 1;
  if (!trend && !changes.length && !percent && !pair && !twice) return null;
  sketch.takeCues('difference', 'compare', 'amount');
  sketch.take('comparative', 'statistic');
  const uses = sketch.measures;
  sketch.mark(...uses.map((u) => u.node));
  const special = uses.filter((u) => u.id !== sketch.defaultMeasure);
  const id = (special[0] ?? uses[0])?.id ?? sketch.defaultMeasure;
  const expression = trend && !changes.length && !percent ? trendOf(sketch, id) : changeOf(sketch, { id });
  const groups = takeGroups(sketch, true);
  const subject = groups.length ? { by: groups, where: takePopulation(sketch) } : listed(sketch) ? { by: null, where: sketch.takeFilters() } : subjectOf(sketch);
  takeLevel(sketch);
  if (!subject) return null;
  const columns = Array.isArray(expression) ? expression : distinct([...changeColumns(expression), expression]);
  return reading(sketch, 0.6, { kind: 'change', level: sketch.level, by: subject.by, columns, where: allOf(subject.where) });
};

/** The ICSs of the places named are meant, each by itself. */
const listed = (sketch: Sketch) => sketch.levelNodes.some((node) => node.plural) && sketch.entities.length === 0;

/** All periods there are, or those asked for; two make a change as well. */
function trendOf(sketch: Sketch, id: string): Expression | Expression[] {
  if (sketch.has('periods') || sketch.has('since')) return changeOf(sketch, { id });
  sketch.take('relative_period');
  const asked = sketch.take('period').map((node) => resolvePeriod(sketch, id, node.period));
  const periods = asked.length > 1 ? asked : (sketch.catalogue.measures[id]?.periods ?? []);
  const figures = periods.map((period) => valueOf(sketch, { id }, period));
  const [first, last] = [figures[0], figures.at(-1)];
  if (figures.length < 2 || !first || !last || last.op !== 'figure' || first.op !== 'figure') return figures;
  return [...figures, { op: 'change', of: last, since: first.period, as: 'difference' }];
}

/** "DSPT status of the trusts in Devon": what is asked of each, not what to group by. */
const ownAttributes = (sketch: Sketch) =>
  sketch.dimensionNodes.filter(({ id, each }) => !each && sketch.levelNodes.length > 0 && sketch.catalogue.dimensions[id]?.level === sketch.level && !hasMembers(sketch.catalogue, id));

/** "What EPR does Barts use?", "DSPT status of Kent": a text attribute of what is named. */
export const attribute: Composer = (sketch) => {
  const dimensions = sketch.dimensionNodes.filter(({ id, each }) => !each && sketch.catalogue.dimensions[id]?.level === sketch.level);
  sketch.mark(...dimensions.map(({ node }) => node));
  const several = sketch.levelNodes.some((node) => node.plural);
  if (!dimensions.length || (!sketch.entities.length && !several) || sketch.measures.length) return null;
  const where = allOf(sketch.takeFilters());
  takeLevel(sketch);
  sketch.takeCues('common');
  return reading(sketch, 0.3, {
    kind: sketch.entities.length > 1 || several ? 'list' : 'value',
    level: sketch.level,
    columns: dimensions.map(({ id }) => ({ op: 'attribute', dimension: id })),
    where,
  });
};
