/** Records themselves: the first by a number or a date, or all that satisfy the conditions. */
import type { TableColumn } from '../../../dataset/table/table-catalogue.js';
import { RECORDS } from '../lexicon/table-lexicon.js';
import type { Filters } from '../table-filters.js';
import type { Mention, TableSketch } from '../table-sketch.js';
import { askedChart, distinct, own, type TableComposer, tableReading, takeCount } from './table-reading.js';

/** "top 10 films by worldwide gross", "the heaviest car", "newest film", "list cars by weight". */
export const rankedRecords: TableComposer = (sketch, filters) => {
  const [superlative, ...more] = sketch.all('superlative');
  if (more.length) return null;
  const [sorted] = sketch.all('sorted');
  const ordered = superlative ?? sorted ?? (sketch.hasCue('rank') ? null : undefined);
  if (ordered === undefined || filters.having) return null;
  const mentions = sketch.mentions.filter((m) => m.column.id !== sketch.catalogue.name);
  const key = orderKey(sketch, mentions, superlative?.from ?? 0);
  if (!key || key.aggregate !== null) return null;
  const others = mentions.filter((m) => m.column !== key.column);
  if (others.some((m) => m.each && m.column.type !== 'number')) return null;
  // "which genre has the highest": groups are asked for, unless the records are named too.
  const entities = others.filter((m) => m.column.type === 'category' && m.node.from < key.node.from);
  const end = superlative?.end ?? sorted?.end ?? 'highest';
  const better = superlative?.by === 'merit' && key.column.type === 'number' && key.column.better === 'lower';
  const plural =
    sketch.all('level').some((node) => node.plural) ||
    sketch.mentions.some((m) => m.plural && m.column.id === sketch.catalogue.name);
  sketch.mark(...sketch.mentions.map((m) => m.node));
  sketch.takeCues('list', 'rank', 'amount');
  sketch.take('superlative', 'sorted', 'plot', 'level', 'and', 'who', 'all', 'whole', 'relative_period');
  // "the worst" is of something that can be better or worse.
  const neither =
    superlative?.by === 'merit' && key.column.type === 'number' && key.column.better === 'neither' ? 0.4 : 0;
  const shown = [
    key.column,
    ...others.map((m) => m.column),
    ...filters.columns.flatMap((id) => sketch.column(id) ?? []),
  ];
  const opposite = end === 'highest' ? 'lowest' : 'highest';
  // Words that may mean several columns mean, if they can, the same one.
  return tableReading(sketch, filters, 0.5 + neither + entities.length * 0.8 + new Set(shown).size * 0.2, {
    asks: 'records',
    columns: distinct(shown.map((column) => own({ column }))),
    order: { column: 0, direction: better ? opposite : end },
    limit: superlative ? (superlative.count ?? takeCount(sketch) ?? (plural ? 5 : 1)) : null,
  });
};

/** The number or date nearest after the superlative, else the only one. */
function orderKey(sketch: TableSketch, mentions: readonly Mention[], from: number): Mention | undefined {
  const keys = mentions.filter((m) => m.column.type === 'number' || m.column.type === 'date');
  const by = keys.filter((m) => m.each);
  const [named] = by.length ? by : keys.filter((m) => m.node.from >= from);
  if (named ?? keys[0]) return named ?? keys[0];
  const [superlative] = sketch.all('superlative');
  const only = sketch.catalogue.columns.filter((column) => column.type === 'number');
  // "the top 5 films" where there is only one number to be at the top of.
  if (!superlative || only.length !== 1 || !only[0]) return undefined;
  return {
    node: superlative,
    column: only[0],
    each: false,
    plural: false,
    aggregate: null,
    statistic: null,
    unit: null,
    drawnAs: null,
  };
}

/** "show cars with over 200 horsepower", "horsepower of the ford pinto", "which films did Spielberg direct". */
export const list: TableComposer = (sketch, filters) => {
  const asked =
    sketch.all('level').some((node) => node.id === RECORDS) || sketch.hasCue('list') || filters.where.length > 0;
  if (
    !asked ||
    sketch.has('superlative') ||
    sketch.has('statistic') ||
    filters.having ||
    sketch.mentions.some((m) => m.each)
  )
    return null;
  if (sketch.hasCue('count', 'number_of', 'distribution', 'relationship', 'trend', 'amount')) return null;
  if (!filters.where.length && !sketch.has('level')) return null;
  const chart = askedChart(sketch);
  if (chart !== null && chart !== 'bar') return null;
  const named = sketch.mentions.map((m) => m.column);
  sketch.mark(...sketch.mentions.map((m) => m.node));
  sketch.takeCues('list', 'compare', 'when');
  sketch.take('level', 'and', 'who', 'all', 'any', 'plot');
  const columns = [...named, ...filters.columns.flatMap((id) => sketch.column(id) ?? [])].filter(
    (column) => column.id !== sketch.catalogue.name || named.length === 1,
  );
  const shown = columns.length ? columns : tellingColumns(sketch, filters);
  return tableReading(sketch, filters, 0.8, {
    asks: 'records',
    columns: distinct(shown.map((column) => own({ column }))),
  });
};

/** Where nothing is said of what to show: the first numbers, then what else is not the name. */
const tellingColumns = (sketch: TableSketch, { columns }: Filters): TableColumn[] => {
  const others = sketch.catalogue.columns.filter(
    ({ id, type }) => id !== sketch.catalogue.name && type !== 'text' && !columns.includes(id),
  );
  const isNumber = ({ type }: TableColumn) => type === 'number';
  return [...others.filter(isNumber), ...others.filter((column) => !isNumber(column))].slice(0, 4);
};
