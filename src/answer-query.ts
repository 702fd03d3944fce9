/** A checked Query → its answer, whoever made it: figures of organisations, records of a table, statements, words about the data. */
import type { Knex } from 'knex';
import type { Dataset } from './dataset/dataset.js';
import { isTableDataset, type TableDataset } from './dataset/table/table-dataset.js';
import type { Answer } from './present/answer-object.js';
import { present } from './present/present.js';
import { presentAbout } from './present/present-about.js';
import { presentStatement } from './present/present-statement.js';
import { presentTable } from './present/table/present-table.js';
import { presentTableAbout } from './present/table/present-table-about.js';
import { executeTableQuery } from './query/table/execute-table-query.js';
import type { AnyQuery } from './query/table/table-query.js';
import { executeWithContext } from './query/with-context.js';
import { refuseMissing } from './understand/refuse/refuse.js';
import type { Understanding } from './understand/understanding.js';

interface Data {
  readonly dataset: Dataset | TableDataset;
  readonly database: Knex;
}

/** Throws where the query is of another kind of dataset: that is a fault of ours. */
export function answerQuery(query: AnyQuery, { dataset, database }: Data): Promise<Partial<Answer>> {
  return isTableDataset(dataset)
    ? answerTableQuery(query, dataset, database)
    : answerFiguresQuery(query, dataset, database);
}

async function answerFiguresQuery(query: AnyQuery, dataset: Dataset, database: Knex): Promise<Partial<Answer>> {
  if (query.kind === 'table') throw new Error('a query of a table asked of figures');
  if (query.kind === 'statement') return { status: 'answered', query, ...presentStatement(query, dataset) };
  if (query.kind === 'about') return { status: 'answered', query, ...presentAbout(query, dataset) };
  const result = await executeWithContext(query, { dataset, database });
  const missing = refuseMissing(query, result, dataset);
  if (missing) return unanswered(missing);
  const { cut: _cut, ...shown } = result;
  return { status: 'answered', query, ...shown, ...present(query, result, dataset) };
}

async function answerTableQuery(query: AnyQuery, dataset: TableDataset, database: Knex): Promise<Partial<Answer>> {
  if (query.kind === 'about') return { status: 'answered', query, ...presentTableAbout(query, dataset) };
  if (query.kind !== 'table') throw new Error('a query of figures asked of a table');
  const result = await executeTableQuery(query, { dataset, database });
  const { cut: _cut, pointColumns: _points, ...shown } = result;
  return { status: 'answered', query, ...shown, ...presentTable(query, result, dataset) };
}

export function unanswered(understanding: Exclude<Understanding, { type: 'query' }>): Partial<Answer> {
  if (understanding.type === 'clarify')
    return { status: 'clarify', headline: understanding.message, choices: understanding.choices };
  const { reason, message, suggestions } = understanding;
  return { status: 'refused', headline: message, reason, suggestions };
}
