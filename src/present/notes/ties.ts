import type { Dataset } from '../../dataset/dataset.js';
import { rankedDistance } from '../../query/distances.js';
import type { DataQuery } from '../../query/query.js';
import type { ResultSet } from '../../query/result-set.js';
import { ordinal } from '../format-value.js';

/** "5th place is shared, so 6 ICSs are shown." */
export function tieNotes(
  { order, limit, by, level, columns }: DataQuery,
  { rows }: ResultSet,
  { catalogue }: Dataset,
): string[] {
  if (!order || !limit) return [];
  const last = rows.at(-1);
  if (limit.per) {
    return rows.some((row) => row.tied === true) ? ['Everybody tied at the last place shown is included.'] : [];
  }
  if (rows.length <= limit.count || typeof last?.rank !== 'number') return [];
  const [group] = by ?? [];
  const words =
    by?.length === 1 && group ? (catalogue.dimensions[group] ?? catalogue.levels[group]) : catalogue.levels[level];
  // Whoever is closest is first, though the distance is the least.
  const place =
    order.direction === 'highest' || rankedDistance({ columns, order })
      ? `${ordinal(last.rank)} place`
      : last.rank === 1
        ? 'The lowest place'
        : `${ordinal(last.rank)} lowest place`;
  return [`${place} is shared, so ${rows.length} ${words?.many ?? 'rows'} are shown.`];
}
