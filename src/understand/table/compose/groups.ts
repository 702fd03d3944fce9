/** Figures of groups: counts, sums and means by category, by band or over time; two ways of grouping at once; the first of them. */
import type { TableColumn } from '../../../dataset/table/table-catalogue.js';
import type { Aggregate, TableQuery, TableValue } from '../../../query/table/table-query.js';
import type { Filters } from '../table-filters.js';
import { groupOf, type Mention, type NumberMention, type TableSketch } from '../table-sketch.js';
import {
  askedChart,
  COUNT,
  distinct,
  SHARE,
  shareOf,
  type TableComposer,
  tableReading,
  takeCount,
} from './table-reading.js';

/** "average price by brand", "films per year", "stacked bar of gross by genre split by rating", "top 5 directors by total gross". */
export const groups: TableComposer = (sketch, filters) => {
  const chart = askedChart(sketch);
  if (chart === 'scatter' || chart === 'strip') return null;
  const counts = differing(sketch);
  const mentions = groupMentions(sketch, filters).filter((m) => m.column !== counts?.column);
  if (!mentions.length || mentions.length > 3) return null;
  const numbers = sketch.numbers.filter(
    (m) => m.column !== counts?.column && !mentions.some((group) => group.column === m.column),
  );
  const named = mentions.some((m) => m.column.id === sketch.catalogue.name && !m.each);
  const shares = sketch.hasCue('share') && !numbers.length;
  const slices = chart === 'pie';
  // "most common" is one thing to say.
  if (sketch.hasCue('common'))
    sketch.mark(
      ...sketch
        .all('superlative')
        .filter((node) => sketch.all('cue').some((cue) => cue.cue === 'common' && cue.from === node.to)),
    );
  const superlative = sketch.all('superlative').find((node) => !sketch.isTaken(node));
  const values = counts
    ? [distinctOf(counts)]
    : valuesOf(sketch, numbers, superlative !== undefined && mentions.some((m) => m.each));
  // "how many directors are there": how many different ones.
  if (
    sketch.hasCue('count', 'number_of') &&
    !counts &&
    !numbers.length &&
    !superlative &&
    mentions.length === 1 &&
    !mentions[0]?.each &&
    !sketch.has('level') &&
    !chart
  )
    return null;
  const own = filters.having;
  const compared = own ? (own.mention ? measuredValue(own.mention) : COUNT) : null;
  const columns = distinct([
    ...(compared && !values.length ? [compared] : []),
    ...(values.length ? values : compared ? [] : [shares && !slices ? SHARE : COUNT]),
  ]);
  const having = own && compared ? { column: indexOf(columns, compared), test: own.test, value: own.value } : null;
  const all = having && having.column < 0 ? [...columns, compared as TableValue] : columns;
  const ranked = rankOf(sketch, mentions, numbers);
  sketch.mark(...sketch.mentions.map((m) => m.node));
  if (shares) sketch.takeCues('share');
  sketch.takeCues(
    'count',
    'number_of',
    'breakdown',
    'compare',
    'list',
    'trend',
    'distribution',
    'relationship',
    'common',
    'amount',
    'rank',
  );
  sketch.mark(
    ...sketch.all('change').filter((node) => node.direction === null && mentions.some((m) => m.column.type === 'date')),
  );
  sketch.mark(...filters.sides);
  sketch.takeStatistics();
  sketch.takeDrawnAs();
  if (mentions.length && filters.several.length) sketch.take('comparative', 'yes_no');
  sketch.take('different', 'plot', 'level', 'and', 'all', 'whole', 'sorted', 'who', 'scoring');
  const cost = (named ? 2 : 0.4) + (mentions.some((m) => m.each) ? 0 : 0.2) + all.length * 0.2;
  return tableReading(sketch, filters, cost, {
    asks: 'groups',
    groups: distinct(mentions.map((m) => groupOf(m, sketch.dataset))),
    columns: all,
    having: having && having.column < 0 ? { ...having, column: all.length - 1 } : having,
    ...(shares && !slices && filters.where.length ? shareOf(filters) : {}),
    ...ranked,
  });
};

/** "how many different students": the values of a column are counted, not its records. */
function differing(sketch: TableSketch): Mention | undefined {
  const [node] = sketch.all('different');
  return node && counts(sketch)
    ? sketch.mentions.find((m) => m.node.from >= node.to && m.node.from - node.to <= 1)
    : undefined;
}

const distinctOf = ({ column }: Mention): TableValue => ({ column: column.id, aggregate: 'distinct' });

