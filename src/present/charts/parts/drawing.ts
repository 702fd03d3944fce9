/** What a chart kind makes of a result: the plot, and how much room its labels need around it. */
import type { Tiles } from '../../../dataset/catalogue.js';
import type { ChartKind, DataQuery } from '../../../query/query.js';
import type { Column, ResultSet } from '../../../query/result-set.js';

export interface ChartInput {
  readonly query: DataQuery;
  readonly result: ResultSet;
  /** The finding. */
  readonly title: string;
  /** Measure and period. */
  readonly subtitle: string;
  readonly source: string;
  /** What `result.points` hold, where `result.columns` do not say. */
  readonly pointColumns?: readonly Column[];
  /** Where the entities of the level lie on a map, by code; none where there is no map. */
  readonly tiles?: Tiles;
}

/** A piece of a Vega-Lite specification. */
export type Json = Readonly<Record<string, unknown>>;

export interface Drawing {
  /** Of the plot itself. */
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  readonly layer: readonly Json[];
  readonly data?: Json;
  /** Values that expressions look up: texts stay data, never part of an expression. */
  readonly params?: readonly { readonly name: string; readonly value: unknown }[];
  /** Words added to the subtitle. */
  readonly remark?: string;
  readonly resolve?: Json;
}

export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The kind to draw instead, and why, as a note for the reader. */
export interface Instead {
  readonly instead: ChartKind | null;
  readonly because: string | null;
}

export type ChartBuilder = (input: ChartInput) => Drawing | Instead;
