/** How figures that nobody published were made. */
import type { Measure } from '../../dataset/catalogue.js';
import type { Dataset } from '../../dataset/dataset.js';
import { inSentence } from '../../query/describe/describe-expression.js';
import type { DataQuery, Expression } from '../../query/query.js';
import type { ResultSet } from '../../query/result-set.js';
import { figuresIn } from '../../query/walk.js';
import { capitalised } from '../../words.js';
import { sayExpression } from '../words/say-expression.js';

export function derivedNotes(query: DataQuery, _: ResultSet, dataset: Dataset): string[] {
  return [...rollupNotes(query, dataset), ...perNotes(query, dataset), ...roundingNotes(query)];
}

/** Two figures that are 0.02 apart as they are shown may be 0.01 apart. */
const roundingNotes = ({ columns }: DataQuery): string[] => [
  ...(columns.some(({ op }) => op === 'distance') ? ['Distances are worked out before figures are rounded.'] : []),
  ...(columns.some((e) => e.op === 'change' && e.of.op === 'per')
    ? ['Changes are worked out before figures are rounded.']
    : []),
];

/** "Region scores are the unweighted mean of their ICSs (derived)." */
function rollupNotes(query: DataQuery, dataset: Dataset): string[] {
  if (!query.by) return [];
  const { catalogue } = dataset;
  const many = catalogue.levels[query.level]?.many ?? 'rows';
  const subject = (noun: string) => subjectOf(noun, query, dataset);
  return query.columns
    .flatMap(rolledUp)
    .flatMap((id) => catalogue.measures[id] ?? [])
    .flatMap((measure) => ROLLUPS[kindOf(measure)](subject, many, measure, dataset) ?? []);
}

/** "Region scores are", "England's score is", "The percentage is". */
function subjectOf(noun: string, { by, where }: DataQuery, { catalogue }: Dataset): string {
  const [id] = by ?? [];
  if (id) return `${capitalised(catalogue.dimensions[id]?.one ?? catalogue.levels[id]?.one ?? 'group')} ${noun}s are`;
  return where ? `The ${noun} is` : `${catalogue.whole.name}'s ${noun} is`;
}

type Rolled = 'mean' | 'sum' | 'percent' | 'ratio';
const kindOf = ({ rollup, unit }: Measure): Rolled =>
  typeof rollup === 'string' ? rollup : unit === 'percent' ? 'percent' : 'ratio';

type Subject = (noun: string) => string;

const ROLLUPS = {
  mean: (subject, many, { unit }) =>
    `${subject(unit === 'score' ? 'score' : 'figure')} the unweighted mean of the ${many} (derived).`,
  sum: (subject, many) => `${subject('figure')} the sum over the ${many} (derived).`,
  percent: (subject) => `${subject('percentage')} worked out from the counts again, not averaged (derived).`,
  ratio: (_, __, { label, rollup }, { catalogue }) => {
    if (typeof rollup !== 'object') return null;
    const [of, by] = [rollup.ratio.of, rollup.ratio.by].map((id) => inSentence(catalogue.measures[id]?.label ?? id));
    return `${label} is the total ${of} divided by the total ${by} (derived).`;
  },
} satisfies Record<Rolled, (subject: Subject, many: string, measure: Measure, dataset: Dataset) => string | null>;

/** The measures whose own rule makes a group's figure; statistics of members have theirs in their name. */
function rolledUp(e: Expression): string[] {
  return NAMED.has(e.op) ? [] : figuresIn(e).map(({ measure }) => measure);
}

const NAMED: ReadonlySet<Expression['op']> = new Set(['summary', 'count', 'proportion', 'portion', 'reference', 'per']);

/** "Budget per head divides by population 2022 (derived)." */
function perNotes(query: DataQuery, dataset: Dataset): string[] {
  return query.columns.flatMap((e) => {
    if (e.op !== 'per' || e.by.op === 'reference') return [];
    const voice = { dataset, level: query.level, exact: true, grouped: false, where: null };
    const name = capitalised(sayExpression(e, { ...voice, exact: false }));
    const by = sayExpression(e.by, voice);
    return [query.by ? `${name} divides the total by that of ${by} (derived).` : `${name} divides by ${by} (derived).`];
  });
}

/** What is shown for comparison, where it is not the whole's own figure. */
export function comparedNotes(
  { by, columns, level }: DataQuery,
  { references, coverage }: ResultSet,
  { catalogue }: Dataset,
): string[] {
  // Of one amount per another, the whole has its own.
  const shown = columns.filter((e) => e.op === 'figure' || (e.op === 'change' && e.of.op === 'figure'));
  const rules = shown.flatMap(figuresIn).map(({ measure }) => catalogue.measures[measure]?.rollup);
  const { name } = catalogue.whole;
  if (by !== null || !references.some((row) => row.name === name)) return [];
  const whom = coverage.with < coverage.of ? `those with a figure` : `all ${catalogue.levels[level]?.many ?? 'rows'}`;
  if (rules.includes('sum'))
    return [`${name}'s figure shown for comparison is the mean of ${whom}, not the total (derived).`];
  return rules.includes('mean')
    ? [`${name}'s figure shown for comparison is the unweighted mean of ${whom} (derived).`]
    : [];
}
