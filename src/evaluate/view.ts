/** Pictures of imported tables: which columns are drawn, reduced how, as what, and some of the figures. */
import type { Answer } from '../present/answer-object.js';
import type { Cell, Column, Row } from '../query/result-set.js';
import { isFigure } from './figures.js';
import type { Gold } from './gold.js';
import type { Spelling } from './spelling.js';

type ViewGold = Extract<Gold, { type: 'view' }>;

/** null where the answer draws what the gold wants, else why not. */
export function judgeView(gold: ViewGold, answer: Answer, spell: Spelling): string | null {
  return wrongChart(gold, answer) ?? wrongColumns(gold, answer) ?? wrongRows(gold, answer, spell);
}

function wrongChart({ charts }: ViewGold, { chart }: Answer): string | null {
  if (!charts || (chart && charts.includes(chart.kind))) return null;
  return `drawn as ${chart?.kind ?? 'nothing'}, wanted ${charts.join(' or ')}`;
}

/** Entity columns name the records: they may be there, and a gold may want one. */
function wrongColumns({ columns }: ViewGold, answer: Answer): string | null {
  const drawn = answer.columns.filter(({ role }) => role === 'measure' || role === 'dimension' || role === 'time');
  const naming = answer.columns.filter(({ role }) => role === 'entity');
  const wanted = new Set(columns.map(encoding));
  const got = new Set(drawn.map(encodingOf));
  const allowed = new Set([...got, ...naming.map(encodingOf)]);
  const missing = [...wanted].filter((column) => !allowed.has(column));
  const extra = [...got].filter((column) => !wanted.has(column));
  return missing.length + extra.length ? `columns lack ${missing.join(' ')}, too many ${extra.join(' ')}` : null;
}

const encodingOf = ({ field = null, aggregate = null, bin = false, timeUnit = null }: Column) =>
  encoding({ field, aggregate, bin, timeUnit });
const encoding = ({ field, aggregate, bin, timeUnit }: ViewGold['columns'][number]) =>
  JSON.stringify([field, aggregate, bin, timeUnit]);

function wrongRows({ rows, values = {}, tol }: ViewGold, answer: Answer, spell: Spelling): string | null {
  if (rows !== undefined && answer.rows.length !== rows) return `${answer.rows.length} rows, wanted ${rows}`;
  const measure = answer.columns.find(({ role }) => role === 'measure');
  for (const [key, value] of Object.entries(values)) {
    const found = answer.rows.filter((row) => isKeyOf(key, row, answer, spell)).map((row) => row[measure?.key ?? '']);
    if (!found.some((cell) => isFigure(cell, value, tol)))
      return `${key}: found ${JSON.stringify(found)}, wanted ${value}`;
  }
  return null;
}

/** Whether a key is one of a row's labels, or two of them joined by " / " in either order. */
function isKeyOf(key: string, row: Row, { columns }: Answer, spell: Spelling): boolean {
  const labels = columns.filter(({ role }) => role === 'dimension' || role === 'time' || role === 'entity');
  const is = (column: Column, part: string) => isLabel(column, row[column.key] ?? null, part, spell);
  if (labels.some((column) => is(column, key))) return true;
  return cutsOf(key).some(([left, right]) =>
    labels.some((one) => is(one, left) && labels.some((other) => other !== one && is(other, right))),
  );
}

/** A bin's or a month's label may say more than the key: its end, its day. */
function isLabel({ bin, timeUnit, role }: Column, cell: Cell, part: string, spell: Spelling): boolean {
  const label = spell(cell);
  const wanted = spell(part);
  if (label === null || wanted === null) return false;
  return label === wanted || ((bin === true || Boolean(timeUnit) || role === 'time') && label.startsWith(wanted));
}

/** A key in two at each " / " in it: labels may hold one themselves. */
function cutsOf(key: string): [string, string][] {
  const parts = key.split(' / ');
  return parts.slice(1).map((_, i) => [parts.slice(0, i + 1).join(' / '), parts.slice(i + 1).join(' / ')]);
}
