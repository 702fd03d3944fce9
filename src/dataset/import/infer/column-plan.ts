/** What a column was found to be: its part of the catalogue, how it is stored, and how its cells become what is stored. */
import type { RawValue } from '../raw-table.js';

export type ColumnKind =
  | {
      readonly type: 'number';
      readonly unit: string | null;
      readonly combine: 'sum' | 'mean';
      readonly discrete: boolean;
      readonly better: 'higher' | 'lower' | 'neither';
    }
  | { readonly type: 'category' }
  | { readonly type: 'date'; readonly finest: 'year' | 'month' | 'day' | 'time' }
  | { readonly type: 'text' };

export type Stored = string | number | null;

export interface ColumnPlan {
  readonly kind: ColumnKind;
  readonly affinity: 'integer' | 'real' | 'text';
  readonly read: (raw: RawValue | undefined) => Stored;
  /** How many words at the end of its head are about its unit, and belong not to its label. */
  readonly unitWords: number;
  /** What a person should look at, as sentences of a comment. */
  readonly remarks: readonly string[];
}
