/** What a model is tempted to leave out, and what would make its query an answer to another question. */
import type { DataQuery } from '../../query/query.js';
import type { AnyQuery } from '../../query/table/table-query.js';
import { conditionsIn, expressionsOf, innerCondition } from '../../query/walk.js';

/** Whether the query lacks a year that the question names, or names nobody where the question holds an `unknownName`. */
export function leavesOut(question: string, query: AnyQuery, unknownName: boolean): boolean {
  if (query.kind === 'about' || query.kind === 'statement') return false;
  // Among its periods and dates, or its numbers: "2000" may be an amount.
  const held = JSON.stringify(query);
  const years = question.match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (years.some((year) => !held.includes(year))) return true;
  return unknownName && query.kind !== 'table' && !namesSomebody(query);
}

function namesSomebody(query: DataQuery): boolean {
  const outer = [query.where, query.show, query.verdict?.condition ?? null];
  const conditions = [...outer, ...[...expressionsOf(query)].map(innerCondition)];
  return conditions.some((condition) => condition && [...conditionsIn(condition)].some(({ op }) => op === 'in'));
}
