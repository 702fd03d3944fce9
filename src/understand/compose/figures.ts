/** Measures as people mean them → expressions: which period, per head or not, a change, one care setting. */
import { figureSet } from '../../dataset/figure-index.js';
import type { Expression } from '../../query/query.js';
import type { Node, NodeOf } from '../nodes/nodes.js';
import type { MeasureUse, Sketch } from './sketch.js';

/**
 * The period of a measure that is meant by what was said: exactly that one, the financial year that starts in it, or (nothing
 * said) the latest. A period that the measure lacks is passed on as it is, for the checker to refuse by name.
 */
export function resolvePeriod(sketch: Sketch, id: string, asked: string | null): string {
  const periods = sketch.catalogue.measures[id]?.periods ?? [];
  if (asked === null) return periods.at(-1) ?? '';
  if (periods.includes(asked)) return asked;
  return periods.find((p) => p.startsWith(`${asked}/`)) ?? periods.find((p) => asked.startsWith(`${p}/`)) ?? asked;
}

/** The one period asked for, taken; null if none, or if the question names two. */
export function takePeriod(sketch: Sketch, id: string): string | null {
  const relative = sketch.take('relative_period').find((node) => node.steps !== 0);
  const [node] = sketch.all('period');
  const named = sketch.all('period');
  if (node && named.every((n) => n.period === node.period)) {
    const period = resolvePeriod(sketch, id, node.period);
    // "on the 2025 scores, what share of capital": the period is that of the measure that has it.
    const otherAssessment = id === sketch.defaultMeasure && node.period in sketch.catalogue.other_periods;
    if (!hasPeriod(sketch, id, period) && !otherAssessment && othersHave(sketch, id, node.period)) return null;
    sketch.mark(...named);
    return period;
  }
  const periods = sketch.catalogue.measures[id]?.periods ?? [];
  return relative ? (periods.at(-1 + relative.steps) ?? `before ${periods[0]}`) : null;
}

export const hasPeriod = (sketch: Sketch, id: string, period: string) =>
  sketch.catalogue.measures[id]?.periods.includes(period) ?? false;

/** Whether another measure of the question (the default one, where scores or ranks are spoken of) has the period. */
function othersHave(sketch: Sketch, id: string, asked: string): boolean {
  const others = new Set(sketch.allMeasures.map((use) => use.id));
  const ofScores = sketch.catalogue.measures[id]?.unit === 'score';
  if (!ofScores && sketch.hasCue('share') && (sketch.has('scoring') || sketch.has('superlative')))
    others.add(sketch.defaultMeasure);
  others.delete(id);
  return [...others].some((other) => hasPeriod(sketch, other, resolvePeriod(sketch, other, asked)));
}

/** A measure's value: in the period asked for, per head where that was said, of one care setting where one was. */
export function figure(sketch: Sketch, id: string, period: string): Expression {
  return { op: 'figure', measure: id, period, setting: takeSetting(sketch, id, period) };
}

/** A care setting named as such, or, of a trust named, a word for a type of trust that is a setting too ("acute score of Barts"). */
function takeSetting(sketch: Sketch, id: string, period: string): string | null {
  const settings = figureSet(sketch.dataset, id, period)?.settings;
  const [setting] = sketch.all('setting');
  if (setting && setting.value !== null) {
    sketch.mark(setting);
    return setting.value;
  }
  if (!settings?.size || !sketch.entities.length) return null;
  const place = sketch.filters.find((f) => f.node.setting !== null && settings.has(f.node.setting));
  if (place) sketch.mark(place.node);
  return place?.node.setting ?? null;
}

/** The expression for a measure used in the question, its scale ("per head", "per 100,000 people") included. */
export function measured(
  sketch: Sketch,
  use: Pick<MeasureUse, 'id'> & Partial<MeasureUse>,
  period: string | null = null,
): Expression {
  const [scale] = scalesOf(sketch, use.id);
  const money =
    scale?.scale === 1 && scale.by === null && sketch.catalogue.measures[use.id]?.unit === 'score'
      ? spentPerHead(sketch)
      : null;
  if (money && scale && !sketch.allMeasures.length) {
    sketch.mark(scale.node);
    return figure(sketch, money, resolvePeriod(sketch, money, period ?? takePeriod(sketch, money)));
  }
  const measure = sketch.catalogue.measures[use.id];
  const apply =
    scale &&
    scale.by !== use.id &&
    [use.id, null].includes(nearestMeasure(sketch, scale.node.from)) &&
    measure &&
    !/person/.test(measure.unit);
  if (scale?.scale === 1 && scale.by === null && measure && /person/.test(measure.unit)) sketch.mark(scale.node);
  const id = apply && scale.scale === 1 && scale.by === null && measure.per_head ? measure.per_head : use.id;
  const when = period ?? takePeriod(sketch, id);
  const of = figure(sketch, id, resolvePeriod(sketch, id, when));
  // A score or a percentage of a head of population is nothing: "per head" is then left unaccounted.
  if (!apply || measure.unit === 'score' || measure.unit === 'percent') return of;
  sketch.mark(scale.node);
  const by = scale.by === null ? sketch.catalogue.population_measure : sketch.atLevel(scale.by);
  if (id !== use.id || by === null) return of;
  // A part and its whole are of one period, where there is such a one.
  const isPart = sketch.catalogue.measures[by]?.unit === measure.unit;
  const same = isPart && of.op === 'figure' && hasPeriod(sketch, by, of.period) ? of.period : null;
  // Of a GP practice, a head has next to none.
  const few = measure.unit === 'count' && scale.by === null && scale.scale === 1;
  return {
    op: 'per',
    of,
    by: { op: 'figure', measure: by, period: resolvePeriod(sketch, by, same), setting: null },
    scale: few ? 100_000 : scale.scale,
  };
}

