/** Why a request about a table is not answered, and requests near to it. */
import type { TableColumn } from '../../dataset/table/table-catalogue.js';
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import { columnOf } from '../../query/table/check-table-query.js';
import { orList } from '../../words.js';
import { weightOf } from '../nodes/node-weights.js';
import type { Node } from '../nodes/nodes.js';
import { saidAt } from '../refuse/clarify.js';
import type { Understanding } from '../understanding.js';
import type { Token } from '../words/tokenise.js';
import type { ScoredTableReading } from './table-readings.js';

export function refuseUnread(
  question: string,
  tokens: readonly Token[],
  own: readonly Node[],
  best: ScoredTableReading | undefined,
  dataset: TableDataset,
): Understanding {
  const { catalogue } = dataset;
  if (own.some((node) => node.type === 'cue' && node.cue === 'why'))
    return refuseTable('not_supported', 'I hold records, not the reasons behind them.', dataset, own);
  if (own.some((node) => node.type === 'forecast'))
    return refuseTable('not_supported', 'I hold what was recorded and make no forecasts.', dataset, own);
  const unknown = own.filter((node) => node.type === 'unknown').map((node) => `"${saidAt(question, tokens, node)}"`);
  if (unknown.length) {
    return refuseTable(
      'out_of_scope',
      `I find nothing called ${orList(unknown.slice(0, 3))} in ${catalogue.title}.`,
      dataset,
      own,
    );
  }
  const left = (best?.sketch.left ?? own)
    .filter((node) => weightOf(node) >= 2)
    .map((node) => `"${saidAt(question, tokens, node)}"`);
  const said = [...new Set(left)].filter((text) => text !== '""');
  const message = said.length
    ? `I could not tell what ${orList(said.slice(0, 3))} should mean here.`
    : 'I could not tell what is asked.';
  return refuseTable('not_understood', message, dataset, own);
}

export const refuseTable = (
  reason: Extract<Understanding, { type: 'refuse' }>['reason'],
  message: string,
  dataset: TableDataset,
  own: readonly Node[] = [],
): Understanding => ({
  type: 'refuse',
  reason,
  message,
  suggestions: [...nearRequests(own, dataset), ...dataset.catalogue.examples],
});

/** Of the columns that were named: how a number is spread, and what it comes to by a category; how many there are of each. */
function nearRequests(own: readonly Node[], { catalogue }: TableDataset): string[] {
  const ids = own.flatMap((node) => (node.type === 'measure' || node.type === 'dimension' ? (node.ids[0] ?? []) : []));
  const named = ids.flatMap((id) => columnOf(catalogue, id) ?? []);
  const label = (column: TableColumn) => column.label.toLowerCase();
  const category = [...named, ...catalogue.columns].find((column) => column.type === 'category');
  return [...new Map(named.map((column) => [column.id, column])).values()].flatMap((column) => {
    if (column.type === 'number')
      return [
        ...(category ? [`average ${label(column)} by ${label(category)}`] : []),
        `distribution of ${label(column)}`,
      ];
    return column.type === 'category' ? [`number of ${catalogue.many} by ${label(column)}`] : [];
  });
}
