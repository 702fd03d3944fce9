import type { Answer } from '../present/answer-object.js';
import type { Row } from '../query/result-set.js';
import { cellsOf, contains, figuresOf, keyOf, labelsOf, saidNumbers, saidText } from './cells.js';
import { isFigure } from './figures.js';
import type { Gold } from './gold.js';
import type { Spelling } from './spelling.js';
import { judgeView } from './view.js';

/** null where the answer has it right, else why not. */
type Judgement = string | null;
type Judge<G extends Gold> = (gold: G, answer: Answer, spell: Spelling) => Judgement;
type GoldOf<Type extends Gold['type']> = Extract<Gold, { type: Type }>;

/** One number was asked for: a table in which it also stands somewhere is no answer. */
const MAX_ROWS_FOR_A_NUMBER = 4;

/** Has the answer the known answer right? null, or why not. */
export function judge(gold: Gold, answer: Answer, spell: Spelling): Judgement {
  if (answer.status !== 'answered' && gold.type !== 'not_answered' && gold.type !== 'anyof') {
    return `${answer.status}${answer.reason ? ` (${answer.reason})` : ''}, though there is an answer`;
  }
  return (JUDGES[gold.type] as Judge<Gold>)(gold, answer, spell);
}

const JUDGES = {
  anyof: ({ golds }, answer, spell) => {
    const judgements = golds.map((gold) => judge(gold, answer, spell));
    return judgements.includes(null) ? null : `none of: ${judgements.join(' | ')}`;
  },

  not_answered: ({ status, reasons }, answer) => {
    if (answer.status === 'answered' || !status.includes(answer.status)) {
      return `status ${answer.status}, wanted ${status.join(' or ')}`;
    }
    const fits = answer.status !== 'refused' || !reasons || reasons.includes(answer.reason ?? '');
    return fits ? null : `refused for ${answer.reason}, wanted ${reasons.join(' or ')}`;
  },

  ranked: ({ groups }, answer, spell) => {
    const places = groups.map((group) => group.map((code) => spell(code) ?? ''));
    const got = answer.rows.map((row) => keyOf(answer, row, new Set(places.flat()), spell));
    const wrong = `rows ${short(got)}, wanted ${short(groups)}`;
    if (got.length !== places.flat().length) return wrong;
    let start = 0;
    for (const group of places) {
      const here = new Set(got.slice(start, start + group.length));
      if (here.size !== group.length || !group.every((code) => here.has(code))) return wrong;
      start += group.length;
    }
    return null;
  },

  set: ({ codes }, answer, spell) => {
    const wanted = new Set(codes.map((code) => spell(code) ?? ''));
    const got = new Set(answer.rows.map((row) => keyOf(answer, row, wanted, spell)));
    return difference(
      [...wanted].filter((code) => !got.has(code)),
      [...got].filter((code) => !wanted.has(code)),
    );
  },

  number: (gold, answer, spell) => {
    const rows = rowsForNumber(gold.code, answer, spell);
    if (typeof rows === 'string') return rows;
    const got = rows.flatMap((row) => figuresOf(answer, row, gold.role));
    const found = got.some((cell) => isFigure(cell, gold.value, gold.tol, gold.unit));
    return found ? null : `found ${short(got)}, wanted ${gold.value}`;
  },

  numbers: ({ values, tol, unit, role }, answer) => {
    const got = [...answer.rows.flatMap((row) => figuresOf(answer, row, role)), ...saidNumbers(answer)];
    const missing = Object.entries(values).filter(([, value]) => !got.some((cell) => isFigure(cell, value, tol, unit)));
    return missing.length > 0 ? `not found: ${short(missing)} in ${short(got)}` : null;
  },

  table: (gold, answer, spell) => {
    const wanted = new Map(Object.entries(gold.values).map(([key, value]) => [spell(key) ?? '', value]));
    const optional = new Set(gold.optional.map((key) => spell(key) ?? ''));
    const found = new Set<string>();
    const seen = new Set<string>();
    const extra: string[] = [];
    for (const row of answer.rows) {
      const labels = gold.match === 'prefix' ? labelsOf(answer, row, spell) : [];
      const own = keyOf(answer, row, new Set(wanted.keys()), spell);
      const key = wanted.has(own)
        ? own
        : ([...wanted.keys()].find((start) => labels.some((label) => label.startsWith(start))) ?? own);
      const value = wanted.get(key);
      if (value === undefined) {
        if (![key, ...labels].some((label) => optional.has(label))) extra.push(key);
        continue;
      }
      seen.add(key);
      if (figuresOf(answer, row, gold.role).some((cell) => isFigure(cell, value, gold.tol, gold.unit))) found.add(key);
    }
    const wrong = difference(
      [...wanted.keys()].filter((key) => !found.has(key)),
      extra,
    );
    if (wrong) return wrong;
    const inOrder = !gold.ordered || short([...seen]) === short([...wanted.keys()]);
    return inOrder ? null : `in the order ${short([...seen])}`;
  },

  series: ({ values, tol, unit, role }, answer, spell) => {
    for (const [key, periods] of Object.entries(values)) {
      const rows = rowsOfSeries(key, Object.keys(values).length === 1, answer, spell);
      const got = rows.flatMap((row) => figuresOf(answer, row, role));
      for (const [period, value] of Object.entries(periods)) {
        if (!got.some((cell) => isFigure(cell, value, tol, unit))) {
          return `${key} ${period}: wanted ${value}, found ${short(got)}`;
        }
      }
    }
    return null;
  },

  correlation: ({ r, n, tol }, answer) => {
    const got = [...answer.rows.flatMap((row) => cellsOf(answer, row, ['measure'])), ...saidNumbers(answer)];
    if (!got.some((cell) => isFigure(cell, r, tol))) return `r ${r} not among ${short(got)}`;
    if (n !== undefined && !got.some((cell) => isFigure(cell, n, 0))) return `n ${n} not among ${short(got)}`;
    return null;
  },

  view: judgeView,

  verdict: ({ value }, answer) => (answer.verdict === value ? null : `verdict ${answer.verdict}, wanted ${value}`),

  text: ({ all = [], any, none = [], where }, answer) => {
    const text = saidText(answer, where);
    const missing = all.filter((needle) => !contains(text, needle));
    if (missing.length > 0) return `the text lacks ${short(missing)}`;
    if (any && !any.some((needle) => contains(text, needle))) return `the text has none of ${short(any)}`;
    const unwanted = none.filter((needle) => contains(text, needle));
    return unwanted.length > 0 ? `the text should not have ${short(unwanted)}` : null;
  },
} satisfies { [Type in Gold['type']]: Judge<GoldOf<Type>> };

