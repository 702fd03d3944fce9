/** What a Query gives: columns and rows of plain values, unrounded, with what is needed to word and to draw them. */

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly role: 'entity' | 'dimension' | 'time' | 'measure' | 'rank' | 'text';
  /** Measure columns only, from here down. score, GBP, GBP/person, percent, percentage points, people, count ... */
  readonly unit?: string;
  readonly periods?: readonly string[];
  /** Whether a value above zero is shown with a plus; where it is not said, only a change has one. */
  readonly signed?: boolean;
  readonly basis?: 'published' | 'derived';
  /** The measure (or source column) and how it was reduced. */
  readonly field?: string | null;
  readonly aggregate?: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'count' | null;
  readonly bin?: boolean;
  readonly timeUnit?: 'year' | 'month' | 'day' | null;
}

export interface Statement {
  readonly text: string;
  readonly parameters: readonly (string | number | null)[];
}

export interface ResultSet {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Means or totals shown for comparison, with the same measure keys as the rows. */
  readonly references: readonly Row[];
  /** Of how many rows of the population the first measure is known. */
  readonly coverage: { readonly with: number; readonly of: number };
  readonly verdict?: boolean;
  /** The pairs of a relationship, or the members behind a distribution: code, name and the measure keys. */
  readonly points?: readonly Row[];
  /** What the points hold, where the columns do not say. */
  readonly pointColumns?: readonly Column[];
  /** More than 0 where the cap was reached and rows were left out. */
  readonly cut: number;
  readonly sql: readonly Statement[];
}
