/** What a reader should know of a table's figures: what was left out, put together or cut off. */
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import type { ResultSet } from '../../query/result-set.js';
import { columnOf } from '../../query/table/check-table-query.js';
import { lower } from '../../query/table/table-columns.js';
import type { TableQuery } from '../../query/table/table-query.js';
import { andList } from './table-words.js';

export function tableNotes(query: TableQuery, result: ResultSet, { catalogue }: TableDataset): string[] {
  const { with: known, of } = result.coverage;
  const many = catalogue.many;
  const missing = of - known;
  const needed = [
    ...query.groups.map((g) => g.column),
    ...query.columns.slice(0, query.asks === 'records' ? 0 : undefined).flatMap((v) => v.column ?? []),
  ];
  const labels = [...new Set(needed)].map((id) => lower(columnOf(catalogue, id)?.label ?? id));
  const tied = query.limit !== null && result.rows.length > query.limit;
  return [
    ...(missing > 0 && labels.length
      ? [
          `${missing.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} ${many} are left out, since they lack ${labels.length > 1 ? 'one of ' : ''}${andList(labels)}.`,
        ]
      : []),
    ...combined(query, catalogue),
    ...(tied ? [`More than ${query.limit} are shown, since some are tied at the last place.`] : []),
    ...(result.cut
      ? [
          `Only the first ${result.rows.length.toLocaleString('en-GB')} rows are shown; ${result.cut.toLocaleString('en-GB')} more are not.`,
        ]
      : []),
  ];
}

/** Sums and means are chosen by the catalogue where the question does not say, so the answer does. */
function combined({ columns }: TableQuery, catalogue: TableDataset['catalogue']): string[] {
  return columns.flatMap(({ column: id, aggregate }) => {
    const column = id === null ? undefined : columnOf(catalogue, id);
    if (column?.type !== 'number' || (aggregate !== 'sum' && aggregate !== 'mean')) return [];
    return aggregate === 'sum'
      ? [`${column.label} is added up over the ${catalogue.many}.`]
      : [`${column.label} is the mean over the ${catalogue.many}.`];
  });
}
