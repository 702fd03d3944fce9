/** What is wrong with a dataset, fault by fault. A person can act on each: it names the file and the place in it. */
import { UserError } from '../errors.js';

export interface Fault {
  /** Relative to the dataset's folder: "catalogue.yml", "tables/ics.csv". */
  readonly file: string;
  /** Counted from 1; null where the file as a whole is at fault. */
  readonly line: number | null;
  /** The name of a table's column, or the position in a line of the catalogue, counted from 1. */
  readonly column: string | number | null;
  /** What stands there; null where something is missing. */
  readonly value: string | null;
  /** What is wrong with it, as the end of a sentence: "is not a number". */
  readonly message: string;
}

/** Thrown in place of a dataset that has faults: it is never used in part. */
export class DatasetError extends UserError {
  constructor(
    /** What could not be done, as the start of a sentence: "The dataset in data/ics cannot be used". */
    readonly refusal: string,
    readonly faults: readonly Fault[],
  ) {
    const [first] = faults;
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    super(`${refusal}: ${first ? formatFault(first) : 'the reason is not known'}${more}.`);
  }
}

/** "tables/ics.csv, line 3, column region: "Midland" is not in tables/region.csv". */
export function formatFault({ file, line, column, value, message }: Fault): string {
  const place = [file, line === null ? null : `line ${line}`, column === null ? null : `column ${column}`];
  const what = value === null ? message : `"${value.length > 80 ? `${value.slice(0, 79)}…` : value}" ${message}`;
  return `${place.filter((part) => part !== null).join(', ')}: ${what}`;
}
