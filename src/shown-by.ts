import type { Dataset } from './dataset/dataset.js';
import { hasMembers } from './dataset/dimensions-of.js';
import { isTableDataset, type TableDataset } from './dataset/table/table-dataset.js';
import type { Answer } from './present/answer-object.js';
import type { Row } from './query/result-set.js';
import type { ThreadState } from './understand/thread/follow-up.js';

/** Whose names the answer shows, in its order, for "their" and "the second one" in the next question. */
export function shownBy({ query, rows = [] }: Partial<Answer>, dataset: Dataset | TableDataset): ThreadState['shown'] {
  if (!query || !('level' in query) || isTableDataset(dataset)) return null;
  if (query.by) return groupsShown(query.by, rows, dataset);
  return entitiesShown(query.level, rows, dataset);
}

function entitiesShown(level: string, rows: readonly Row[], { entities }: Dataset): ThreadState['shown'] {
  const keys = new Map((entities[level] ?? []).map((e) => [e.code ?? e.name, e.key]));
  return { level, keys: rows.flatMap((row) => keys.get(String(row.code ?? row.name)) ?? []) };
}

/** Rows of one kind of place, by their names. */
function groupsShown([by, ...more]: readonly string[], rows: readonly Row[], dataset: Dataset): ThreadState['shown'] {
  // Trusts counted by ICS: those above them are what is shown.
  if (by !== undefined && !more.length && dataset.catalogue.levels[by]) return entitiesShown(by, rows, dataset);
  if (by === undefined || more.length || !hasMembers(dataset.catalogue, by)) return null;
  const values = new Set(dataset.members[by]?.map(({ value }) => value));
  return { level: by, keys: rows.map((row) => String(row[by] ?? row.name)).filter((value) => values.has(value)) };
}
