/** Whether an entity meets a condition, as far as the data at hand can tell: of whom a percentage is, no result says. */
import type { Dataset, Entity } from '../../../dataset/dataset.js';
import { figureSet } from '../../../dataset/figure-index.js';
import type { Comparator, Condition, Expression } from '../../../query/query.js';

/** Null: not known, for want of a figure or an attribute. Undefined: it takes more than the entity's own data. */
export type Told = boolean | null | undefined;

export function tell(c: Condition, entity: Entity, level: string, dataset: Dataset): Told {
  const of = (inner: Condition) => tell(inner, entity, level, dataset);
  const number = (e: Expression) => numberFor(e, entity, dataset);
  switch (c.op) {
    case 'in': {
      const value = c.dimension === level ? entity.key : entity.attributes[c.dimension];
      return value ? c.values.includes(value) : null;
    }
    case 'not': {
      const inner = of(c.of);
      return typeof inner === 'boolean' ? !inner : inner;
    }
    case 'and':
      return decided(c.of.map(of), false);
    case 'or':
      return decided(c.of.map(of), true);
    case 'known': {
      const value = c.of.op === 'attribute' ? (entity.attributes[c.of.dimension] ?? null) : number(c.of);
      return value === undefined ? undefined : value !== null;
    }
    case 'compare': {
      const [left, right] = [number(c.left), number(c.right)];
      if (left === undefined || right === undefined) return undefined;
      return left === null || right === null ? null : TESTS[c.test](left - right);
    }
    case 'between': {
      const value = number(c.of);
      if (typeof value !== 'number') return value;
      return TESTS['>='](value - c.low) && TESTS['<='](value - c.high);
    }
    case 'top':
      return undefined;
  }
}

/** One part that settles a group does so whatever the others are. */
function decided(parts: readonly Told[], settling: boolean): Told {
  if (parts.includes(undefined)) return undefined;
  if (parts.includes(settling)) return settling;
  return parts.includes(null) ? null : !settling;
}

/** A plain figure, the mean of its care settings where it has several. */
function numberFor(e: Expression, { key }: Entity, dataset: Dataset): number | null | undefined {
  if (e.op === 'number') return e.value;
  const set = e.op === 'figure' ? figureSet(dataset, e.measure, e.period) : undefined;
  if (e.op !== 'figure' || !set) return undefined;
  const own = set.figures.filter((f) => f.entity === key && (e.setting === null || f.setting === e.setting));
  const values = own.flatMap(({ value }) => value ?? []);
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}

const EQUAL = 1e-9;
const TESTS = {
  '>': (gap) => gap > EQUAL,
  '<': (gap) => gap < -EQUAL,
  '>=': (gap) => gap >= -EQUAL,
  '<=': (gap) => gap <= EQUAL,
  '=': (gap) => Math.abs(gap) <= EQUAL,
  '!=': (gap) => Math.abs(gap) > EQUAL,
} satisfies Record<Comparator, (gap: number) => boolean>;

export interface Tally {
  /** Of how many it is known, and how many of these meet the condition. */
  readonly known: number;
  readonly met: number;
  /** Of how many more it is not known. */
  readonly unknown: number;
}

/** How many of those that satisfy `where` meet a condition; null where the data at hand cannot tell. Who is on no list counts if known. */
export function tally(c: Condition, where: Condition | null, level: string, dataset: Dataset): Tally | null {
  const entities = dataset.entities[level] ?? [];
  const inside = entities.map((entity) => (where ? tell(where, entity, level, dataset) : true));
  const told = entities.map((entity, i) => (inside[i] === true ? tell(c, entity, level, dataset) : false));
  if (inside.includes(undefined) || told.includes(undefined)) return null;
  const members = told.filter((_, i) => inside[i] === true);
  const known = members.filter((each) => each !== null).length;
  const unknown = entities.filter(({ code }, i) => inside[i] === true && told[i] === null && code !== null).length;
  return { known, met: members.filter(Boolean).length, unknown };
}
