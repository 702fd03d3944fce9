import { hasMembers } from '../../../dataset/dimensions-of.js';
import type { Condition, Expression } from '../../../query/query.js';
import type { Node } from '../../nodes/nodes.js';
import { overOf, ownRegion, rollupOf } from '../conditions/compare-with.js';
import { takeConditions } from '../conditions/conditions.js';
import { type Composer, type Reading, reading } from '../reading.js';
import { allOf, type Filter, type Sketch } from '../sketch.js';
import { type Subject, subjectOf, takeTargets } from '../subjects.js';
import { takeLevel } from '../values/take-level.js';

/** "compare the budgets of NWL and NCL", "London v Midlands", "population of the London ICSs", "how much higher is A than B". */
export const compare: Composer = (sketch) => {
  if (countsThem(sketch)) return null;
  const percent = shareBetween(sketch);
  const ratio = sketch.takeCues('ratio') || percent;
  const asked = sketch.takeCues('compare', 'difference') || ratio || withWhole(sketch);
  if (asked) sketch.takeCues('size');
  const comparatives = sketch.take('comparative', 'statistic');
  // "does Devon or Kent have the smaller" asks for one of them, no yes or no.
  if (sketch.all('and').some((and) => and.or) && sketch.filters.length === 2) sketch.take('yes_no');
  const targets = takeTargets(sketch, true);
  const against = sketch.all('comparison').filter((node) => node.against.kind === 'places');
  // "no higher" asks whether, and not which of them.
  if (against.some((node) => node.negated) || comparatives.some(isDenied)) return null;
  const averaged = comparatives.some((node) => node.type === 'statistic' && node.statistic !== 'sum');
  const reference = asked && !against.length ? (takeBeyond(sketch) ?? takeReference(sketch, averaged)) : null;
  const named = sketch.filters.filter((f) => !f.not);
  const subject = subjectWithReferences(sketch, against.length > 0);
  if (!subject || (!asked && !comparatives.length && !against.length)) return null;
  if (against.length) sketch.mark(...against);
  const conditions = takeConditions(sketch).map((b) => b.condition);
  takeLevel(sketch);
  const said = comparatives.find((node) => node.type === 'statistic')?.statistic;
  // The average of amounts of money is no total of them.
  const statisticOf = (of: Expression) =>
    said === undefined || said === 'sum' || (said === 'mean' && rollupOf(sketch, of) !== 'sum') ? 'whole' : said;
  // The mean of some is not held against the total of others.
  if (reference && averaged && subject.by !== null && targets.some((of) => rollupOf(sketch, of) === 'sum')) return null;
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
  if (ratio) return ratioOf(sketch, targets, subject, named, percent ? 100 : 1);
  // "the average of Kent and Devon" is one figure.
  const summed = comparatives.some((node) => node.type === 'statistic' && node.statistic === 'sum');
  if ((summed && !(asked && totals(targets, sketch))) || (subject.by === null && averaged)) return null;
  if ((!subject.several && targets.length < 2) || subject.by?.length === 0) return null;
  return reading(sketch, 0.3, {
    kind: 'compare',
    level: sketch.level,
    by: subject.by,
    columns: targets,
    where: allOf([...subject.where, ...conditions]),
  });
};

/** "how many more ICSs does A have than B" */
const countsThem = (sketch: Sketch) =>
  sketch
    .all('cue')
    .filter((node) => node.cue === 'difference')
    .some((node) => sketch.all('level').some((level) => level.from === node.to && !level.measures.length));

const isDenied = (node: Node) => node.type === 'comparative' && (node.test === '<=' || node.test === '>=');

/** "the scores of the Midlands and of England" */
function withWhole(sketch: Sketch): boolean {
  const [whole, ...wholes] = sketch.all('whole');
  const [place, ...places] = sketch.filters;
  if (!whole || !place || wholes.length || places.length || place.not || sketch.has('superlative')) return false;
  const [from, to] = [Math.min(whole.to, place.node.to), Math.max(whole.from, place.node.from)];
  const joins = [...sketch.all('and').filter((and) => !and.or), ...sketch.all('what_about')];
  const joint = joins.find((node) => node.from >= from && node.to <= to);
  if (joint) sketch.mark(joint);
  return joint !== undefined;
}

/** "Kent's budget as a percentage of Sussex's": of two organisations, the one in terms of the other. Taken. */
function shareBetween(sketch: Sketch): boolean {
  const [cue, ...more] = sketch.all('cue').filter((node) => node.cue === 'share');
  const own = sketch.filters.filter((f) => sketch.isOwn(f) && !f.not);
  const [first, second] = own;
  if (!cue || more.length || own.length !== 2 || !first || !second) return false;
  if (sketch.filters.length > 2 || first.node.from > cue.from || second.node.from < cue.to) return false;
  sketch.mark(cue);
  return true;
}

/** "how many times bigger is A's budget than B's": both, and what each is in terms of the one behind "than". */
function ratioOf(
  sketch: Sketch,
  targets: readonly Expression[],
  subject: Subject,
  named: readonly Filter[],
  scale: number,
): Reading | null {
  const [of, ...more] = targets;
  const [where, ...others] = subject.where;
  if (!of || more.length || others.length || where?.op !== 'in' || where.values.length !== 2) return null;
  // "the ratio of acute to mental health trusts" is one of how many there are.
  if (sketch.isKind(where.dimension)) return null;
  // Of "A … than B" the one behind may have been taken for what a comparison is with; then it is the last value.
  const last = named.length > 1 ? named.at(-1)?.value : where.values[1];
  const over: Condition = { ...where, values: [last ?? ''] };
  const by: Expression = { op: 'reference', statistic: 'whole', of, over };
  return reading(sketch, 0.3, {
    kind: 'compare',
    level: sketch.level,
    by: subject.by,
    columns: [of, { op: 'per', of, by, scale }],
    where,
  });
}

/** "A's total budget minus B's": of what is added up anyway, the total of each is its figure. */
const totals = (targets: readonly Expression[], sketch: Sketch) =>
  sketch.hasCue('difference') && targets.every((of) => rollupOf(sketch, of) === 'sum');

/** "by how much is Kent above the England average": what a comparison is with, where it is asked how far. */
function takeBeyond(sketch: Sketch): { over: Condition | null } | null {
  const [node, ...more] = sketch.all('comparison');
  if (node?.against.kind !== 'statistic' || node.against.statistic !== 'mean' || more.length) return null;
  const { of } = node.against;
  const over = of === 'own' ? ownRegion(sketch) : Array.isArray(of) ? overOf(sketch, of) : null;
  if ((of === 'own' || Array.isArray(of)) && !over) return null;
  sketch.mark(node);
  return { over };
}

/** "from the England average", "from the mean of London": what a single organisation is set against. */
function takeReference(sketch: Sketch, averaged: boolean): { over: Condition | null } | null {
  if (sketch.has('rest')) return takeRest(sketch);
  const places = new Set(sketch.filters.map((f) => f.value)).size;
  if (sketch.entities.length > 1 || (!sketch.entities.length && (places !== 1 || sketch.levelNodes.length)))
    return null;
  if (!sketch.entities.length) return sketch.take('whole').length ? { over: null } : null;
  // One place is set against one other.
  const others = sketch.filters.filter((f) => !sketch.isOwn(f));
  if (new Set(others.map((f) => `${f.not} ${f.dimension}`)).size > 1) return null;
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
