/** An imported table, for a model: records, asked by a TableQuery. */
import { readFileSync } from 'node:fs';
import type { TableCatalogue } from '../../dataset/table/table-catalogue.js';
import { TableQuery } from '../../query/table/table-query.js';
import { checkAsks } from '../checks/check-asks.js';
import { describeTable } from '../prompt/describe-table.js';
import { PROMPTS } from '../prompt/prompt.js';
import { tableExamples } from '../prompt/table-examples.js';
import type { Subject } from './subject.js';

export interface AskedTable {
  readonly catalogue: TableCatalogue;
  /** Of the catalogue and of what was imported. */
  readonly hash: string;
  /** The values of category columns, by column id. Those of other columns are not told. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** `checkNames`: what keeps a well-formed query of this table from being run, a sentence each. */
export function tableSubject(table: AskedTable, checkNames: (query: TableQuery) => string[]): Subject<TableQuery> {
  const check = (query: TableQuery) => [...checkNames(query), ...checkAsks(query, table.catalogue)];
  const guide = readFileSync(new URL('table-query.md', PROMPTS), 'utf8').trim();
  return {
    schema: TableQuery,
    catalogue: `${guide}\n\n## The table\n\n${describeTable(table)}`,
    examples: tableExamples(table.catalogue).filter(({ query }) => check(query).length === 0),
    check,
    hash: table.hash,
  };
}
