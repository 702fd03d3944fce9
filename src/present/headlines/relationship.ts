/** How two measures go together, without claiming that one makes the other. */
import { formatValue } from '../format-value.js';
import { type Measured, type Reading, sentence } from './parts/reading.js';

/** By the size of r, from below. */
const STRENGTHS = [
  [0.2, 'little or no'],
  [0.4, 'a weak'],
  [0.6, 'a moderate'],
  [0.8, 'a strong'],
  [Number.POSITIVE_INFINITY, 'a very strong'],
] as const;

/** "There is little or no linear relationship between capital (CDEL) and DMA score (r = 0.11, 29 ICSs)." */
export function relationshipHeadline({ result, columns, query, dataset }: Reading): string {
  const [row] = result.rows;
  const [x, y] = columns;
  const r = typeof row?.r === 'number' ? row.r : null;
  const n = typeof row?.n === 'number' ? row.n : 0;
  const words = dataset.catalogue.levels[query.level];
  const pairs = `${n} ${n === 1 ? words?.one : words?.many}`;
  if (!x || !y) return sentence('a relationship needs two measures');
  if (!n)
    return sentence(
      `no correlation can be worked out, for no ${words?.one} asked about has both ${x.phrase} and ${y.phrase}`,
    );
  if (r === null) return sentence(`no correlation between ${x.phrase} and ${y.phrase} can be worked out from ${pairs}`);
  const strength = STRENGTHS.find(([below]) => Math.abs(r) < below)?.[1];
  const direction = Math.abs(r) < 0.2 ? '' : r > 0 ? ' positive' : ' negative';
  return sentence(
    `there is ${strength}${direction} linear relationship between ${named(x, y)} (r = ${formatValue(r, 'r')}, ${pairs})`,
  );
}

/** "budget and DMA score"; the same measure at two times by these. */
function named(x: Measured, y: Measured): string {
  const [a, b] = [x, y].map(({ expression }) => (expression.op === 'figure' ? expression.period : ''));
  return x.phrase === y.phrase && a !== b ? `${x.phrase} of ${a} and of ${b}` : `${x.phrase} and ${y.phrase}`;
}
