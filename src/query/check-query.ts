/**
 * Does a well-formed Query mean something in this dataset? Shape is zod's (query.ts); here every name, period and combination is
 * held against the catalogue. A problem names the field, so that whoever made the Query (rules, a model, a person) can mend it.
 */
import type { Catalogue } from '../dataset/catalogue.js';
import type { Dataset } from '../dataset/dataset.js';
import { dimensionsOf } from '../dataset/dimensions-of.js';
import { figureSet } from '../dataset/figure-index.js';
import { inWords } from '../words.js';
import type { Condition, DataQuery, Expression } from './query.js';
import { rankIsCertain } from './rank-is-certain.js';
import {
  expressionsIn,
  expressionsOf,
  type FigureExpression,
  figuresIn,
  innerCondition,
  innerExpressions,
  partsOf,
} from './walk.js';

export interface Problem {
  /** unknown: no such name. no_data: no figures for it. not_comparable: two assessments that must not be mixed. misplaced: it cannot stand there. */
  readonly code: 'unknown' | 'no_data' | 'not_comparable' | 'misplaced';
  /** Where: "columns[0].of.period". */
  readonly field: string;
  readonly message: string;
  /** The measure it is about, where it is about one. */
  readonly measure?: string;
}

/** Expressions in one query: far more than any question has, far fewer than make a statement slow to compile. */
const MOST_PARTS = 400;

/** What may stand where: entity values, group values, or the finished rows' values. */
type Grain = 'entity' | 'group';

/** All problems of a query, in the order of its fields; empty if it can be run. */
export function checkQuery(query: DataQuery, dataset: Dataset): Problem[] {
  return new Checker(query, dataset).check();
}

class Checker {
  readonly #problems: Problem[] = [];
  readonly #catalogue: Catalogue;
  readonly #dimensions: ReadonlySet<string>;

