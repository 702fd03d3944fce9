import type { Node, Place } from '../nodes/nodes.js';
import { type Made, made, type Reader, type Rule } from './reader.js';

/** "outside London", "not published", "without full coverage", "no EPR supplier". */
export const negation: Rule = (r, at) => {
  // "all ICSs but Devon", "every region but London", "everyone but Kent"
  const all =
    r.is(at - 1, 'level') ??
    r.is(at - 1, 'all') ??
    (r.dimensions(at - 1).length > 0 || /^every(one|body|where)$/.test(r.text(at - 1)) || undefined);
  const behind = r.is(r.skip(at + 1), 'pronoun') ? r.skip(r.skip(at + 1) + 1) : r.skip(at + 1);
  if (all && r.text(at) === 'but' && r.places(behind).length) return negatedPlaces(r, behind);
  const aside = setAside(r, at);
  if (aside) return aside;
  // "no, I meant Kent" and "drop Kent" at the beginning go on about what was asked before.
  const opens = at === 0 && r.token(1)?.pause === true;
  if (opens && /^(no|nope)$/.test(r.text(at))) return made(r, at, at + 1, { type: 'instead' });
  const told = at === 0 || r.token(at)?.pause || /^(you|we|i|please|to|and)$/.test(r.text(at - 1));
  // "a drop in Kent" is a fall.
  const dropped = r.text(at + 1) === 'the' ? at + 2 : at + 1;
  if (told && /^(drop|forget)$/.test(r.text(at)) && r.places(dropped).length) return negatedPlaces(r, dropped);
  // "minus the London ones" leaves them out, "minus the London mean" subtracts it.
  const taken = r.skip(at + 1);
  if (/^(minus|less)$/.test(r.text(at)) && r.places(taken).length && ONES.test(r.text(taken + 1))) {
    const left = negatedPlaces(r, taken);
    return { ...left, next: ONES.test(r.text(left.next)) ? left.next + 1 : left.next };
  }
  // "beyond London": of a place it is outside, of an amount above.
  if (r.text(at) === 'beyond' && r.places(r.skip(at + 1)).some(({ kind }) => kind === 'member'))
    return negatedPlaces(r, r.skip(at + 1));
  // "I don't know Devon's score": nothing is left out.
  if (
    r.text(at) === 'not' &&
    /^(i|we)$/.test(r.text(at - 2)) &&
    /^(know|understand|remember|recall|see|get|have)$/.test(r.text(at + 1))
  )
    return made(r, at, at + 2, { type: 'filler' });
  // "I cannot find Devon's score": nothing is denied of it.
  if (r.text(at) === 'cannot')
    return made(r, at, at + 1, { type: /^(i|we|you)$/.test(r.text(at - 1)) ? 'filler' : 'not' });
  if (/^(incomplete|partial)$/.test(r.text(at))) return made(r, at, at + 1, { type: 'full', not: true });
  if (!r.is(at, 'not') || r.isContent(at)) return null;
  // "as bars"
  if (r.is(at, 'chart') && !r.places(r.skip(at + 1)).length) return null;
  const pronoun = r.skip(at + 1);
  const start = r.is(pronoun, 'pronoun') ? r.skip(pronoun + 1) : pronoun;
  const known = r.is(start, 'known');
  if (known?.known) return made(r, at, start + 1, { type: 'known', known: false });
  if (r.is(start, 'full')) return made(r, at, start + 1, { type: 'full', not: true });
  const whole = r.amount(start);
  if (whole?.amount.unit === 'percent' && whole.amount.value === 100)
    return made(r, at, whole.next, { type: 'full', not: true });
  // "none of the London ICSs" are no others than those.
  // "no London ICS fell" is said of those in London.
  const none = r.text(at) === 'no' && r.is(start + 1, 'level') !== undefined;
  if (r.places(start).length && !none && !/^none( of)?$/.test(r.text(at)))
    return negatedPlaces(r, start, EXCLUDING.test(r.text(at)));
  return made(r, at, at + 1, { type: 'not' });
};

/** Whatever is listed behind these is left out, places of two sorts too. */
const EXCLUDING =
  /^(leaving aside|leave aside|setting aside|set aside|leave out|leaving out|excluding|exclude|except|apart from|aside from|ignoring|barring|not counting|not including)$/;
const ONES = /^(ones|those|systems|trusts|ic[sb]s)$/;

/** "leaving London aside", "if you take Kent and Devon out", "Kent aside": what leaves places out stands around or behind them. */
function setAside(r: Reader, at: number): Made | null {
  const verb = /^(leave|leaving|take|taking|taken|set|setting|put|putting|keep|keeping)$/.test(r.text(at));
  const start = verb ? r.skip(at + 1) : at;
  if (!r.places(start).length) return null;
  const left = negatedPlaces(r, start, true);
  const closed = verb ? /^(aside|out|away|to one side)$/ : /^(aside|apart|excluded|omitted|excepted|removed)$/;
  const end = !verb && /^(is|was|are|were)$/.test(r.text(left.next)) ? left.next + 1 : left.next;
  if (closed.test(r.text(end))) return { ...left, next: end + 1 };
  const out = !verb && /^(left|taken|set)$/.test(r.text(end)) && /^(out|aside)$/.test(r.text(end + 1));
  return out ? { ...left, next: end + 2 } : null;
}

/** "outside London and the South East", "without Epic, Cerner or TPP": the negation goes for every place of the list. */
function negatedPlaces(r: Reader, start: number, mixed = false): Made {
  const nodes: Node[] = [];
  let next = start;
  for (let place: number | null = start; place !== null; place = otherPlace(r, start, next, mixed)) {
    nodes.push({ type: 'place', options: r.places(place), not: true, setting: null, ...r.span(place, place + 1) });
    next = place + 1;
  }
  return { nodes, next };
}

/** The next place of the list: after "and" or "or", or after a comma in a list that ends with one of these. */
function otherPlace(r: Reader, first: number, at: number, mixed = false): number | null {
  // "not Kent but Sussex"
  const joined = r.is(at, 'and') !== undefined && r.text(at) !== 'but';
  const place = mixed ? nextName(r, joined ? at + 1 : at) : r.skip(joined ? at + 1 : at);
  // "leaving aside Devon and London": of whatever sort.
  if (mixed ? !r.places(place).length : !sameSort(r.places(first), r.places(place))) return null;
  if (joined) return place;
  return r.token(at)?.pause && otherPlace(r, first, place + 1, mixed) !== null ? place : null;
}

const nextName = (r: Reader, at: number) => (r.text(at) === 'the' ? at + 1 : at);

const sortOf = (place: Place) => (place.kind === 'entity' ? place.level : place.dimension);
/** Both organisations of one level, or both values of one dimension. */
export const sameSort = (a: readonly Place[], b: readonly Place[]) =>
  a.some((x) => b.some((y) => sortOf(x) === sortOf(y)));
