/**
 * The catalogue: what can be asked about. `catalogue.yml` of a dataset, parsed and typed.
 * It names tables and columns; the figures themselves are in tables/*.csv.
 */
import { z } from 'zod';

const Id = z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id is lower case letters, digits and underscores');
const Words = z.array(z.string().min(1)).default([]);

/** A kind of thing that has figures: ICS, trust. Its entities are the rows of tables/<table>.csv. */
const Level = z.strictObject({
  /** "ICS" / "ICSs", as in a sentence. */
  one: z.string(),
  many: z.string(),
  /** Other words for it: ICB, integrated care system, system. */
  words: Words,
  table: z.string(),
  /** Column of the unique key (may be made up where the source has no code) and of the published code. */
  key: z.string(),
  code: z.string(),
  /** Column of the name shown, and of the formal name. */
  name: z.string(),
  formal: z.string(),
  /** The level its entities belong to, and the column that holds that entity's key. A level has its parent's dimensions too. */
  parent: z.strictObject({ level: Id, column: Id }).nullable().default(null),
  /** tables/<figures>.csv, in long form: <key>, measure, period, setting, value, low, high, text, basis, source. */
  figures: z.string(),
  /** The measure meant when none is named. */
  default_measure: Id,
  /** The measure that "big" and "small" mean when none is named. */
  size_measure: Id.nullable().default(null),
  /** Further measures of a profile, beside the default one and the first group. */
  profile: z.array(Id).default([]),
  /**
   * A map of equal hexagons, by code: column (odd rows stand half a column to the right), row from the top, and a name short enough for
   * a tile. Empty where there is no map.
   */
  tiles: z.record(z.string(), z.tuple([z.number(), z.int().min(0), z.string()])).default({}),
});

/** A text attribute of the entities of a level, to filter and to group by. */
const Dimension = z.strictObject({
  level: Id,
  column: Id,
  one: z.string(),
  many: z.string(),
  words: Words,
  /** tables/<members>.csv (value, code, name): a dimension whose values have codes of their own, as regions have. */
  members: z.string().nullable().default(null),
  /** Words for single values: { "Epic Systems Corporation": ["epic"] }. */
  values: z.record(z.string(), Words).default({}),
  /** The parent level's measure that is the percentage of its entities with `value` here: "all their trusts have an EPR". */
  share: z.strictObject({ value: z.string(), measure: Id }).nullable().default(null),
  period: z.string().nullable().default(null),
  source: z.string(),
  note: z.string().nullable().default(null),
});

const Ratio = z.strictObject({ of: Id, by: Id, scale: z.number() });
/**
 * How a figure of several entities is made of theirs: the unweighted mean, the sum, or a ratio of two other measures' sums
 * (a percentage of trusts is recomputed from its counts, never the mean of percentages).
 */
const Rollup = z.union([z.enum(['mean', 'sum']), z.strictObject({ ratio: Ratio })]);

const Measure = z.strictObject({
  level: Id,
  /** Column heading, sentence case: "DMA score". */
  label: z.string(),
  /** The same in the middle of a sentence, where that differs: "well led score". */
  phrase: z.string().nullable().default(null),
  words: Words,
  unit: z.enum(['score', 'GBP', 'GBP/person', 'percent', 'people', 'count']),
  scale: z.tuple([z.number(), z.number()]).nullable().default(null),
  better: z.enum(['higher', 'lower', 'neither']),
  /** The decimals its figures were rounded to: changes that differ by no more than that rounding are the same change. */
  decimals: z.int().min(0).max(12).nullable().default(null),
  /** In order of time; the last is meant when none is named. */
  periods: z.array(z.string()).min(1),
  rollup: Rollup,
  /** false: no figures of its own, always computed by its ratio. */
  stored: z.boolean().default(true),
  /** Measures of one basis may be compared and their periods subtracted; measures of two bases never. */
  basis: z.string(),
  /** "per head" of this measure means this other measure. */
  per_head: Id.nullable().default(null),
  /** Of a measure that is a distance: words for the point it is from ("target"), and for lying below and above it ("underfunded"). */
  /** Months of its periods, where people say them: "October 2021" for 2021. */
  dated: z.array(z.string().regex(/^[A-Z][a-z]+ \d{4}$/)).default([]),
  zero: z.strictObject({ words: Words, below: Words, above: Words }).nullable().default(null),
  /** The measure of this id at another level: `dma` of a trust is `trust_dma`. */
  at_level: z.record(Id, Id).default({}),
  caveats: z.array(z.string()).default([]),
  /** One or two sentences on what it is. */
  about: z.string(),
});

/** A named set of measures: the seven WGLL dimensions. */
const MeasureGroup = z.strictObject({ one: z.string(), many: z.string(), words: Words, measures: z.array(Id).min(2) });

const Term = z.strictObject({
  term: z.string(),
  words: Words,
  says: z.string(),
  source: z.string().nullable().default(null),
});

/** How people of this field write and shorten its words and names. */
const Wording = z.strictObject({
  /** Words of other subjects that are spelt like words of this catalogue and are no slips of them. */
  other_subjects: Words,
  /** Short for a word wherever it stands: { pts: patients }. */
  short_forms: z.record(z.string(), z.string()).default({}),
  /** Phrases that are read as the word they are mostly shortened to. */
  long_forms: z.record(z.string(), z.string()).default({}),
  /** Short for a part of names only: { herts: hertfordshire }. */
  short_names: z.record(z.string(), z.string()).default({}),
  /** Words of names that say what kind of body it is: nobody is called by them alone. */
  body_words: Words,
  /** What names begin and end with and people leave out, the longest first: "NHS", "Foundation Trust". */
  prefixes: Words,
  suffixes: Words,
});

export const Catalogue = z.strictObject({
  id: Id,
  title: z.string(),
  /** The whole, as in "England": its name and code. */
  whole: z.strictObject({ name: z.string(), code: z.string(), words: Words }),
  levels: z.record(Id, Level),
  dimensions: z.record(Id, Dimension),
  measures: z.record(Id, Measure),
  groups: z.record(Id, MeasureGroup).default({}),
  /** Sentences by id, referred to by measures' `caveats`; `ranking` is added to every ranking of a score. */
  caveats: z.record(Id, z.string()).default({}),
  /** Periods that people ask about and that the default measure lacks, with what holds them: { "2023": [dma_2023_dhi, dma_2023_hsj] }. */
  other_periods: z.record(z.string(), z.array(Id)).default({}),
  /** The measure that people divide by when they say "per head". */
  population_measure: Id.nullable().default(null),
  glossary: z.record(Id, Term).default({}),
  wording: Wording.prefault({}),
  /** Example questions, shown by help and offered with refusals. */
  examples: z.array(z.string()).default([]),
});

export type Catalogue = z.infer<typeof Catalogue>;
export type Level = z.infer<typeof Level>;
export type Tiles = Level['tiles'];
export type Dimension = z.infer<typeof Dimension>;
export type Measure = z.infer<typeof Measure>;
export type MeasureGroup = z.infer<typeof MeasureGroup>;
export type Wording = z.infer<typeof Wording>;
export type Unit = Measure['unit'];
