import { hasMembers } from '../../dataset/dimensions-of.js';
import type { Condition, Expression } from '../../query/query.js';
import { takeLevel } from './aggregates.js';
import { rollupOf } from './compare-with.js';
import { takeConditions } from './conditions.js';
import { type Composer, reading } from './reading.js';
import { allOf, type Sketch } from './sketch.js';
import { type Subject, subjectOf, takeTargets } from './subjects.js';

/** "compare the budgets of NWL and NCL", "London v Midlands", "population of the London ICSs", "how much higher is A than B". */
export const compare: Composer = (sketch) => {
  const asked = sketch.takeCues('compare', 'difference');
  if (asked) sketch.takeCues('size');
  const comparatives = sketch.take('comparative', 'statistic');
  const targets = takeTargets(sketch, true);
  const against = sketch.all('comparison').filter((node) => node.against.kind === 'places');
  const reference =
    asked && !against.length
      ? takeReference(
          sketch,
          comparatives.some((node) => node.type === 'statistic'),
        )
      : null;
  const subject = subjectWithReferences(sketch, against.length > 0);
  if (!subject || (!asked && !comparatives.length && !against.length)) return null;
  if (against.length) sketch.mark(...against);
  const conditions = takeConditions(sketch).map((b) => b.condition);
  takeLevel(sketch);
  const averaged = comparatives.find((node) => node.type === 'statistic')?.statistic;
  // The average of amounts of money is no total of them.
  const statisticOf = (of: Expression) =>
    averaged === undefined || averaged === 'sum' || (averaged === 'mean' && rollupOf(sketch, of) !== 'sum')
      ? 'whole'
      : averaged;
  if (reference && subject.by?.length !== 0) {
    const columns = targets.flatMap((of): Expression[] => {
      const from: Expression = { op: 'reference', statistic: statisticOf(of), of, over: reference.over };
      return [of, from, { op: 'minus', of, from }];
    });
    return reading(sketch, 0.3, {
      kind: 'compare',
      level: sketch.level,
      by: subject.by,
      columns,
      where: allOf([...subject.where, ...conditions]),
    });
  }
  // "the average of Kent and Devon" is one figure.
  const summed = !asked && comparatives.some((node) => node.type === 'statistic' && node.statistic === 'sum');
  if (summed || (subject.by === null && comparatives.some((node) => node.type === 'statistic'))) return null;
  if ((!subject.several && targets.length < 2) || subject.by?.length === 0) return null;
  return reading(sketch, 0.3, {
    kind: 'compare',
    level: sketch.level,
    by: subject.by,
    columns: targets,
    where: allOf([...subject.where, ...conditions]),
  });
};

/** "from the England average", "from the mean of London": what a single organisation is set against. */
function takeReference(sketch: Sketch, averaged: boolean): { over: Condition | null } | null {
  if (sketch.has('rest')) return takeRest(sketch);
  const places = new Set(sketch.filters.map((f) => f.value)).size;
  if (sketch.entities.length > 1 || (!sketch.entities.length && (places !== 1 || sketch.levelNodes.length)))
    return null;
  if (!sketch.entities.length) return sketch.take('whole').length ? { over: null } : null;
  const [over] = averaged || liesOutside(sketch) ? sketch.takeFilters((f) => !sketch.isOwn(f)) : [];
  if (over) return { over };
  return averaged || sketch.take('whole').length ? { over: null } : null;
}

/** "compare London and Kent": the place is no part of the question about the organisation, but its other side. */
function liesOutside(sketch: Sketch): boolean {
  const [own] = sketch.entities;
  const places = sketch.filters.filter((f) => !sketch.isOwn(f) && !f.not && hasMembers(sketch.catalogue, f.dimension));
  const entity = sketch.dataset.entities[sketch.level]?.find((e) => e.key === own);
  return places.length === 1 && places.every((f) => entity !== undefined && entity.attributes[f.dimension] !== f.value);
}

/** "with the rest of the country", "with the others in the South West": all but the one organisation or place named first. */
function takeRest(sketch: Sketch): { over: Condition } | null {
  const [rest, ...more] = sketch.all('rest');
  const [subject] = sketch.filters;
  if (!rest || more.length || !subject || subject.not || subject.node.from > rest.from) return null;
  const others = sketch.filters.filter((f) => f.value !== subject.value);
  if (sketch.isOwn(subject) ? others.some((f) => sketch.isOwn(f)) : others.length || sketch.levelNodes.length)
    return null;
  sketch.mark(rest);
  sketch.take('whole', 'all');
  const within = sketch.isOwn(subject) ? sketch.takeFilters((f) => !sketch.isOwn(f)) : [];
  const own: Condition = { op: 'in', dimension: subject.dimension, values: [subject.value] };
  return { over: allOf([...within, { op: 'not', of: own }]) ?? own };
}

/** The places compared, those behind "than" included. */
function subjectWithReferences(sketch: Sketch, behindThan: boolean): Subject | null {
  const subject = subjectOf(sketch);
  if (!subject || !behindThan) return subject?.by?.length === 0 && !sketch.levelNodes.length ? null : subject;
  const extra = sketch
    .all('comparison')
    .flatMap((node) => (node.against.kind === 'places' ? [node.against.places] : []));
  const [first] = subject.where;
  if (first?.op !== 'in') return null;
  const values = extra.flatMap((places) => {
    const fitting = places.flatMap((p) => {
      if (p.kind === 'entity') return first.dimension === p.level ? [p.key] : [];
      return first.dimension === p.dimension ? [p.value] : [];
    });
    return fitting.slice(0, 1);
  });
  if (values.length < extra.length || !values.length) return null;
  const where = { ...first, values: [...new Set([...first.values, ...values])] };
  return { by: subject.by, where: [where, ...subject.where.slice(1)], several: true };
}
