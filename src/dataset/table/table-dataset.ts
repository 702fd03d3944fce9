/** A table of records as it is asked about: its catalogue, and what is known of each column without reading the rows. */
import type { TableCatalogue } from './table-catalogue.js';

export interface ColumnProfile {
  /** Records that have a value. */
  readonly known: number;
  /** Different values, counted up to a limit of the import. */
  readonly distinct: number;
  /** Least and greatest: numbers of number columns, ISO dates of date columns; null of others and of empty ones. */
  readonly low: number | string | null;
  readonly high: number | string | null;
}

export interface TableDataset {
  readonly folder: string;
  /** Of the catalogue and of what was imported: changes with either. */
  readonly hash: string;
  readonly catalogue: TableCatalogue;
  /** Records in the table. */
  readonly rows: number;
  /** By column id. */
  readonly profiles: Readonly<Record<string, ColumnProfile>>;
  /** The values of category columns, and of text columns with few enough of them to be known by name; most frequent first, by column id. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

export const isTableDataset = (dataset: { readonly catalogue: object }): dataset is TableDataset =>
  'kind' in dataset.catalogue && dataset.catalogue.kind === 'table';

/** The file beside catalogue.yml that holds the rows: the tables `records`, `profile` and `value`. */
export const RECORDS_FILE = 'records.sqlite';
