import type { Column, Row } from '../query/result-set.js';
import type { Answer } from './answer-object.js';
import { formatValue, ordinal } from './format-value.js';

/** The table of an answer as text, before it has a layout. The cells are those of every other door. */
export interface Grid {
  readonly heads: readonly string[];
  /** Which columns hold numbers: they go to the right. */
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** Means and totals, set apart from the rows. */
  readonly references: readonly (readonly string[])[];
}

/** What makes a text of people or of the data fit for a door. */
export type Clean = (text: string) => string;

/** The rows of an answer as texts; of one organisation with many measures, a line a measure. */
export function answerGrid(answer: Answer, clean: Clean): Grid {
  const profile = answer.query?.kind === 'profile' && answer.rows.length === 1;
  return profile ? profileGrid(answer, clean) : rowsGrid(answer, clean);
}

function rowsGrid({ columns, rows, references }: Answer, clean: Clean): Grid {
  const shown = columns.filter((column) => !isParentCode(column));
  return {
    heads: shown.map((column) => clean(column.label)),
    numeric: shown.map(isNumeric),
    rows: rows.map((row) => shown.map((column) => cellText(row, column, clean))),
    references: references.map((row) => shown.map((column) => cellText(row, column, clean))),
  };
}

/** One entity with many measures reads down, with what it is compared to beside it. */
function profileGrid({ columns, rows, references }: Answer, clean: Clean): Grid {
  const compared = [...rows, ...references];
  const shown = columns.filter((column) => column.role !== 'entity');
  return {
    heads: ['', ...compared.map((row) => clean(String(row.name ?? row.code ?? '')))],
    numeric: [false, ...compared.map(() => true)],
    rows: shown.map((column) => [clean(column.label), ...compared.map((row) => cellText(row, column, clean))]),
    references: [],
  };
}

/** The codes of a row's parents are for machines: their names are shown. */
const isParentCode = ({ role, key }: Column) => role === 'entity' && key.endsWith('_code');

const isNumeric = ({ role }: Column) => role === 'measure' || role === 'rank';

function cellText(row: Row, column: Column, clean: Clean): string {
  // What a mean is shown beside may have none of its own.
  if (row[column.key] === undefined) return '';
  const value = row[column.key] ?? null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return clean(value);
  if (column.role === 'rank') return value === null ? '' : ordinal(value, row.tied === true);
  if (column.role !== 'measure') return value === null ? '' : String(value);
  // Known only within bounds: `text` is what was published of the column that `bounded` names.
  if (value === null && row.bounded === column.key) return clean(String(row.text));
  return formatValue(value, column.unit, column.signed === undefined ? {} : { signed: column.signed });
}
