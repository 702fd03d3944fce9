/**
 * Whether a query has what its kind is worded and drawn from. The rules compose nothing else; a model may.
 * What the names in it mean is checked by checkQuery.
 */
import type { DataKind, DataQuery, Expression } from '../../query/query.js';

/** A sentence for each thing that is amiss; none where the kind fits. */
export function checkKind(query: DataQuery): string[] {
  const needs = NEEDS[query.kind];
  const wrong = needs.filter(({ holds }) => !holds(query)).map(({ says }) => `kind "${query.kind}" ${says}`);
  return query.verdict && query.kind !== 'verdict' ? [...wrong, 'only kind "verdict" has a verdict'] : wrong;
}

interface Need {
  readonly says: string;
  readonly holds: (query: DataQuery) => boolean;
}

const need = (says: string, holds: Need['holds']): Need => ({ says, holds });
const all =
  (...ops: Expression['op'][]) =>
  (query: DataQuery) =>
    query.columns.every(({ op }) => ops.includes(op));

const columns = need('needs at least one column', (query) => query.columns.length > 0);
const rows = need('is about organisations: "by" is null', (query) => query.by === null);
const one = need('has one row: "by" is []', (query) => query.by?.length === 0);
const grouped = need('is of groups: "by" is a list', (query) => query.by !== null);
const groups = need('needs something to group by', (query) => (query.by?.length ?? 0) > 0);
const ordered = need('needs an order', (query) => query.order !== null);
const numbers = need('has numbers as columns', (query) => query.columns.every(({ op }) => op !== 'attribute'));

const NEEDS = {
  rank: [columns, ordered],
  value: [columns, need('has no order', (query) => query.order === null)],
  list: [rows],
  count: [grouped, columns, need('has a count as its columns', all('count'))],
  percentage: [grouped, columns, need('has a proportion as its columns', all('proportion'))],
  verdict: [columns, need('needs a verdict', (query) => query.verdict !== null)],
  compare: [columns, need('has no limit', (query) => query.limit === null)],
  breakdown: [columns, groups],
  change: [
    need(
      'has three columns: the later figure, the earlier one and the change',
      ({ columns: [later, earlier, change], columns: { length } }) =>
        length === 3 && later?.op !== 'change' && earlier?.op !== 'change' && change?.op === 'change',
    ),
  ],
  position: [columns, ordered, need('needs the organisation in "show"', (query) => query.show !== null)],
  share: [grouped, columns, need('has a portion as its columns', all('portion'))],
  relationship: [rows, numbers, need('has exactly two columns', (query) => query.columns.length === 2)],
  distribution: [one, columns, need('has summaries as its columns', all('summary'))],
  profile: [columns, need('needs the organisation in "where"', (query) => query.where !== null)],
} satisfies Record<DataKind, readonly Need[]>;
