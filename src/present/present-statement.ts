/** Published statements as an answer: given as printed, each with its source. */
import type { Dataset, Statement } from '../dataset/dataset.js';
import type { StatementQuery } from '../query/query.js';
import type { Column, Row } from '../query/result-set.js';
import type { Answer } from './answer-object.js';
import { cite, sources } from './sources.js';
import { restate } from './words/restate.js';

/** More sentences than these are left to the table. */
const SPOKEN = 4;

export type Told = Pick<
  Answer,
  'headline' | 'interpretation' | 'columns' | 'rows' | 'notes' | 'sources' | 'suggestions'
> & {
  verdict?: boolean;
};

export function presentStatement(query: StatementQuery, dataset: Dataset): Told {
  const asked = query.ids.flatMap((id) => dataset.statements.find((statement) => statement.id === id) ?? []);
  const spoken = asked.slice(0, SPOKEN).map(({ sentence }) => sentence);
  const more = asked.length - spoken.length;
  const verdict = verdictOf(asked);
  return {
    interpretation: restate(query, dataset),
    headline: [
      ...spoken,
      ...(more ? [`${more} more ${more === 1 ? 'statement is' : 'statements are'} in the table.`] : []),
    ].join(' '),
    columns: COLUMNS,
    rows: asked.map((statement) => rowOf(statement, dataset)),
    notes: [NOTE],
    sources: sources(query, dataset),
    suggestions: [],
    ...(verdict === null ? {} : { verdict }),
  };
}

const NOTE = 'A published statement is given as it was printed; it is not worked out from the data.';

const COLUMNS: readonly Column[] = [
  { key: 'statement', label: 'Statement', role: 'text' },
  { key: 'value', label: 'Value', role: 'text' },
  { key: 'unit', label: 'Unit', role: 'text' },
  { key: 'period', label: 'Period', role: 'time' },
  { key: 'source', label: 'Source', role: 'text' },
];

function rowOf({ sentence, value, unit, period, source }: Statement, dataset: Dataset): Row {
  const found = dataset.sources.get(source);
  const isNumber = unit !== 'text' && value !== '' && Number.isFinite(Number(value));
  return {
    statement: sentence,
    value: isNumber ? Number(value) : value,
    unit,
    period,
    source: found ? cite(found) : source,
  };
}

/** Statements that answer a yes/no question, and all the same way. */
function verdictOf(asked: readonly Statement[]): boolean | null {
  const [first] = asked;
  return first && asked.every(({ verdict }) => verdict === first.verdict) ? first.verdict : null;
}
