/** What there is to ask about at a level: its real measures, periods, settings, dimensions and values, and names that nobody has. */
import type { Dataset } from '../../src/dataset/dataset.js';
import type { Expression } from '../../src/query/query.js';

type FigureExpression = Extract<Expression, { op: 'figure' }>;

export interface Vocabulary {
  readonly level: string;
  readonly measures: Dataset['catalogue']['measures'];
  /** Every measure in every period, all settings together and one by one, with the values it really takes. */
  readonly figures: readonly { readonly figure: FigureExpression; readonly values: readonly number[] }[];
  /** Those of measures that have an earlier period. */
  readonly changing: readonly { readonly figure: FigureExpression; readonly since: string }[];
  readonly dimensions: readonly string[];
  /** The levels above: they filter and group like dimensions, but are no text to show. */
  readonly parents: readonly string[];
  /** The values of the level itself (keys), of its dimensions and of the levels above. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Strings that a query must carry as they are: quotes, wildcards, comments, the end of a statement. */
export const NASTY_STRINGS = [
  "O'Brien's",
  '"quoted"',
  '`ticked` [bracketed]',
  '%',
  '_',
  '?',
  ':name $1 @p',
  '\\',
  '',
  "'; DROP TABLE ics; --",
  "' OR 1=1 /*",
  'Zoë 🏥 株式会社',
  'two\nlines\t',
];

export function vocabularyOf(dataset: Dataset, level: string): Vocabulary {
  const { catalogue } = dataset;
  const measures = Object.entries(catalogue.measures).filter(([, measure]) => measure.level === level);
  const figures = measures.flatMap(([id, { periods }]) =>
    periods.flatMap((period) => settingsOf(dataset, level, id, period)),
  );
  const parents = levelsAbove(dataset, level);
  const dimensions = Object.entries(catalogue.dimensions).flatMap(([id, dimension]) => {
    return [level, ...parents].includes(dimension.level) ? [id] : [];
  });
  const entities = dataset.entities[level] ?? [];
  const values = [...dimensions, ...parents].map((id) => {
    return [id, [...new Set(entities.flatMap(({ attributes }) => attributes[id] ?? []))]] as const;
  });
  return {
    level,
    measures: catalogue.measures,
    figures,
    changing: figures.flatMap(({ figure }) => {
      const periods = catalogue.measures[figure.measure]?.periods ?? [];
      return periods.slice(0, periods.indexOf(figure.period)).map((since) => ({ figure, since }));
    }),
    dimensions,
    parents,
    values: { ...Object.fromEntries(values), [level]: entities.map(({ key }) => key) },
  };
}

function settingsOf(dataset: Dataset, level: string, measure: string, period: string): Vocabulary['figures'] {
  const rows = dataset.figures.filter((row) => row.level === level && row.measure === measure && row.period === period);
  const settings = [null, ...new Set(rows.flatMap(({ setting }) => setting ?? []))];
  return settings.map((setting) => ({
    figure: { op: 'figure', measure, period, setting },
    values: rows.flatMap((row) => (row.value !== null && (setting ?? row.setting) === row.setting ? [row.value] : [])),
  }));
}

function levelsAbove(dataset: Dataset, level: string): string[] {
  const parent = dataset.catalogue.levels[level]?.parent?.level;
  return parent === undefined ? [] : [parent, ...levelsAbove(dataset, parent)];
}
