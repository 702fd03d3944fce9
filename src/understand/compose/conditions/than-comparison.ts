/** One named against another behind "than". */
import type { Expression } from '../../../query/query.js';
import type { NodeOf } from '../../nodes/nodes.js';
import { changeOf, measured, meritOrder } from '../figures.js';
import type { Filter, Sketch } from '../sketch.js';
import type { Bound } from './conditions.js';

/** "Is Devon more digitally mature than Cornwall": the first place named against the one behind "than". */
export function thanComparison(sketch: Sketch): Bound | null {
  const comparative = sketch.all('comparative')[0];
  // "more trusts in London than in the Midlands" compares how many, which no measure here is.
  if (
    comparative &&
    !sketch.measures.length &&
    sketch.all('level').some((n) => n.from >= comparative.to && n.from - comparative.to <= 1)
  )
    return null;
  const direct = sketch.all('comparison').find((node) => node.against.kind === 'places');
  const node = comparative ?? direct;
  if (!node) return null;
  const behind = comparative ? (behindThan(sketch, comparative) ?? besideCompare(sketch, comparative)) : undefined;
  const target = behind ? { dimension: behind.dimension, value: behind.value } : referred(sketch, direct);
  if (!target || (comparative && !behind)) return null;
  if (behind) sketch.mark(behind.node);
  sketch.mark(node);
  const [use] = sketch.measures;
  if (use) sketch.takeMeasure(use.id);
  const of = sketch.has('change')
    ? changeOf(sketch, use ?? { id: sketch.defaultMeasure })
    : measured(sketch, use ?? { id: sketch.defaultMeasure });
  if (of.op === 'change') sketch.take('change');
  const flip = node.merit && meritOrder(sketch, of, 'highest') === 'lowest';
  const test = flip ? (node.test === '>' ? '<' : '>') : node.test;
  const right: Expression = {
    op: 'reference',
    statistic: 'whole',
    of,
    over: { op: 'in', dimension: target.dimension, values: [target.value] },
  };
  return { of, condition: { op: 'compare', left: of, test, right } };
}

/** "more people in Kent than in Devon": where nobody is named before "more", the first place named is the one asked about. */
function behindThan(sketch: Sketch, comparative: NodeOf<'comparative'>): Filter | undefined {
  const named = sketch.filters.filter((f) => !f.not);
  const after = named.filter((f) => f.node.from >= comparative.to);
  if (after.length < named.length) return after[0];
  return new Set(after.map((f) => f.value)).size > 1 ? after.at(-1) : undefined;
}

/** "Lincolnshire v Leicester: is Lincolnshire better": of the two compared, the one that is not asked about. */
function besideCompare(sketch: Sketch, comparative: NodeOf<'comparative'>): Filter | undefined {
  const named = sketch.filters.filter((f) => !f.not && f.node.to <= comparative.from);
  const subject = named.at(-1);
  const others = named.filter((f) => f.value !== subject?.value);
  const again = named.filter((f) => f.value === subject?.value).length > 1;
  if (!again || new Set(others.map((f) => f.value)).size !== 1 || !sketch.takeCues('compare')) return undefined;
  sketch.mark(...others.map((f) => f.node));
  return others[0];
}

function referred(
  sketch: Sketch,
  node: ReturnType<Sketch['all']>[number] | undefined,
): { dimension: string; value: string } | null {
  if (node?.type !== 'comparison' || node.against.kind !== 'places') return null;
  const fitting = node.against.places.filter((p) => p.kind === 'member' || p.level === sketch.level);
  const place = fitting.filter((p) => !p.partial).concat(fitting)[0];
  if (!place) return null;
  return place.kind === 'entity'
    ? { dimension: place.level, value: place.key }
    : { dimension: place.dimension, value: place.value };
}
