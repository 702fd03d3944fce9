import type { Expression } from '../../../query/query.js';
import { changeOf, measured, resolvePeriod } from '../figures.js';
import { changeColumns } from '../ranks/rankings.js';
import { type Composer, distinct, reading } from '../reading.js';
import { allOf, type Sketch } from '../sketch.js';
import { subjectOf, takeGroups, takePopulation } from '../subjects.js';
import { takeLevel } from '../values/take-level.js';

/** "How has Kent's score changed?", "DMA trend of STW", "2024 against 2025 in the North West", "percentage change in budget". */
export const change: Composer = (sketch) => {
  const trend = sketch.takeCues('trend');
  // "which ICSs went backwards" asks for names.
  const names =
    listed(sketch) ||
    asksWho(sketch) ||
    (sketch.hasCue('list') &&
      (sketch.all('dimension').some((node) => !node.each) ||
        (sketch.levelNodes.length > 0 && !sketch.entities.length)));
  if (!trend && names && sketch.all('change').some((node) => node.direction !== null)) return null;
  // How a rank has changed is not how the figure has.
  if (sketch.hasCue('rank', 'position')) return null;
  if (countsLevel(sketch)) return null;
  const changes = sketch.take('change');
  if (changes.length && changes.every((node) => node.direction === null)) sketch.take('yes_no');
  const percent =
    sketch.hasCue('percent_change') || (sketch.hasCue('share') && changes.length > 0 && sketch.allMeasures.length > 0);
  if (percent) sketch.takeCues('share', 'percent_change');
  const pair = sketch.all('periods').length > 0 || sketch.all('since').length > 0;
  const twice = new Set(sketch.all('period').map((node) => node.period)).size > 1;
  if (!trend && !changes.length && !percent && !pair && !twice) return null;
  sketch.takeCues('difference', 'compare', 'amount', 'size');
  // "higher in 2024 than in 2025" and "the average of those that rose" are conditions, which a change by itself has not.
  const many = sketch.all('level').some((node) => node.plural);
  if (many && sketch.has('statistic') && changes.some((node) => node.direction !== null)) return null;
  if (sketch.hasCue('difference')) sketch.take('comparative');
  sketch.take('statistic');
  const uses = sketch.measures;
  sketch.mark(...uses.map((u) => u.node));
  const special = uses.filter((u) => u.id !== sketch.defaultMeasure);
  const general = sketch.catalogue.measures[sketch.defaultMeasure]?.unit;
  const oneKind = special.some((u) => u.measure.unit === general) && !sketch.has('and');
  const named = [...new Set((oneKind ? special : uses).map((u) => u.id))];
  // Two measures over time are two answers.
  if (named.length > 1) return null;
  const id = named[0] ?? sketch.defaultMeasure;
  const expression = trend && !changes.length && !percent ? trendOf(sketch, id) : changeOf(sketch, { id });
  const groups = takeGroups(sketch, true);
  const subject = groups.length
    ? { by: groups, where: takePopulation(sketch) }
    : listed(sketch)
      ? { by: null, where: sketch.takeFilters() }
      : subjectOf(sketch);
  takeLevel(sketch);
  if (!subject) return null;
  const columns = Array.isArray(expression) ? expression : distinct([...changeColumns(expression), expression]);
  return reading(sketch, 0.6, {
    kind: 'change',
    level: sketch.level,
    by: subject.by,
    columns,
    where: allOf(subject.where),
  });
};

/** "who in London dropped", "which ones in London", "London decliners": names are asked for, not how a place has changed. */
const asksWho = (sketch: Sketch) =>
  sketch.entities.length === 0 &&
  (sketch.has('who') ||
    sketch.all('change').some((node) => node.who) ||
    (sketch.has('pronoun') && !sketch.has('yes_no') && sketch.all('change').some((node) => node.direction !== null)));

/** "how many more ICSs rose than fell" counts them. */
const countsLevel = (sketch: Sketch) =>
  sketch
    .all('cue')
    .some((cue) => cue.cue === 'difference' && sketch.all('level').some((level) => level.from === cue.to));

/** The ICSs of the places named are meant, each by itself. */
const listed = (sketch: Sketch) => sketch.levelNodes.some((node) => node.plural) && sketch.entities.length === 0;

/** From the one asked for on; that one alone where nothing is held for it, so that it is refused. */
function heldFrom(start: string | undefined, held: readonly string[]): readonly string[] {
  if (start === undefined) return held;
  if (!held.includes(start)) return [start];
  const later = held.slice(held.indexOf(start));
  return later.length > 1 ? later : held;
}

/** All periods there are, or those asked for; two make a change as well. */
function trendOf(sketch: Sketch, id: string): Expression | Expression[] {
  if (sketch.has('periods') || sketch.has('since')) return changeOf(sketch, { id });
  sketch.take('relative_period');
  const asked = sketch.take('period').map((node) => resolvePeriod(sketch, id, node.period));
  const held = sketch.catalogue.measures[id]?.periods ?? [];
  const periods = asked.length > 1 ? asked : heldFrom(asked[0], held);
  const figures = periods.map((period) => measured(sketch, { id }, period));
  const [first, last] = [figures[0], figures.at(-1)];
  const [since] = periods;
  if (figures.length < 2 || !first || !last || since === undefined) return figures;
  return [...figures, { op: 'change', of: last, since, as: 'difference' }];
}
