/** One figure of all the records, or of those that satisfy the conditions. */
import type { Aggregate, TableValue } from '../../../query/table/table-query.js';
import type { NumberMention, TableSketch } from '../table-sketch.js';
import { askedChart, COUNT, distinct, SHARE, shareOf, type TableComposer, tableReading } from './table-reading.js';

/** "how many films are there", "average horsepower of cars from Japan", "maximum price", "how many different directors". */
export const value: TableComposer = (sketch, filters) => {
  const counted = sketch.hasCue('count', 'number_of');
  const numbers = sketch.numbers;
  if (filters.having || sketch.mentions.some((m) => m.each) || (askedChart(sketch) && !counted)) return null;
  const others = sketch.groupables;
  if (sketch.hasCue('share') && !numbers.length && !others.length && filters.where.length) {
    sketch.takeCues('share', 'list', 'count', 'number_of');
    sketch.take('level', 'all', 'whole', 'yes_no');
    return tableReading(sketch, filters, 0.3, { asks: 'value', columns: [SHARE], ...shareOf(filters) });
  }
  const mentioned = sketch.mentions;
  const different =
    counted && mentioned.length === 1 && (sketch.has('different') || (!numbers.length && !sketch.has('level')));
  if (others.length && !different) return null;
  const columns = different
    ? mentioned.map((m): TableValue => ({ column: m.column.id, aggregate: 'distinct' }))
    : valuesOf(sketch, numbers, counted);
  if (!columns.length) return null;
  sketch.mark(...sketch.mentions.map((m) => m.node));
  sketch.takeCues('count', 'number_of', 'amount', 'list');
  sketch.takeStatistics();
  sketch.take('different', 'level', 'and', 'all', 'any', 'whole', 'yes_no', 'who');
  // "for boys and girls" is rather two figures than one of both.
  const several = filters.several.length ? 0.6 : 0;
  return tableReading(sketch, filters, 0.4 + several, { asks: 'value', columns: distinct(columns) });
};

function valuesOf(sketch: TableSketch, numbers: readonly NumberMention[], counted: boolean): TableValue[] {
  const [extreme] = sketch.all('superlative').filter((node) => node.count === null && node.by === 'value');
  const ends = numbers.flatMap((m): TableValue[] => {
    if (m.aggregate) return [{ column: m.column.id, aggregate: m.aggregate }];
    if (extreme && !sketch.has('level')) {
      const aggregate: Aggregate = extreme.end === 'highest' ? 'max' : 'min';
      sketch.mark(extreme);
      return [{ column: m.column.id, aggregate }];
    }
    return counted || sketch.hasCue('amount') ? [{ column: m.column.id, aggregate: m.column.combine }] : [];
  });
  // Of two figures one of which is to be summed up the other is not left out.
  if (ends.length) return ends.length === numbers.length ? ends : [];
  return counted ? [COUNT] : [];
}
