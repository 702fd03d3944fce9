/**
 * The catalogue of a table of records (a film, a car, a sale a row): what each column holds and which words people use for it.
 * `catalogue.yml` of an imported dataset, parsed and typed. A person may improve all of it but `column`, `id` and `type`, which
 * say how the rows are stored.
 */
import { z } from 'zod';

const Id = z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id is lower case letters, digits and underscores');
const Words = z.array(z.string().min(1)).default([]);

const Shared = {
  /** The column's name in the file, unchanged: answers carry it. */
  column: z.string().min(1),
  /** The column of the table `records` that holds it. */
  id: Id,
  /** Heading, sentence case: "Miles per gallon". */
  label: z.string().min(1),
  /** Other words for it: mpg, fuel economy. */
  words: Words,
};

/** How many records' numbers are put together: amounts and counts add up; rates, scores, prices and ratings average. */
const Combine = z.enum(['sum', 'mean']);

const NumberColumn = z.strictObject({
  ...Shared,
  type: z.literal('number'),
  /** "lbs", "$m", "percent"; null where the header names none. GBP, percent and people are shown as such. */
  unit: z.string().nullable().default(null),
  combine: Combine,
  /** Few whole numbers, as cylinders have: grouped by value, never in bands. */
  discrete: z.boolean().default(false),
  /** What "best" means of it. */
  better: z.enum(['higher', 'lower', 'neither']).default('neither'),
});

/** Text with few enough different values to group and to filter by; a yes/no column has the values "yes" and "no". */
const CategoryColumn = z.strictObject({
  ...Shared,
  type: z.literal('category'),
  /** Words for single values: { USA: [american, us] }. */
  values: z.record(z.string(), Words).default({}),
});

/** ISO 8601, as far as `finest` goes: 1982, 1982-06, 1982-06-11, 1982-06-11T14:30:00. */
const DateColumn = z.strictObject({
  ...Shared,
  type: z.literal('date'),
  finest: z.enum(['year', 'month', 'day', 'time']),
});

/** Text that differs from record to record: titles, names, remarks, identifiers. */
const TextColumn = z.strictObject({ ...Shared, type: z.literal('text') });

const TableColumn = z.discriminatedUnion('type', [NumberColumn, CategoryColumn, DateColumn, TextColumn]);

export const TableCatalogue = z.strictObject({
  kind: z.literal('table'),
  id: Id,
  title: z.string(),
  /** "car" / "cars", as in a sentence; "record" / "records" where nothing better is known. */
  one: z.string(),
  many: z.string(),
  words: Words,
  /** The id of the column that says what a record is called; null where none does. */
  name: Id.nullable().default(null),
  source: z.strictObject({
    /** The file it was imported from, without its folder. */
    file: z.string(),
    /** ISO date of the import. */
    imported: z.string(),
    note: z.string().nullable().default(null),
  }),
  columns: z.array(TableColumn).min(1).max(500),
  /** Example questions, shown by help and offered with refusals. */
  examples: z.array(z.string()).default([]),
});

export type TableCatalogue = z.infer<typeof TableCatalogue>;
export type TableColumn = z.infer<typeof TableColumn>;
export type NumberColumn = z.infer<typeof NumberColumn>;
export type DateColumn = z.infer<typeof DateColumn>;
