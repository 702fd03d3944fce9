/** What a chart of a table is given, and what it makes of it. */
import type { Column, Row } from '../../../query/result-set.js';
import type { Json } from '../../charts/parts/drawing.js';

export interface TablePicture {
  readonly rows: readonly Row[];
  /** What the rows are grouped by or coloured by: categories, dates, bands. */
  readonly groups: readonly Column[];
  readonly measures: readonly Column[];
  /** What a record is called. */
  readonly name: Column | undefined;
}

/** A view without its frame; a height of its own where its rows ask for it. */
export type View = Json & { readonly height?: number | Json };
export type Builder = (picture: TablePicture) => View;

/** Of the plot, where its rows do not ask for another. */
export const HEIGHT = 340;
/** Of a bar with the room around it. */
export const BAND = 24;