/** What to divide by: people, or what there are so many of ("budget per trust", asked of those that have trusts). */
function scalesOf(sketch: Sketch, id: string): { node: Node; scale: number; by: string | null }[] {
  const counted = sketch.all('level').flatMap((node) => {
    const by = node.id === sketch.level || node.divisor === null ? null : sketch.atLevel(node.divisor);
    return by === null || by === id ? [] : [{ node, scale: 1, by }];
  });
  return [...sketch.all('scale').map((node) => ({ node, scale: node.scale, by: node.by })), ...counted];
}

/** "how much per person": a score has no such thing, money has. */
const spentPerHead = (sketch: Sketch) =>
  Object.values(sketch.catalogue.measures).find((m) => m.level === sketch.level && m.per_head !== null)?.per_head ??
  null;

/** "per head" belongs to the measure before it, or else to the first one after it; null leaves it to the one meant by default. */
function nearestMeasure(sketch: Sketch, at: number): string | null {
  const uses = sketch.allMeasures;
  const before = uses.filter((u) => u.node.from < at).at(-1);
  return before?.id ?? uses[0]?.id ?? null;
}

/** The two periods of a change of a measure: those named, or since the one named, or since the one before the latest. */
export function takeChangePeriods(sketch: Sketch, id: string): { since: string; until: string } {
  const periods = sketch.catalogue.measures[id]?.periods ?? [];
  const latest = periods.at(-1) ?? '';
  const [pair] = sketch.take('periods');
  if (pair) {
    // "2025 vs 2024" goes forward in time as well.
    const [since = '', until = ''] = pair.periods.map((period) => resolvePeriod(sketch, id, period)).sort();
    // "the 2024-25 change (2024 to 2025)" says it twice.
    const again = (node: NodeOf<'period'>) => bothYears(periods, node.period)?.join() === [since, until].join();
    sketch.mark(...sketch.all('period').filter((node) => again(node)));
    return { since, until };
  }
  const [since] = sketch.take('since');
  sketch.take('relative_period');
  const named = [
    ...new Set(
      sketch
        .take('period')
        .flatMap((node) => bothYears(periods, node.period) ?? resolvePeriod(sketch, id, node.period)),
    ),
  ].sort();
  if (since?.period) {
    // "comparing 2025 with 2024" goes forward in time as well.
    const [first = '', last = ''] = [resolvePeriod(sketch, id, since.period), named.at(-1) ?? latest].sort();
    return { since: first, until: last };
  }
  if (named.length > 1) return { since: named[0] ?? '', until: named.at(-1) ?? '' };
  const until = named[0] ?? latest;
  if (named.length === 1 && !periods.includes(until) && until in sketch.catalogue.other_periods)
    return { since: until, until: latest };
  // "improved in 2024" with nothing before 2024 still needs an earlier period to be refused by name.
  const since_ = periods[periods.indexOf(until) - 1];
  return {
    since: since_ ?? (periods.length > 1 && until === periods[0] ? 'an earlier year' : (periods[0] ?? '')),
    until,
  };
}

/** "24-25" of a measure that is made each calendar year: both of them. */
export function bothYears(periods: readonly string[], asked: string): string[] | null {
  const [, first, second] = /^(\d{4})\/(\d{2})$/.exec(asked) ?? [];
  const years = [first ?? '', `20${second}`];
  return first && !periods.includes(asked) && years.every((year) => periods.includes(year)) ? years : null;
}

/** The change of a measure over the periods asked for. */
export function changeOf(
  sketch: Sketch,
  use: Pick<MeasureUse, 'id'>,
  unit: 'difference' | 'percent' | null = null,
): Extract<Expression, { op: 'change' }> {
  const asked = sketch.takeCues('percent_change') || (unit === null && sharesChange(sketch));
  if (asked) sketch.takeCues('share');
  const as = unit ?? (asked ? 'percent' : 'difference');
  const { since, until } = takeChangePeriods(sketch, use.id);
  return { op: 'change', of: measured(sketch, use, until), since, as };
}

/** "biggest percentage rise": the word right before the change; "what percentage of ICSs rose" counts ICSs. */
const sharesChange = (sketch: Sketch) =>
  sketch.hasCue('share') &&
  sketch.has('change') &&
  (sketch.has('superlative') || sketch.allMeasures.length > 0) &&
  (sketch.has('superlative') || !sketch.levelNodes.some((node) => node.plural));

/** highest or lowest, as the measure's better direction has it: the best waiting time would be the lowest. */
export function meritOrder(sketch: Sketch, e: Expression, end: 'highest' | 'lowest'): 'highest' | 'lowest' {
  const better =
    e.op === 'figure'
      ? sketch.catalogue.measures[e.measure]?.better
      : e.op === 'change' && e.of.op === 'figure'
        ? sketch.catalogue.measures[e.of.measure]?.better
        : 'higher';
  return better === 'lower' ? (end === 'highest' ? 'lowest' : 'highest') : end;
}
