/** A dataset in memory: its catalogue, entities, aliases, statements and sources. Figures are asked of the database, by a Query. */
import type { Catalogue } from './catalogue.js';

/** A row of a level's table. `attributes` holds its dimensions (its parent's too) and, under the parent level's id, its parent's key. */
export interface Entity {
  readonly key: string;
  /** The published code; null where the source has none. */
  readonly code: string | null;
  readonly name: string;
  readonly formal: string;
  readonly attributes: Readonly<Record<string, string | null>>;
}

/** A value of a dimension. */
export interface Member {
  readonly value: string;
  readonly code: string | null;
}

/** Another name by which people call an entity of a level. */
export interface Alias {
  readonly level: string;
  readonly key: string;
  readonly alias: string;
  /** acronym, brand, former name, ... */
  readonly kind: string;
}

/** A figure as a table holds it: money in GBP. `value` is null where only bounds (`low`, `high`, `text`) were published. */
export interface Figure {
  readonly level: string;
  readonly entity: string;
  readonly measure: string;
  readonly period: string;
  readonly setting: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string | null;
  readonly basis: 'published' | 'derived';
  readonly source: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly address: string;
  readonly licence: string;
  readonly note: string;
}

/** One published figure or fact that stands alone, answered as printed. */
export interface Statement {
  readonly id: string;
  readonly topic: string;
  /** A whole sentence that contains the figure. */
  readonly sentence: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  readonly source: string;
  /** Further words by which people ask for it. */
  readonly words: readonly string[];
  /** yes or no, where the question it answers is one ("has any ICS appointed a CNIO?" - no). */
  readonly verdict: boolean | null;
}

/** An organisation that came after those in the data: asked about, its predecessors are offered. */
export interface Successor {
  readonly name: string;
  readonly from: string;
  readonly level: string;
  readonly predecessors: readonly string[];
  readonly note: string;
}

export interface Dataset {
  readonly folder: string;
  /** Of every file of the dataset: names the database built from it. */
  readonly hash: string;
  readonly catalogue: Catalogue;
  readonly entities: Readonly<Record<string, readonly Entity[]>>;
  readonly members: Readonly<Record<string, readonly Member[]>>;
  readonly aliases: readonly Alias[];
  readonly figures: readonly Figure[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly statements: readonly Statement[];
  readonly successors: readonly Successor[];
}
