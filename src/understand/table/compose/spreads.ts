/** How the values of a column are spread: bands of a number, or its records as points within each category. */
import { groupOf, type Mention, type TableSketch } from '../table-sketch.js';
import { askedChart, COUNT, own, type TableComposer, tableReading } from './table-reading.js';

/** "distribution of running times", "histogram of mpg by origin", "box plot of salary by department", "horsepower". */
export const spread: TableComposer = (sketch, filters) => {
  const numbers = sketch.numbers.filter((m, i, all) => all.findIndex((o) => o.column === m.column) === i);
  // "strip plot of weight by cylinders": a lane for each of few numbers.
  const lanes = numbers.filter((m) => m.each && m.column.discrete && numbers.length > 1);
  const [number, ...others] = numbers.filter((m) => !lanes.includes(m));
  const groups: Mention[] = [...sketch.groupables, ...lanes];
  const chart = askedChart(sketch);
  const strip = chart === 'strip';
  const asked = sketch.hasCue('distribution') || chart === 'histogram' || strip;
  const bare =
    chart === null &&
    !groups.length &&
    !sketch.has('superlative') &&
    !sketch.has('statistic') &&
    !sketch.hasCue('count', 'number_of', 'amount');
  if (!number || others.length || number.aggregate !== null || (!asked && !bare) || groups.length > 1 || filters.having)
    return null;
  if (!asked && (sketch.all('level').length > 0 || filters.where.length > 0)) return null;
  takeWords(sketch, [number, ...groups]);
  const [group] = groups;
  if (strip || (group && chart !== 'histogram')) {
    return tableReading(sketch, filters, 0.3, { asks: 'spread', columns: [number, ...groups].map(own) });
  }
  return tableReading(sketch, filters, asked ? 0.3 : 1, {
    asks: 'spread',
    groups: [{ column: number.column.id, by: 'bin' }, ...groups.map((m) => groupOf(m, sketch.dataset))],
    columns: [COUNT],
  });
};

/** "heat map of budget and rating": how many records fall into each pair of bands. */
export const pairs: TableComposer = (sketch, filters) => {
  const [x, y, ...more] = sketch.numbers;
  if (
    askedChart(sketch) !== 'heatmap' ||
    !x ||
    !y ||
    more.length ||
    sketch.groupables.length ||
    x.aggregate ||
    y.aggregate
  )
    return null;
  takeWords(sketch, [x, y]);
  return tableReading(sketch, filters, 0.3, {
    asks: 'groups',
    groups: [x, y].map((m) => ({ column: m.column.id, by: m.column.discrete ? 'value' : 'bin' })),
    columns: [COUNT],
  });
};

function takeWords(sketch: TableSketch, mentions: readonly Mention[]): void {
  sketch.mark(...mentions.map((m) => m.node));
  sketch.takeCues('distribution', 'list', 'compare', 'relationship', 'count', 'number_of');
  sketch.takeDrawnAs();
  sketch.take('plot', 'level', 'whole', 'all', 'and');
}
