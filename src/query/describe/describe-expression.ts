/** What a Query's expression is, in words and units: used for columns, and by the presenter for sentences. */
import type { Dataset } from '../../dataset/dataset.js';
import { figureSet } from '../../dataset/figure-index.js';
import { singular } from '../../words.js';
import { amountLabel } from '../amount-label.js';
import { type Distance, isSize } from '../distances.js';
import type { Condition, DataQuery, Expression, Statistic } from '../query.js';
import { figuresIn } from '../walk.js';

export interface Description {
  /** A name for the value that JSON can use as a key: dma, dma_change, gp_practices_per_100000. */
  readonly key: string;
  /** Column heading: "DMA score". */
  readonly label: string;
  readonly unit: string;
  readonly periods: readonly string[];
  readonly basis: 'published' | 'derived';
  /** The catalogue's measure, where the value is of one. */
  readonly measure: string | null;
}

const STATISTIC_LABELS: Record<Statistic, string> = {
  mean: 'Mean',
  sum: 'Total',
  min: 'Lowest',
  lower_quartile: 'Lower quartile',
  median: 'Median',
  upper_quartile: 'Upper quartile',
  max: 'Highest',
  sd: 'Standard deviation',
  range: 'Range',
  count: 'Number',
};
export const statisticLabel = (statistic: Statistic) => STATISTIC_LABELS[statistic];

/** Lower-cases the first letter unless the word is an acronym. */
export const inSentence = (label: string) =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** "trust " before a mean over a level that has another above it; nothing for totals, which say whom they count. */
export function memberWord(e: Expression, { catalogue }: Dataset): string {
  const measure = e.op === 'figure' ? catalogue.measures[e.measure] : undefined;
  const level = measure?.rollup === 'mean' ? catalogue.levels[measure.level] : undefined;
  return level?.parent ? `${level.one} ` : '';
}

/** Describes an expression of a query at `level`; grouped figures are derived, whatever their parts were. */
export function describeExpression(
  e: Expression,
  query: Pick<DataQuery, 'level' | 'by'>,
  dataset: Dataset,
): Description {
  const of = (inner: Expression) => describeExpression(inner, query, dataset);
  const ofMember = (inner: Expression) => describeExpression(inner, { ...query, by: null }, dataset);
  const level = dataset.catalogue.levels[query.level];
  switch (e.op) {
    case 'figure': {
      const measure = dataset.catalogue.measures[e.measure];
      const published =
        measure?.stored && query.by === null && figureSet(dataset, e.measure, e.period)?.basis === 'published';
      const own = measure?.label ?? e.measure;
      // A group's score may be of its ICSs or of its trusts: which, has to be said.
      const whose = query.by ? memberWord(e, dataset) : '';
      const label = whose ? `Mean ${whose}${inSentence(own)}` : own;
      return {
        key: e.measure,
        label: e.setting ? `${label}, ${e.setting.toLowerCase()} services` : label,
        unit: measure?.unit ?? 'count',
        periods: [e.period],
        basis: published && !settingsAveraged(dataset, e) ? 'published' : 'derived',
        measure: e.measure,
      };
    }
    case 'attribute': {
      const dimension = dataset.catalogue.dimensions[e.dimension];
      const label = dimension?.one ?? dataset.catalogue.levels[e.dimension]?.one ?? e.dimension;
      return {
        ...PLAIN,
        key: e.dimension,
        label: label.charAt(0).toUpperCase() + label.slice(1),
        periods: dimension?.period ? [dimension.period] : [],
      };
    }
    case 'number':
      return { ...PLAIN, key: 'number', label: String(e.value) };
    case 'per':
      return perDescription(e, of);
    case 'change': {
      const now = of(e.of);
      const unit = e.as === 'percent' ? 'percent' : now.unit === 'percent' ? 'percentage points' : now.unit;
      const label =
        e.as === 'percent' ? `Percentage change in ${inSentence(now.label)}` : `Change in ${inSentence(now.label)}`;
      return {
        ...now,
        key: `${now.key}_change`,
        label,
        unit,
        periods: [e.since, ...now.periods.slice(-1)],
        basis: 'derived',
      };
    }
    case 'minus': {
      const [left, right] = [of(e.of), of(e.from)];
      const periods = [...new Set([...left.periods, ...right.periods])];
      const unit = left.unit === 'percent' ? 'percentage points' : left.unit;
      const label = e.of.op === 'rank' ? 'Change in rank' : differenceLabel(e, left, right.label, dataset);
      return { ...left, key: `${left.key}_difference`, label, unit, periods, basis: 'derived' };
    }
    case 'distance': {
      const left = of(e.of);
      return {
        ...left,
        key: `${left.key}_distance`,
        label: distanceLabel(e, left, of(e.from).label, dataset),
        // A percentage change is as large as it is; two percentages lie percentage points apart.
        unit: left.unit === 'percent' && !isSize(e) ? 'percentage points' : left.unit,
        // It has no sign, as a value of two periods has.
        periods: left.periods.slice(-1),
        basis: 'derived',
      };
    }
    case 'reference': {
      const inner = e.statistic === 'whole' ? of(e.of) : ofMember(e.of);
      const label = e.statistic === 'whole' ? inner.label : `${statisticLabel(e.statistic)} ${inSentence(inner.label)}`;
      return {
        ...inner,
        key: `${e.statistic}_${inner.key}`,
        label: `${label}, ${overName(e.over, dataset)}`,
        basis: 'derived',
      };
    }
    case 'rank': {
      const inner = of(e.of);
      return {
        ...inner,
        key: `${inner.key}_rank`,
        label: `Rank on ${inSentence(inner.label)}`,
        unit: 'rank',
        basis: 'derived',
      };
    }
    case 'count':
      return {
        ...PLAIN,
        key: 'count',
        label: `Number of ${level?.many ?? 'rows'}`,
        unit: 'count',
        periods: conditionPeriods(e.of),
      };
    case 'proportion':
      return {
        ...PLAIN,
        key: 'percentage',
        label: `Share of ${level?.many ?? 'rows'}`,
        unit: 'percent',
        periods: conditionPeriods(e.of),
      };
    case 'portion': {
      const part = of(e.part);
      return { ...part, key: 'share', label: `Share of ${inSentence(part.label)}`, unit: 'percent', basis: 'derived' };
    }
    case 'summary': {
      const inner = ofMember(e.of);
      const unit = e.statistic === 'count' ? 'count' : inner.unit;
      const label =
        e.statistic === 'count'
          ? `${level?.many ?? 'Rows'} with a figure`
          : `${statisticLabel(e.statistic)} ${memberWord(e.of, dataset)}${inSentence(inner.label)}`;
      return { ...inner, key: e.statistic, label, unit, basis: 'derived' };
    }
  }
}