  constructor(
    readonly query: DataQuery,
    readonly dataset: Dataset,
  ) {
    this.#catalogue = dataset.catalogue;
    const { dimensions, parents } = dimensionsOf(this.#catalogue, query.level);
    this.#dimensions = new Set([...dimensions, ...parents]);
  }

  check(): Problem[] {
    const { query } = this;
    if (!Object.hasOwn(this.#catalogue.levels, query.level)) {
      this.#add('unknown', 'level', `there is no level "${query.level}"`);
      return this.#problems;
    }
    if ([...expressionsOf(query)].length > MOST_PARTS) {
      this.#add('misplaced', 'columns', 'there is more in it than one statement should hold');
      return this.#problems;
    }
    if (new Set(query.by).size < (query.by?.length ?? 0)) this.#add('misplaced', 'by', 'a dimension stands twice');
    const grain: Grain = query.by ? 'group' : 'entity';
    query.by?.forEach((id, i) => {
      if (!this.#dimensions.has(id)) this.#add('unknown', `by[${i}]`, `${query.level} cannot be grouped by "${id}"`);
    });
    if (query.by && query.columns.length === 0) this.#add('misplaced', 'columns', 'groups need at least one column');
    query.columns.forEach((e, i) => {
      this.#expression(e, `columns[${i}]`, grain, true);
    });
    if (query.where) this.#condition(query.where, 'where', 'entity');
    if (query.show) this.#condition(query.show, 'show', grain);
    if (query.verdict) this.#condition(query.verdict.condition, 'verdict.condition', grain);
    this.#orderAndLimit();
    return this.#problems;
  }

  #add(code: Problem['code'], field: string, message: string, measure?: string): void {
    this.#problems.push({ code, field, message, ...(measure ? { measure } : {}) });
  }

  #orderAndLimit(): void {
    const { order, limit, columns, by } = this.query;
    if (order && order.column >= columns.length)
      this.#add('misplaced', 'order.column', `there are only ${columns.length} columns`);
    if (order && columns[order.column]?.op === 'attribute')
      this.#add('misplaced', 'order.column', 'a text cannot be ranked');
    // The order of a profile is that of its dimensions.
    if (order && by?.length === 0 && this.query.kind !== 'profile')
      this.#add('misplaced', 'order', 'one row cannot be ranked');
    if (limit && !order) this.#add('misplaced', 'limit', 'a limit needs an order');
    const ranked = order ? columns[order.column] : undefined;
    if (ranked && !rankIsCertain(ranked, this.query, this.dataset)) this.#inBounds(figuresIn(ranked), 'order');
    const per = limit?.per;
    if (per && !(by ?? [...this.#dimensions]).includes(per))
      this.#add('unknown', 'limit.per', `the rows have no "${per}"`);
  }

  #expression(e: Expression, field: string, grain: Grain, ranksAllowed = false): void {
    if (e.op === 'figure') this.#figure(e, field);
    if (e.op === 'attribute') this.#attribute(e.dimension, field, grain);
    if (e.op === 'rank') {
      if (!ranksAllowed) this.#add('misplaced', field, 'a rank cannot stand inside this');
      if (e.within && !(this.query.by ?? [...this.#dimensions]).includes(e.within)) {
        this.#add('unknown', `${field}.within`, `the rows have no "${e.within}"`);
      }
    }
    if (grain === 'entity' && (e.op === 'count' || e.op === 'proportion' || e.op === 'portion' || e.op === 'summary')) {
      this.#add('misplaced', field, `${e.op} is of a group; set "by"`);
    }
    if (e.op === 'reference') this.#reference(e, field);
    if (e.op === 'change') this.#change(e, field);
    if (e.op === 'minus' || e.op === 'distance')
      this.#sameBasis(
        [...figuresIn(e.of), ...figuresIn(e.from)].map((f) => f.measure),
        field,
        'subtracted',
      );
    const innerGrain: Grain =
      e.op === 'summary' || e.op === 'portion'
        ? 'entity'
        : e.op === 'reference'
          ? e.statistic === 'whole'
            ? 'group'
            : 'entity'
          : grain;
    if (e.op === 'figure' && grain === 'group') this.#inBounds([e], field);
    for (const inner of innerExpressions(e)) {
      if (inner.op === 'attribute') this.#add('misplaced', `${field}.of`, 'a text is no number');
      if (inner.op === 'figure') this.#inBounds([inner], `${field}.of`);
      this.#expression(inner, `${field}.of`, innerGrain, e.op === 'minus' && ranksAllowed);
    }
    const condition = innerCondition(e);
    if (condition)
      this.#condition(
        condition,
        e.op === 'reference' ? `${field}.over` : `${field}.of`,
        'entity',
        e.op === 'reference',
      );
  }

  #figure(e: Extract<Expression, { op: 'figure' }>, field: string): void {
    const measure = this.#catalogue.measures[e.measure];
    if (!measure) {
      this.#add('unknown', `${field}.measure`, `there is no measure "${e.measure}"`);
      return;
    }
    if (measure.level !== this.query.level) {
      this.#add(
        'unknown',
        `${field}.measure`,
        `${measure.label} is not measured of ${this.#catalogue.levels[this.query.level]?.many}`,
        e.measure,
      );
      return;
    }
    if (!measure.periods.includes(e.period)) {
      this.#add(
        'no_data',
        `${field}.period`,
        `${measure.label} is not published for ${e.period}, only for ${inWords(measure.periods)}`,
        e.measure,
      );
    }
    if (e.setting !== null && !figureSet(this.dataset, e.measure, e.period)?.settings.has(e.setting)) {
      this.#add('no_data', `${field}.setting`, `${measure.label} is not published for "${e.setting}"`, e.measure);
    }
  }

  #attribute(id: string, field: string, grain: Grain): void {
    if (!this.#dimensions.has(id)) this.#add('unknown', `${field}.dimension`, `${this.query.level} has no "${id}"`);
    else if (grain === 'group' && !this.query.by?.includes(id))
      this.#add('misplaced', `${field}.dimension`, `"${id}" differs within the groups`);
  }

