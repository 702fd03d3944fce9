import type { Dataset } from '../../dataset/dataset.js';
import { describeColumns } from '../../query/describe/describe-columns.js';
import type { DataQuery } from '../../query/query.js';
import type { ResultSet } from '../../query/result-set.js';
import { someNames } from '../words/say-names.js';

/** Fewer pairs than these, and one or two of them can make or break a correlation. */
const FEW = 15;
/** Distance from the line, in standard deviations, from which a pair stands out. */
const OUTLYING = 2;
const NAMED = 3;

/** What a correlation does and does not say. */
export function correlationNotes(query: DataQuery, result: ResultSet, dataset: Dataset): string[] {
  if (query.kind !== 'relationship') return [];
  const n = typeof result.rows[0]?.n === 'number' ? result.rows[0].n : 0;
  const [x, y] = describeColumns(query, dataset);
  const far = x && y ? outliers(result, x.key, y.key) : [];
  return [
    'A correlation does not show that one of the two causes the other.',
    ...(n > 0 && n < FEW
      ? [
          `With only ${n} ${dataset.catalogue.levels[query.level]?.many ?? 'pairs'}, one or two of them could change this result.`,
        ]
      : []),
    ...(far.length ? [`Furthest from the line: ${someNames(far, NAMED)}.`] : []),
  ];
}

/** Names of the pairs far from the least-squares line, the furthest first. */
function outliers({ points = [] }: ResultSet, x: string, y: string): string[] {
  const pairs = points.map((p) => ({ name: String(p.name), x: Number(p[x]), y: Number(p[y]) }));
  const n = pairs.length;
  if (n < 4) return [];
  const mean = (of: (p: (typeof pairs)[number]) => number) => pairs.reduce((sum, p) => sum + of(p), 0) / n;
  const [mx, my] = [mean((p) => p.x), mean((p) => p.y)];
  const spread = mean((p) => (p.x - mx) ** 2);
  if (spread === 0) return [];
  const slope = mean((p) => (p.x - mx) * (p.y - my)) / spread;
  const residuals = pairs.map((p) => ({ name: p.name, residual: Math.abs(p.y - my - slope * (p.x - mx)) }));
  const deviation = Math.sqrt(residuals.reduce((sum, { residual }) => sum + residual ** 2, 0) / (n - 2));
  const far = residuals.filter(({ residual }) => deviation > 0 && residual > OUTLYING * deviation);
  return far.sort((a, b) => b.residual - a.residual).map(({ name }) => name);
}
