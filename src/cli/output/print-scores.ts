/** The scores of an evaluation, as text for the terminal. */
import type { Scores, Tally } from '../../evaluate/score.js';
import { plainTable } from './plain-table.js';

/** Scores as a table by kind, and the totals in words. */
export function printScores({ kinds, total }: Scores): string {
  const cells = (kind: string, t: Tally) => [
    kind,
    ...[t.asked, t.right, t.wrong, t.refused].map(String),
    ...[t.p50, t.p95, t.p99, t.max].map((milliseconds) => milliseconds.toFixed(1)),
  ];
  const heads = ['kind', 'asked', 'right', 'wrong', 'refused', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms'];
  const table = plainTable({
    heads,
    numeric: heads.map((_, i) => i > 0),
    rows: [...Object.entries(kinds).map(([kind, scores]) => cells(kind, scores)), cells('total', total)],
  });
  return `${table}\n\n${inWords(total)}\n`;
}

/** Two interpreters of the same questions, side by side: right / wrong / refused. */
export function printBoth({ rules, model }: { rules: Scores; model: Scores }): string {
  const cells = (kind: string, one: Tally | undefined, other: Tally | undefined) => [
    kind,
    ...[one?.asked, one?.right, one?.wrong, one?.refused, other?.right, other?.wrong, other?.refused].map((n) =>
      String(n ?? 0),
    ),
  ];
  const table = plainTable({
    heads: ['kind', 'asked', ...HEADS.map((head) => `rules ${head}`), ...HEADS.map((head) => `model ${head}`)],
    numeric: [false, ...Array<boolean>(7).fill(true)],
    rows: [
      ...Object.keys(rules.kinds).map((kind) => cells(kind, rules.kinds[kind], model.kinds[kind])),
      cells('total', rules.total, model.total),
    ],
  });
  return `${table}\n\nrules: ${inWords(rules.total)}\nmodel: ${inWords(model.total)}\n`;
}

const HEADS = ['right', 'wrong', 'refused'] as const;

function inWords(total: Tally): string {
  const percent = (count: number) => `${((100 * count) / Math.max(1, total.asked)).toFixed(1)}%`;
  return `${HEADS.map((key) => `${key} ${total[key]} (${percent(total[key])})`).join(', ')} of ${total.asked}`;
}
