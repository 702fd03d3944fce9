/**
 * A question that is asked again and again. Its Query names periods; those that were the latest when it was saved go on to be the
 * latest, unless the question itself names them: "lowest DMA ICSs" is asked of the newest figures, "lowest DMA ICSs in 2025" is not.
 */
import type { Dataset } from '../../dataset/dataset.js';
import { isTableDataset, type TableDataset } from '../../dataset/table/table-dataset.js';
import { DataQuery, Expression } from '../../query/query.js';
import type { AnyQuery } from '../../query/table/table-query.js';
import { expressionsOf, figuresIn } from '../../query/walk.js';
import { type ContentOf, SavedQuestion } from './content.js';

/** An answer's question and Query as an item of `answers`. Throws where the Query is one of words about the data: it has no figures. */
export function savedQuestion(
  question: string,
  query: AnyQuery,
  dataset: Dataset | TableDataset,
): ContentOf<'answers'>['items'][number] {
  return SavedQuestion.parse({ question, query, latest: isTableDataset(dataset) ? {} : latestIn(query, dataset) });
}

function latestIn(query: AnyQuery, { catalogue }: Dataset): Record<string, string> {
  if (!('level' in query)) return {};
  const measures = [...expressionsOf(query)].flatMap((e) => (e.op === 'figure' ? [e.measure] : []));
  return Object.fromEntries(
    measures.flatMap((id) => {
      const period = catalogue.measures[id]?.periods.at(-1);
      return period === undefined ? [] : [[id, period] as const];
    }),
  );
}

/** The Query with every figure that was the latest moved to the latest there is now, and changes with it. */
export function upToDate({ question, query, latest }: SavedQuestion, dataset: Dataset): SavedQuestion['query'] {
  if (!('level' in query)) return query;
  return DataQuery.parse(moved(query, { question, latest, dataset }));
}

interface Moving {
  readonly question: string;
  readonly latest: Readonly<Record<string, string>>;
  readonly dataset: Dataset;
}

/** Every expression of a query is plain data with an `op`: the figures and changes among all of it. */
function moved(node: unknown, moving: Moving): unknown {
  if (Array.isArray(node)) return node.map((each) => moved(each, moving));
  if (typeof node !== 'object' || node === null) return node;
  const inside = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, moved(value, moving)]));
  if (inside.op === 'figure')
    return { ...inside, period: periodNow(String(inside.measure), String(inside.period), moving) };
  if (inside.op === 'change') return { ...inside, since: sinceNow(node, String(inside.since), moving) };
  return inside;
}

/** As many periods on as the latest has moved; the one before the latest goes along. */
function periodNow(measure: string, period: string, { question, latest, dataset }: Moving): string {
  const periods = dataset.catalogue.measures[measure]?.periods ?? [];
  const steps = periods.length - 1 - periods.indexOf(latest[measure] ?? '');
  const at = periods.indexOf(period);
  if (!periods.includes(latest[measure] ?? '') || at < 0 || question.includes(period)) return period;
  return periods[at + steps] ?? period;
}

function sinceNow(change: object, since: string, moving: Moving): string {
  const [figure] = figuresIn(Expression.parse(change));
  return figure ? periodNow(figure.measure, since, moving) : since;
}
