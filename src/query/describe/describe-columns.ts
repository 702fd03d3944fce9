/** A query's value columns: keys that are unique, labels that tell periods apart where a query has several. */
import type { Dataset } from '../../dataset/dataset.js';
import type { DataQuery, Expression, Statistic } from '../query.js';
import type { Column } from '../result-set.js';
import { type Description, describeExpression } from './describe-expression.js';

export function describeColumns(query: DataQuery, dataset: Dataset): Column[] {
  const described = query.columns.map((e) => describeExpression(e, query, dataset));
  const keys = new Set<string>();
  return query.columns.map((e, i) => {
    const d = described[i] as Description;
    const repeated = described.some((other, j) => j !== i && other.label === d.label);
    const key = uniqueKey(
      repeated && d.periods.length ? `${d.key}_${d.periods.at(-1)?.replace(/\W/g, '_')}` : d.key,
      keys,
    );
    const label = repeated && d.periods.length ? `${d.label}, ${d.periods.join(' to ')}` : d.label;
    if (e.op === 'attribute') return { key, label, role: 'dimension', periods: d.periods };
    return {
      key,
      label,
      role: 'measure',
      unit: d.unit,
      periods: d.periods,
      basis: d.basis,
      field: d.measure,
      aggregate: aggregateOf(e, query, dataset),
      bin: false,
      timeUnit: null,
      ...(e.op === 'distance' && { signed: false }),
      ...((isChange(e, d) || isBeside(e, query)) && { signed: true }),
    };
  });
}

/** What went up has a plus: a change, or a value less its own of another period. */
const isChange = ({ op }: Expression, { periods }: Description) =>
  op === 'change' || (op === 'minus' && periods.length === 2);

/** Beside how far apart two values are, their difference says which is above. */
const isBeside = (e: Expression, { columns }: DataQuery) =>
  e.op === 'minus' && columns.some(({ op }) => op === 'distance');

function uniqueKey(key: string, taken: Set<string>): string {
  let unique = key;
  for (let i = 2; taken.has(unique); i++) unique = `${key}_${i}`;
  taken.add(unique);
  return unique;
}

const NAMED: Partial<Record<Statistic, Column['aggregate']>> = {
  mean: 'mean',
  sum: 'sum',
  min: 'min',
  max: 'max',
  median: 'median',
  count: 'count',
};

function aggregateOf(e: Expression, query: DataQuery, dataset: Dataset): NonNullable<Column['aggregate']> | null {
  if (!query.by) return null;
  if (e.op === 'count' || e.op === 'proportion') return 'count';
  if (e.op === 'summary') return NAMED[e.statistic] ?? null;
  if (e.op === 'portion') return 'sum';
  if (e.op === 'change') return aggregateOf(e.of, query, dataset);
  if (e.op !== 'figure') return null;
  const rollup = dataset.catalogue.measures[e.measure]?.rollup;
  return typeof rollup === 'string' ? rollup : null;
}
