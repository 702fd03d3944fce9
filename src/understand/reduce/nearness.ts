/** "closest to the England average", "the five nearest 2.5", "furthest on DMA from Kent": how far from a point, whichever side. */
import type { Against, Node } from '../nodes/nodes.js';
import { againstAt } from './amounts/against.js';
import { made, type Reader, type Rule } from './reader.js';
import { single } from './singles.js';

/** What may stand between the word and its point: "closest ICSs on well led to". */
const MOST_BETWEEN = 6;

/** The word with the point it is about; where none can be read, it has not been understood. */
export const nearness: Rule = (r, at) => {
  const before = countAt(r, at);
  const start = before ? r.skip(before.next, 1) : at;
  const found = r.is(start, 'nearness');
  if (!found) return null;
  const after = before ? null : countAt(r, start + 1);
  const counted = after && (r.is(after.next, 'level') || isJoint(r, after.next)) ? after : null;
  const count = before?.count ?? counted?.count ?? null;
  const point = pointAt(r, counted?.next ?? start + 1);
  if (!point) return made(r, at, start + 1, { type: 'unknown' });
  const first = made(r, at, start + 1, { type: 'nearness', end: found.end, count, against: point.against });
  return { nodes: [...first.nodes, ...point.between], next: point.next };
};

/** "five", "the ten": a number of things, and no amount. */
function countAt(r: Reader, at: number): { count: number; next: number } | null {
  const read = r.period(at) ? null : r.amount(at);
  const { value, unit } = read?.amount ?? { value: 0, unit: null };
  const isCount = read && unit === null && !read.ordinal && Number.isInteger(value) && value >= 1 && value <= 1000;
  return isCount ? { count: value, next: read.next } : null;
}

const isJoint = (r: Reader, at: number) => r.is(at, 'to') !== undefined || /^(from|with)$/.test(r.text(at));

function pointAt(r: Reader, at: number): { against: Against; between: Node[]; next: number } | null {
  const between: Node[] = [];
  for (let i = at; i < at + MOST_BETWEEN && i < r.links.length; i++) {
    const found = againstAt(r, i);
    if (found && isPoint(found.against) && !r.is(i, 'level')) {
      const own = found.measured === null ? [] : (single(r, found.measured)?.nodes ?? []);
      return { against: found.against, between: [...between, ...own], next: found.next };
    }
    const passed = isJoint(r, i) || r.is(i, 'filler') || r.is(i, 'measure') || r.is(i, 'level') || r.is(i, 'scoring');
    if (!passed) return null;
    if (!isJoint(r, i)) between.push(...(single(r, i)?.nodes ?? []));
  }
  return null;
}

const isPoint = ({ kind }: Against) => kind !== 'range' && kind !== 'quantile';
