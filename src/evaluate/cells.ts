/** The parts of an answer that a known answer is compared to. */
import type { Answer } from '../present/answer-object.js';
import type { Cell, Column, Row } from '../query/result-set.js';
import { numbersIn } from './figures.js';
import type { Spelling } from './spelling.js';

type Role = Column['role'];

/** The cells of a row that stand in columns of these roles. */
export function cellsOf({ columns }: Answer, row: Row, roles: readonly Role[]): Cell[] {
  const keys = new Set(columns.filter((column) => roles.includes(column.role)).map((column) => column.key));
  return Object.entries(row)
    .filter(([key]) => columns.length === 0 || keys.has(key))
    .map(([, cell]) => cell);
}

/** The figures of a row; with role `rank`, its places too. */
export function figuresOf(answer: Answer, row: Row, role?: 'rank'): Cell[] {
  return cellsOf(answer, row, role === 'rank' ? ['measure', 'rank'] : ['measure']);
}

/** The cells of a row that say what it is about. */
export function labelsOf(answer: Answer, row: Row, spell: Spelling): string[] {
  return cellsOf(answer, row, ['entity', 'dimension', 'text', 'time'])
    .map(spell)
    .filter((text) => text !== null);
}

/** What a row is about: its code where it has one, else its region, name or first label; a wanted key before others. */
export function keyOf(answer: Answer, row: Row, wanted: ReadonlySet<string>, spell: Spelling): string {
  const spelt = (keys: readonly string[]) => keys.map((key) => spell(row[key])).filter((text) => text !== null);
  const codes = spelt(['code', 'trust_code', 'ics_code']);
  const isOdsCode = /^[A-Z0-9]{3}$/.test(codes[0] ?? '');
  const candidates =
    codes.length === 0
      ? [...spelt(['region_code', 'region', 'name', 'label']), ...labelsOf(answer, row, spell)]
      : isOdsCode || codes.some((code) => wanted.has(code))
        ? codes
        : [...codes, ...spelt(['name'])];
  return candidates.find((key) => wanted.has(key)) ?? candidates[0] ?? '?';
}

/** The numbers of the headline and the notes. */
export function saidNumbers(answer: Answer): number[] {
  return numbersIn([answer.headline, ...answer.notes].filter(Boolean).join('\n'));
}

/** Everything an answer says, in lower case; `first`: only its headline and its first row. */
export function saidText(answer: Answer, where?: 'first'): string {
  const rows = where === 'first' ? answer.rows.slice(0, 1) : answer.rows;
  const cells = rows.flatMap((row) => Object.values(row)).filter((cell) => cell !== null);
  const around = where === 'first' ? [] : [...answer.notes, answer.interpretation, ...answer.sources];
  return [answer.headline, ...around, ...cells.map(String)].filter(Boolean).join('\n').toLowerCase();
}

/** Does `text` contain `needle`? One that starts or ends with a digit is not found inside a longer number. */
export function contains(text: string, needle: string): boolean {
  const escaped = needle.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const before = /^\d/.test(needle) ? '(?<![\\d.])(?<!\\d,)' : '';
  const after = /\d$/.test(needle) ? '(?!\\d|\\.\\d|,\\d)' : '';
  return new RegExp(before + escaped + after).test(text);
}
