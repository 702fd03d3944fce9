/** What a model is tempted to leave out, and what would make its query an answer to another question. */
import type { DataQuery } from '../query/query.js';
import type { AnyQuery } from '../query/table/table-query.js';
import { conditionsIn, expressionsOf, innerCondition } from '../query/walk.js';

/** Whether the query lacks a year that the question names, or names nobody where the question holds an `unknownName`. */
export function leavesOut(question: string, query: AnyQuery, unknownName: boolean): boolean {
  const years = question.match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (query.kind === 'table') return years.some((year) => !JSON.stringify(query).includes(year));
  if (!('level' in query)) return false;
  const periods = periodsOf(query);
  if (years.some((year) => !periods.some((period) => period.includes(year)))) return true;
  return unknownName && !namesSomebody(query);
}

const periodsOf = (query: DataQuery) =>
  [...expressionsOf(query)].flatMap((e) => (e.op === 'figure' ? [e.period] : e.op === 'change' ? [e.since] : []));

function namesSomebody(query: DataQuery): boolean {
  const outer = [query.where, query.show, query.verdict?.condition ?? null];
  const conditions = [...outer, ...[...expressionsOf(query)].map(innerCondition)];
  return conditions.some((condition) => condition && [...conditionsIn(condition)].some(({ op }) => op === 'in'));
}