/** The rows in which one number may stand, or why there are none. */
function rowsForNumber(code: string | undefined, answer: Answer, spell: Spelling): readonly Row[] | string {
  const { rows } = answer;
  const key = code === undefined ? null : spell(code);
  if (key === null) return rows.length === 1 ? rows : `${rows.length} rows, wanted one`;
  const keyed = (row: Row) => keyOf(answer, row, new Set([key]), spell);
  if (rows.length > MAX_ROWS_FOR_A_NUMBER) return `${rows.length} rows for one number`;
  if (rows.length > 1) return rows.filter((row) => keyed(row) === key);
  // A single row need not repeat whom the question named, but it must not be about another organisation.
  const other = rows.map(keyed).find((own) => own !== key && /^[A-Z0-9]{3}$/.test(own));
  return other === undefined ? rows : `the row is about ${other}, wanted ${code}`;
}

/** The rows of one key of a series: a code's rows, or all of them where a single series does not repeat its key. */
function rowsOfSeries(key: string, only: boolean, answer: Answer, spell: Spelling): readonly Row[] {
  const wanted = spell(key);
  const own = answer.rows.filter(
    (row) =>
      keyOf(answer, row, new Set(wanted === null ? [] : [wanted]), spell) === wanted ||
      cellsOf(answer, row, ['entity', 'dimension']).some((cell) => spell(cell) === wanted),
  );
  return own.length === 0 && only && answer.rows.every((row) => !row.code) ? answer.rows : own;
}

function difference(missing: readonly string[], extra: readonly string[]): Judgement {
  return missing.length + extra.length > 0 ? `missing or different ${short(missing)}, too many ${short(extra)}` : null;
}

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 260 ? `${text.slice(0, 257)}...` : text;
}