  /** A reference is one number about figures: counts, shares and other references stand beside it, not in it. */
  #reference(e: Extract<Expression, { op: 'reference' }>, field: string): void {
    const inside = [...expressionsIn(e.of)];
    const misplaced = inside.find(
      (inner) => !['figure', 'number', 'per', 'change', 'minus', 'distance'].includes(inner.op),
    );
    if (misplaced) this.#add('misplaced', `${field}.of`, `${misplaced.op} cannot stand inside a reference`);
    if (!inside.some((inner) => inner.op === 'figure'))
      this.#add('misplaced', `${field}.of`, 'a reference needs a figure');
  }

  #change(e: Extract<Expression, { op: 'change' }>, field: string): void {
    if ([...expressionsIn(e.of)].some((inner) => inner.op === 'change'))
      this.#add('misplaced', `${field}.of`, 'a change of a change is not asked for');
    const figures = figuresIn(e.of);
    const moved = figures.filter((f) => this.#catalogue.measures[f.measure]?.periods.includes(e.since));
    if (moved.length === 0) {
      const measure = figures[0]?.measure ?? '';
      const known = this.#catalogue.measures[measure];
      const message = `${known?.label ?? measure} has no figure for ${e.since} to compare with; it is published for ${inWords(known?.periods ?? [])}`;
      this.#add(
        known && e.since in this.#catalogue.other_periods ? 'not_comparable' : 'no_data',
        `${field}.since`,
        message,
        measure,
      );
    }
    if (figures.some((f) => f.period === e.since))
      this.#add('misplaced', `${field}.since`, 'a change needs two different periods');
  }

  /** Figures of two assessments are never set against each other as amounts. */
  #sameBasis(measures: string[], field: string, verb: string): void {
    const bases = new Set(measures.map((id) => this.#catalogue.measures[id]?.basis).filter((b) => b !== undefined));
    const scores = measures.every((id) => this.#catalogue.measures[id]?.unit === 'score');
    if (bases.size > 1 && scores) {
      const labels = [...new Set(measures.map((id) => this.#catalogue.measures[id]?.label ?? id))];
      this.#add('not_comparable', field, `${inWords(labels)} come from different assessments and cannot be ${verb}`);
    }
  }

  #condition(c: Condition, field: string, grain: Grain, plain = false): void {
    if (plain && !['in', 'and', 'or', 'not'].includes(c.op))
      this.#add('misplaced', field, 'a reference can be over names and dimensions only');
    if (c.op === 'in') this.#names(c, field, grain);
    if ((c.op === 'between' || c.op === 'top') && c.of.op === 'attribute')
      this.#add('misplaced', field, 'a text is no number');
    if (c.op === 'compare' || c.op === 'between' || c.op === 'top') this.#bounded(c, field);
    if (c.op === 'compare') {
      for (const side of [c.left, c.right])
        if (side.op === 'attribute') this.#add('misplaced', field, 'texts are not compared; use "in"');
      this.#sameBasis(
        [...figuresIn(c.left), ...figuresIn(c.right)].map((f) => f.measure),
        field,
        'compared',
      );
    }
    const { expressions, conditions } = partsOf(c);
    for (const [i, e] of expressions.entries())
      this.#expression(e, `${field}.${c.op === 'compare' ? ['left', 'right'][i] : 'of'}`, grain);
    for (const [i, inner] of conditions.entries())
      this.#condition(inner, c.op === 'not' ? `${field}.of` : `${field}.of[${i}]`, grain, plain);
  }

  /** A figure known only as "3 or more" can be shown, not compared or ranked. */
  #bounded(c: Extract<Condition, { op: 'compare' | 'between' | 'top' }>, field: string): void {
    for (const e of c.op === 'compare' ? [c.left, c.right] : [c.of]) this.#inBounds(figuresIn(e), field);
  }

  #inBounds(figures: readonly FigureExpression[], field: string): void {
    for (const { measure, period } of figures) {
      const set = figureSet(this.dataset, measure, period)?.figures ?? [];
      const loose = set.filter((f) => f.value === null && f.text !== null).length;
      if (!loose) continue;
      const label = this.#catalogue.measures[measure]?.label ?? measure;
      this.#add(
        'no_data',
        field,
        `${label} was published only within bounds for ${loose} of its ${set.length} figures, so they cannot be compared or ranked`,
        measure,
      );
    }
  }

  #names(c: Extract<Condition, { op: 'in' }>, field: string, grain: Grain): void {
    const own = c.dimension === this.query.level;
    if (!own && !this.#dimensions.has(c.dimension)) {
      this.#add('unknown', `${field}.dimension`, `${this.query.level} has no "${c.dimension}"`);
      return;
    }
    if (grain === 'group' && !this.query.by?.includes(c.dimension)) {
      this.#add('misplaced', `${field}.dimension`, `"${c.dimension}" differs within the groups`);
      return;
    }
    const known = new Set(
      this.dataset.entities[c.dimension]?.map((e) => e.key) ??
        this.dataset.entities[this.query.level]?.map((e) => e.attributes[c.dimension] ?? ''),
    );
    for (const [i, value] of c.values.entries()) {
      if (!known.has(value)) this.#add('unknown', `${field}.values[${i}]`, `no ${c.dimension} is called "${value}"`);
    }
  }
}
