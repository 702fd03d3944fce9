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
  const percent = (count: number) => `${((100 * count) / Math.max(1, total.asked)).toFixed(1)}%`;
  const words = (['right', 'wrong', 'refused'] as const).map((key) => `${key} ${total[key]} (${percent(total[key])})`);
  return `${table}\n\n${words.join(', ')} of ${total.asked}\n`;
}
