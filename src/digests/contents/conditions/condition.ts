/** When an edition is posted at all. Plain JSON data. A digest without a condition is posted every time. */
import { z } from 'zod';

const Name = z.string().trim().min(1).max(200);

/** Whose figure: an organisation or a region by code or name; null is the whole country. Always of the latest period. */
const Figure = { measure: Name, place: Name.nullable() };

/** `first`: when it comes to hold, and again only after it did not in between. `every`: at each slot at which it holds. */
const Times = z.enum(['first', 'every']);

export const Condition = z.discriminatedUnion('kind', [
  /** Only when the figures shown differ from those of the last posted edition. */
  z.strictObject({ kind: z.literal('changed') }),
  /** `value` in the measure's own unit: money in GBP. The value itself is neither above nor below. */
  z.strictObject({
    kind: z.literal('threshold'),
    ...Figure,
    test: z.enum(['above', 'below']),
    value: z.number(),
    times: Times,
  }),
  /** Up or down by at least so many percent of what it was, or so much in the measure's unit (percentage points of a percentage). */
  z.strictObject({
    kind: z.literal('change'),
    ...Figure,
    by: z.number().positive(),
    as: z.enum(['percent', 'amount']),
    times: Times,
  }),
  /** Up or down by at least so many places. */
  z.strictObject({ kind: z.literal('rank'), ...Figure, by: z.int().min(1).max(1000), times: Times }),
]);

export type Condition = z.infer<typeof Condition>;
export type ConditionKind = Condition['kind'];
export type ConditionOf<Kind extends ConditionKind> = Extract<Condition, { kind: Kind }>;
export type FigureCondition = Exclude<Condition, { kind: 'changed' }>;
