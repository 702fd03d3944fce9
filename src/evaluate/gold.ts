/** What a file of questions with known answers holds: one EvaluationLine a line. */
import { z } from 'zod';

const Tolerance = z.number().nonnegative().default(0);
const Numbers = z.record(z.string(), z.number());
/** money: thousands, millions and billions are right as well; percent: a fraction of one is too. */
const Unit = z.string().optional();
const Needles = z.array(z.string()).optional();
const Role = z.literal('rank').optional();

/** A known answer. See judge.ts for when an answer has it right. */
export type Gold = z.infer<typeof SimpleGold> | { type: 'anyof'; golds: Gold[] };

const SimpleGold = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ranked'), groups: z.array(z.array(z.string()).min(1)) }),
  z.object({ type: z.literal('set'), codes: z.array(z.string()) }),
  z.object({
    type: z.literal('number'),
    value: z.number(),
    tol: Tolerance,
    unit: Unit,
    code: z.string().optional(),
    role: Role,
  }),
  z.object({ type: z.literal('numbers'), values: Numbers, tol: Tolerance, unit: Unit, role: Role }),
  z.object({
    type: z.literal('table'),
    values: Numbers,
    tol: Tolerance,
    unit: Unit,
    role: Role,
    /** Keys that may be there too, with any number. */
    optional: z.array(z.string()).default([]),
    /** The rows must come in the order of `values`. */
    ordered: z.boolean().default(false),
    /** A row's text only has to start with the key. */
    match: z.literal('prefix').optional(),
  }),
  z.object({
    type: z.literal('series'),
    values: z.record(z.string(), Numbers),
    tol: Tolerance,
    unit: Unit,
    role: Role,
  }),
  z.object({
    type: z.literal('correlation'),
    r: z.number(),
    n: z.number().optional(),
    tol: z.number().nonnegative().default(0.01),
  }),
  z.object({ type: z.literal('verdict'), value: z.boolean() }),
  z.object({
    type: z.literal('text'),
    all: Needles,
    any: Needles,
    none: Needles,
    where: z.literal('first').optional(),
  }),
  /** See view.ts. A missing `charts`: any kind, or none. */
  z.object({
    type: z.literal('view'),
    charts: z.array(z.string()).optional(),
    /** `field` is null for a count of records. */
    columns: z.array(
      z.object({
        field: z.string().nullable(),
        aggregate: z.string().nullable().default(null),
        bin: z.boolean().default(false),
        timeUnit: z.string().nullable().default(null),
      }),
    ),
    rows: z.int().nonnegative().optional(),
    /** The first measure by the label of its group; two labels joined by " / ". */
    values: Numbers.optional(),
    tol: z.number().nonnegative().default(0.01),
  }),
  z.object({
    type: z.literal('not_answered'),
    status: z.array(z.enum(['refused', 'clarify'])),
    reasons: z.array(z.string()).optional(),
  }),
]);

const Gold: z.ZodType<Gold> = z.lazy(() =>
  z.union([SimpleGold, z.object({ type: z.literal('anyof'), golds: z.array(Gold).min(1) })]),
);

export const EvaluationLine = z.object({
  id: z.string(),
  question: z.string(),
  /** Lines of one thread are asked in order, each seeing the earlier ones. */
  thread: z.string().optional(),
  kind: z.string().default('-'),
  /** Name or folder of the dataset that is asked; the one of the settings where none is named. */
  dataset: z.string().optional(),
  gold: Gold,
});
export type EvaluationLine = z.infer<typeof EvaluationLine>;