const PLAIN = { unit: 'text', periods: [] as readonly string[], basis: 'derived', measure: null } as const;

const conditionPeriods = (c: Condition | null): string[] =>
  c?.op === 'compare' ? [...new Set(figuresIn(c.left).map((f) => f.period))] : [];

/** A trust's overall score is the mean of its care settings': derived, unless one setting was asked for. */
const settingsAveraged = (dataset: Dataset, e: Extract<Expression, { op: 'figure' }>) =>
  e.setting === null && (figureSet(dataset, e.measure, e.period)?.settings.size ?? 0) > 1;

function perDescription(e: Extract<Expression, { op: 'per' }>, of: (e: Expression) => Description): Description {
  const [top, bottom] = [of(e.of), of(e.by)];
  const people = bottom.unit === 'people';
  const unit =
    top.unit === 'GBP' && e.scale === 1 ? (people ? 'GBP/person' : 'GBP') : top.unit === 'GBP' ? 'GBP' : 'rate';
  const amount = e.scale === 1 ? '' : `${e.scale.toLocaleString('en-GB')} `;
  const one = e.scale === 1 && bottom.unit === 'count';
  const unitName = one ? singular(inSentence(bottom.label)) : inSentence(bottom.label);
  const by = people ? (e.scale === 1 ? 'head' : `${amount}people`) : `${amount}${unitName}`;
  const periods = [...new Set([...top.periods, ...bottom.periods])];
  const percent = e.scale === 100 && top.unit === bottom.unit;
  const multiple = e.scale === 1 && e.by.op === 'reference';
  const part = percent ? '%' : 'a multiple';
  return {
    key: `${top.key}_per_${people ? e.scale : bottom.key}`,
    label: percent || multiple ? `${top.label} as ${part} of ${inSentence(bottom.label)}` : `${top.label} per ${by}`,
    unit: percent ? 'percent' : multiple ? 'rate' : unit,
    periods,
    basis: 'derived',
    measure: top.measure,
  };
}

function differenceLabel(
  e: Extract<Expression, { op: 'minus' }>,
  { label, unit }: Description,
  right: string,
  dataset: Dataset,
): string {
  if (e.from.op === 'number') return `${label} above or below ${amountLabel(e.from.value, unit)}`;
  return e.from.op === 'reference'
    ? `${label} above or below ${pointName(e.from, dataset)}`
    : `${label} minus ${inSentence(right)}`;
}

function distanceLabel(e: Distance, { label, unit }: Description, right: string, dataset: Dataset): string {
  if (isSize(e)) return `Size of ${inSentence(label)}`;
  if (e.from.op === 'number') return `${label}, distance from ${amountLabel(e.from.value, unit)}`;
  if (e.from.op !== 'reference') return `${label}, distance from ${inSentence(right)}`;
  return `${label}, distance from ${pointName(e.from, dataset)}`;
}

/** "England", "London"; a statistic other than the figure itself or the mean is named: "the England median". */
function pointName({ statistic, over }: Extract<Expression, { op: 'reference' }>, dataset: Dataset): string {
  const name = overName(over, dataset);
  return statistic === 'whole' || statistic === 'mean'
    ? name
    : `the ${name} ${statisticLabel(statistic).toLowerCase()}`;
}

/** The entities that a reference is over, by name: England, London, Kent and Medway. */
function overName(over: Condition | null, { catalogue, entities }: Dataset): string {
  if (over?.op !== 'in') return catalogue.whole.name;
  return over.values.map((value) => entities[over.dimension]?.find((e) => e.key === value)?.name ?? value).join(', ');
}
