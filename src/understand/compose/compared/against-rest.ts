/** One named against all the others. */
import type { Condition, Expression } from '../../../query/query.js';
import type { NodeOf } from '../../nodes/nodes.js';
import { measured, meritOrder } from '../figures.js';
import { type Composer, reading } from '../reading.js';
import { allOf, type Filter, type Sketch } from '../sketch.js';
import { takeLevel } from '../values/take-level.js';

/** "Do the London ICSs score higher than those in the rest of England?", "is Devon better than the rest of the South West?". */
export const againstRest: Composer = (sketch) => {
  const [comparative, ...others] = sketch.all('comparative');
  const asked = sketch.take('yes_no').length > 0;
  if (!asked || !comparative || others.length || sketch.has('change')) return null;
  const subject = takeSubject(sketch);
  if (!subject) return null;
  const within = sketch.isOwn(subject) ? sketch.takeFilters((f) => !sketch.isOwn(f) && !f.not) : [];
  const [use, ...more] = sketch.measures;
  if (more.some((other) => other.id !== use?.id)) return null;
  const id = use?.id ?? sketch.defaultMeasure;
  sketch.takeMeasure(id);
  sketch.mark(comparative);
  sketch.mark(...sketch.all('statistic').filter((node) => node.statistic === 'mean'));
  sketch.takeCues('compare');
  const left = measured(sketch, { id });
  // Amounts add up, and all the others have more of them than anyone.
  if (sketch.catalogue.measures[id]?.rollup === 'sum') return null;
  takeLevel(sketch);
  const own: Condition = { op: 'in', dimension: subject.dimension, values: [subject.value] };
  const over = allOf([...within, { op: 'not', of: own }]);
  const right: Expression = { op: 'reference', statistic: 'whole', of: left, over };
  return reading(sketch, 0.2, {
    kind: 'verdict',
    level: sketch.level,
    by: sketch.isOwn(subject) ? null : [subject.dimension],
    columns: [left, right],
    show: own,
    verdict: { quantifier: 'all', condition: { op: 'compare', left, test: testOf(sketch, comparative, left), right } },
  });
};

/** The one that is set against the rest of them, or against those outside it. Taken, with what says so. */
function takeSubject(sketch: Sketch): Filter | null {
  const [rest, ...rests] = sketch.all('rest');
  const named = sketch.filters.filter((f) => !f.not);
  const outside = sketch.filters.filter((f) => f.not);
  const own = named.filter(sketch.isOwn);
  const [subject] = own.length ? own : named;
  const same = (f: Filter) => f.dimension === subject?.dimension && f.value === subject.value;
  if (!subject || rests.length || !(own.length ? own : named).every(same) || !outside.every(same)) return null;
  if (!rest && !outside.length) return null;
  // "the rest" comes after whose rest it is.
  if (rest && subject.node.from > rest.from) return null;
  sketch.mark(...[...named, ...outside].filter(same).map((f) => f.node), ...(rest ? [rest] : []));
  return subject;
}

function testOf(sketch: Sketch, { test, merit }: NodeOf<'comparative'>, left: Expression) {
  const flipped = merit && meritOrder(sketch, left, 'highest') === 'lowest';
  return test.startsWith('>') === flipped ? '<' : '>';
}
