/** How columns go together: two numbers as points, with a third as their size and categories as their colour. */
import type { Mention, NumberMention, TableSketch } from '../table-sketch.js';
import { askedChart, distinct, own, type TableComposer, tableReading } from './table-reading.js';

/** "horsepower against weight coloured by origin", "relationship between budget and gross", "mpg displacement origin". */
export const relation: TableComposer = (sketch, filters) => {
  const numbers = onlyOnce(sketch.numbers);
  const dates = onlyOnce(sketch.groupables.filter((m) => m.column.type === 'date'));
  const chart = askedChart(sketch);
  const points = chart === 'scatter';
  const asked = points || sketch.hasCue('relationship') || isVersus(sketch, numbers) || isMore(sketch, numbers);
  const plain =
    numbers.every((m) => m.aggregate === null) &&
    !sketch.has('superlative') &&
    !sketch.hasCue('count', 'number_of', 'trend');
  // Numbers and nothing said of them: how they go together is what can be seen.
  const bare =
    plain &&
    chart === null &&
    !sketch.hasCue('distribution') &&
    !sketch.mentions.some((m) => m.each && m.column.type !== 'number') &&
    !lists(sketch);
  if ((chart !== null && !points) || filters.having || numbers.length > 4 || (!asked && !bare)) return null;
  const axes = [...dates.filter(() => points && numbers.length < 2), ...numbers];
  if (axes.length < 2) return null;
  if (!points && numbers.some((m) => m.aggregate !== null)) return null;
  const colours = sketch.groupables.filter((m) => !axes.includes(m as NumberMention));
  sketch.mark(...sketch.mentions.map((m) => m.node));
  sketch.takeCues('relationship', 'compare', 'list', 'distribution', 'trend', 'amount');
  if (isMore(sketch, numbers)) sketch.take('change');
  sketch.takeDrawnAs();
  sketch.take('yes_no', 'any', 'plot', 'level', 'whole', 'all', 'and');
  sketch.mark(...sketch.all('comparative').filter(({ test }) => test === '>' || test === '<'));
  const ordered = byPart(isVersus(sketch, numbers) ? [axes[1] as Mention, axes[0] as Mention, ...axes.slice(2)] : axes);
  const correlated = sketch.correlates && axes.length === 2 && colours.length === 0;
  return tableReading(sketch, filters, asked ? 0.2 : 0.6, {
    asks: correlated ? 'correlation' : 'relation',
    columns: distinct([...ordered, ...colours].map(own)),
  });
};

/** "do longer films get better ratings": more of the one, and whether the other goes with it. */
const isMore = (sketch: TableSketch, numbers: readonly NumberMention[]) =>
  numbers.length === 2 && sketch.has('comparative') && (sketch.has('yes_no') || sketch.has('change'));

/** "sized by" comes after "coloured by" where both are numbers. */
const byPart = (axes: readonly Mention[]) => [
  ...axes.filter((m) => m.drawnAs === null),
  ...axes.filter((m) => m.drawnAs !== null),
];

const onlyOnce = <T extends Mention>(mentions: readonly T[]): T[] => [
  ...new Map(mentions.map((m) => [m.column.id, m])).values(),
];

/** "A against B": a comparing word between two numbers. The first is then the vertical one. */
function isVersus(sketch: TableSketch, numbers: readonly NumberMention[]): boolean {
  const [first, second] = numbers;
  if (!first || !second) return false;
  const by = second.each && numbers.length === 2;
  return (
    by ||
    sketch.all('cue').some((cue) => cue.cue === 'compare' && cue.from >= first.node.to && cue.to <= second.node.from)
  );
}

/** "show cars with their weight and price": a list of records is asked for. */
const lists = (sketch: TableSketch) =>
  sketch.has('level') &&
  sketch.hasCue('list') &&
  !sketch.all('cue').every((cue) => cue.cue !== 'list') &&
  sketch.has('all');
