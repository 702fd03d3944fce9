/** Whether a table query has what its words and picture are made from. The rules compose nothing else; a model may. */
import type { TableCatalogue } from '../../dataset/table/table-catalogue.js';
import type { TableQuery } from '../../query/table/table-query.js';

/** A sentence for each thing that is amiss; none where the form fits. */
export function checkAsks(query: TableQuery, catalogue: TableCatalogue): string[] {
  const wrong = NEEDS[query.asks].filter(({ holds }) => !holds(query, catalogue));
  return wrong.map(({ says }) => `asks "${query.asks}" ${says}`);
}

interface Need {
  readonly says: string;
  readonly holds: (query: TableQuery, catalogue: TableCatalogue) => boolean;
}

const need = (says: string, holds: Need['holds']): Need => ({ says, holds });

const aggregates = need('has an aggregate for every column', ({ columns }) =>
  columns.every(({ aggregate }) => aggregate !== null),
);
const plain = need('has columns without an aggregate', ({ columns }) =>
  columns.every(({ aggregate }) => aggregate === null),
);
const groups = need('needs something to group by', (query) => query.groups.length > 0);
const noGroups = need('has no groups', (query) => query.groups.length === 0);
/** The first `count` columns are numbers, and there are at most `most`. */
const numbers = (count: number, most: number) => {
  const said = count === most ? `exactly ${count}` : `${count} or ${most}`;
  return need(`has ${said} columns, of which the first ${count} are numbers`, ({ columns }, catalogue) => {
    const types = columns.map(({ column: id }) => catalogue.columns.find((column) => column.id === id)?.type);
    return types.length <= most && types.length >= count && types.slice(0, count).every((type) => type === 'number');
  });
};
const bands = need(
  'has bands of a number as its first group, and counts as columns',
  ({ groups: [first], columns }) =>
    Boolean(first && ['bin', 'value'].includes(first.by)) && columns.every(({ aggregate }) => aggregate === 'count'),
);

const NEEDS = {
  value: [
    noGroups,
    aggregates,
    need('has one row: no order and no having', (q) => q.order === null && q.having === null),
  ],
  groups: [groups, aggregates],
  records: [noGroups, plain],
  relation: [noGroups, plain, numbers(2, 3)],
  correlation: [noGroups, plain, numbers(2, 2)],
  spread: [bands],
} satisfies Record<TableQuery['asks'], readonly Need[]>;