/** The columns to group by: categories and dates named, numbers after "by", several values of one column, and time for a trend. */
function groupMentions(sketch: TableSketch, filters: Filters): Mention[] {
  const mentions = sketch.mentions;
  const others = mentions.filter((m) => m.column.type !== 'number');
  const numbers = mentions.filter((m): m is NumberMention => m.column.type === 'number');
  const ranks = sketch.has('superlative') || sketch.hasCue('rank');
  // "average mpg by cylinders" groups by a number; "top 5 by price" and "price by brand" measure one.
  const banded = numbers.filter(
    (m) =>
      m.each &&
      !(ranks && numbers.length === 1 && !m.column.discrete) &&
      (numbers.length > 1 || m.column.discrete || counts(sketch) || others.length === 0),
  );
  const line = ['line', 'multiLine', 'area'].includes(askedChart(sketch) ?? '');
  const crosses =
    sketch.hasCue('common') ||
    askedChart(sketch) === 'heatmap' ||
    (counts(sketch) && others.length < 2) ||
    filters.having !== null;
  const discrete = crosses
    ? numbers.filter((m) => m.column.discrete && m.aggregate === null && !banded.includes(m))
    : line || askedChart(sketch) === 'bar'
      ? numbers
          .filter((m) => m.column.discrete && !banded.includes(m) && numbers.length > 1 && m.aggregate === null)
          .slice(-1)
      : [];
  const found = [...others, ...banded, ...discrete].toSorted((a, b) => a.node.from - b.node.from);
  const timed = found.some((m) => m.column.type === 'date');
  // "how did it change": over time, where there are dates.
  const changed = sketch.all('change').some((node) => node.direction === null);
  const overTime =
    (sketch.hasCue('trend') || changed || (line && !found.length)) && !timed ? implied(sketch.dates[0]) : [];
  const compares = sketch.hasCue('compare', 'difference') || sketch.has('comparative');
  const several = filters.several.filter(
    (id) =>
      // "by category for corporate and small business" limits; "per year for drama and comedy" is a line each.
      (compares || !found.some((m) => m.each && m.column.type !== 'date')) &&
      !found.some((m) => m.column.id === id) &&
      (sketch.hasCue('compare', 'difference') || sketch.numbers.length > 0 || counts(sketch)),
  );
  const listed = several.flatMap((id) => implied(sketch.column(id)));
  return distinct([...overTime, ...found, ...listed].map((m) => m.column.id)).flatMap((id) => {
    const all = [...overTime, ...found, ...listed].filter((m) => m.column.id === id);
    const [first] = all;
    // "by release date monthly": whichever mention says the unit.
    return first ? [{ ...first, unit: all.find((m) => m.unit)?.unit ?? null, each: all.some((m) => m.each) }] : [];
  });
}

const counts = (sketch: TableSketch) => sketch.hasCue('count', 'number_of');

/** A column that is meant though no word of the question is its own. */
function implied(column: TableColumn | undefined): Mention[] {
  if (!column) return [];
  return [
    {
      node: { type: 'filler', from: 0, to: 0 },
      column,
      each: true,
      plural: false,
      aggregate: null,
      statistic: null,
      unit: null,
      drawnAs: null,
    },
  ];
}

export const measuredValue = ({ column, aggregate }: Pick<NumberMention, 'column' | 'aggregate'>): TableValue => ({
  column: column.id,
  aggregate: aggregate ?? column.combine,
});

/** "maximum horsepower by origin" is the greatest in each. */
function valuesOf(sketch: TableSketch, numbers: readonly NumberMention[], grouped: boolean): TableValue[] {
  const [superlative] = sketch.all('superlative');
  return numbers.map((m) => {
    const extreme =
      grouped && superlative && superlative.count === null && m.aggregate === null && follows(superlative.to, m);
    if (!extreme) return measuredValue(m);
    sketch.mark(superlative);
    const aggregate: Aggregate = superlative.end === 'highest' ? 'max' : 'min';
    return { column: m.column.id, aggregate };
  });
}

const follows = (end: number, m: Mention) => m.node.from >= end && m.node.from - end <= 1;

const indexOf = (columns: readonly TableValue[], value: TableValue) =>
  columns.findIndex((each) => each.column === value.column && each.aggregate === value.aggregate);

/** "top 5", "which genre has the highest": the first of the groups; "sorted by": all of them in order. */
function rankOf(
  sketch: TableSketch,
  mentions: readonly Mention[],
  numbers: readonly NumberMention[],
): Pick<TableQuery, 'order' | 'limit'> {
  const superlative = sketch.all('superlative').find((node) => !sketch.isTaken(node));
  const [sorted] = sketch.all('sorted');
  if (!superlative) {
    const common = sketch.hasCue('common');
    const ordered = sorted || sketch.hasCue('rank');
    if (common) return { order: { column: 0, direction: 'highest' }, limit: mentions.some((m) => m.plural) ? 5 : 1 };
    return ordered
      ? { order: { column: 0, direction: sorted?.end ?? 'highest' }, limit: null }
      : { order: null, limit: null };
  }
  sketch.mark(superlative);
  const [first] = numbers;
  const better = superlative.by === 'merit' && first?.column.better === 'lower';
  const direction = better ? (superlative.end === 'highest' ? 'lowest' : 'highest') : superlative.end;
  const many = mentions.some((m) => m.plural);
  return { order: { column: 0, direction }, limit: superlative.count ?? takeCount(sketch) ?? (many ? 5 : 1) };
}
