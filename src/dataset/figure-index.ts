/** What is known about a measure in a period without asking the database: how many figures, from where, for which settings. */
import type { Dataset, Figure } from './dataset.js';

export interface FigureSet {
  readonly basis: 'published' | 'derived';
  /** Source ids, most figures first. */
  readonly sources: readonly string[];
  readonly settings: ReadonlySet<string>;
  readonly figures: readonly Figure[];
}

const indexes = new WeakMap<Dataset, Map<string, FigureSet>>();

/** The figures of `measure` in `period`, or undefined if there are none. The index is made once a dataset. */
export function figureSet(dataset: Dataset, measure: string, period: string): FigureSet | undefined {
  let index = indexes.get(dataset);
  if (!index) {
    index = buildIndex(dataset);
    indexes.set(dataset, index);
  }
  return index.get(keyOf(measure, period));
}

const keyOf = (measure: string, period: string) => `${measure}\u0000${period}`;

function buildIndex(dataset: Dataset): Map<string, FigureSet> {
  const groups = new Map<string, Figure[]>();
  for (const figure of dataset.figures) {
    const key = keyOf(figure.measure, figure.period);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return new Map([...groups].map(([key, figures]) => [key, describe(figures)]));
}

function describe(figures: Figure[]): FigureSet {
  const bySource = new Map<string, number>();
  for (const { source } of figures) bySource.set(source, (bySource.get(source) ?? 0) + 1);
  return {
    basis: figures.some((f) => f.basis === 'derived') ? 'derived' : 'published',
    sources: [...bySource].sort((a, b) => b[1] - a[1]).map(([id]) => id),
    settings: new Set(figures.flatMap((f) => (f.setting === null ? [] : [f.setting]))),
    figures,
  };
}
