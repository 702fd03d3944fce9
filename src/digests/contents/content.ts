/** What a digest holds: a template that is filled anew each time, or questions that were asked and saved. Plain JSON data. */
import { z } from 'zod';
import { DataQuery, StatementQuery } from '../../query/query.js';
import { TableQuery } from '../../query/table/table-query.js';

const Name = z.string().trim().min(1).max(200);
const Names = z.array(Name).min(1).max(42);

/** A region by its code or name; null is the whole country. */
const Region = Name.nullable();

export const SavedQuestion = z.strictObject({
  question: z.string().trim().min(1).max(500),
  query: z.union([DataQuery, StatementQuery, TableQuery]),
  /** The latest period of each measure asked about when it was saved: figures of it go on to be the latest. */
  latest: z.record(z.string(), z.string()).default({}),
});

export const Content = z.discriminatedUnion('kind', [
  /** Top and bottom, the mean, movers and dimensions of a place. Without a measure, by the main one. */
  z.strictObject({ kind: z.literal('round-up'), place: Region, measure: Name.optional() }),
  /** One organisation each time, until all have had their turn. */
  z.strictObject({ kind: z.literal('spotlight'), region: Region }),
  /** Organisations by code or name against their own region, the whole country, or others by code or name. */
  z.strictObject({
    kind: z.literal('watch-list'),
    codes: Names,
    against: z.union([z.literal('region'), z.literal('england'), Names]),
  }),
  /** Every figure that changed since the edition before. */
  z.strictObject({ kind: z.literal('what-changed') }),
  z.strictObject({ kind: z.literal('answers'), items: z.array(SavedQuestion).min(1).max(5) }),
]);

export type Content = z.infer<typeof Content>;
export type ContentKind = Content['kind'];
export type ContentOf<Kind extends ContentKind> = Extract<Content, { kind: Kind }>;
export type SavedQuestion = z.infer<typeof SavedQuestion>;
