/** The answer, the same for every door and for `--json`. */
import type { ChartKind } from '../query/query.js';
import type { Column, ResultSet, Row, Statement } from '../query/result-set.js';
import type { AnyQuery } from '../query/table/table-query.js';

export type RefusalReason =
  | 'out_of_scope'
  | 'no_data'
  | 'not_comparable'
  | 'unknown_name'
  | 'not_supported'
  | 'not_understood';

export interface Choice {
  readonly label: string;
  /** A whole question that, asked, gives that choice. */
  readonly question: string;
}

export interface Chart {
  readonly kind: ChartKind;
  /** A complete Vega-Lite specification with its data. */
  readonly spec: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly id: string | null;
  readonly status: 'answered' | 'clarify' | 'refused';
  readonly interpretation: string;
  readonly query: AnyQuery | null;
  readonly sql: readonly Statement[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly references: readonly Row[];
  readonly points?: readonly Row[];
  readonly coverage: ResultSet['coverage'] | null;
  readonly verdict?: boolean;
  readonly headline: string;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly chart: Chart | null;
  readonly choices: readonly Choice[];
  readonly reason?: RefusalReason;
  readonly suggestions: readonly string[];
  readonly parts: readonly Answer[];
  readonly interpreter: 'rules' | 'model';
  readonly milliseconds: number;
}

/** What an answer has where nothing else is said. */
export const NO_ANSWER: Answer = {
  id: null,
  status: 'refused',
  interpretation: '',
  query: null,
  sql: [],
  columns: [],
  rows: [],
  references: [],
  coverage: null,
  headline: '',
  notes: [],
  sources: [],
  chart: null,
  choices: [],
  suggestions: [],
  parts: [],
  interpreter: 'rules',
  milliseconds: 0,
};
