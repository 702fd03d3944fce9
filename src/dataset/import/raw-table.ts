/** A table as a file holds it, before anything is known of what its columns mean. */

/** A cell as it was read. Readers that know of numbers, dates and gaps say so; the others give text. */
export type RawValue = string | number | boolean | Date | null;

/** One value a column, in the order of the columns; a short row lacks the last ones. */
export type RawRow = readonly (RawValue | undefined)[];

export interface Batch {
  readonly rows: readonly RawRow[];
  /** How much of the file is read, from 0 to 1. */
  readonly share: number;
}

export interface RawTable {
  /** The names in the file, each once. Complete when the rows have been read once: records of JSON may bring further ones. */
  readonly columns: readonly string[];
  /** Reads the rows from the first, as often as it is called, never more than a batch in memory. Throws UserErrors. */
  readonly batches: () => AsyncIterable<Batch>;
  /** What was put right on the way, as sentences; complete when the rows have been read. */
  readonly warnings: () => readonly string[];
  /** Lets go of the file. */
  readonly close: () => Promise<void>;
}

/** Rows to a batch. */
export const BATCH_ROWS = 1000;
