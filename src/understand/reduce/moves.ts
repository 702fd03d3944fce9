/** What moved, which way, or not at all. */
import { type Made, made, type Reader, type Rule } from './reader.js';
import { asksBefore } from './singles.js';

/** "moved up": the way it moved. "did it go up or down": which of the two is asked. */
export const eitherWay: Rule = (r, at) => {
  if (/^in (each|both) directions?$/.test(r.text(at)))
    return made(r, at, at + 1, { type: 'change', direction: 'up' }, { type: 'change', direction: 'down' });
  const [moved, way] = [r.is(at, 'change'), r.is(at + 1, 'change')];
  if (moved?.direction === null && way?.direction && !r.is(at + 2, 'and')?.or) return made(r, at, at + 2, way);
  const [first, second] = [r.is(at, 'change'), r.is(r.skip(at + 2), 'change')];
  if (!first?.direction || !second?.direction || !r.is(at + 1, 'and')?.or || first.direction === second.direction)
    return null;
  return made(r, at, r.skip(at + 2) + 1, { type: 'change', direction: null, either: true });
};

/** "any improvement in Devon?", "Devon - improved?": whether it moved so. */
export const whether: Rule = (r, at) => {
  const next = r.is(at, 'any') && r.text(at) === 'any' ? at + 1 : at;
  const moved = r.is(next, 'change');
  if (!moved?.direction || moved.who) return null;
  const last = r.links.every((_, i) => i <= next || (r.is(i, 'filler') && !r.isContent(i)));
  const alone = r.token(at)?.pause === true && last && PAST.test(r.text(at)) && !asksBefore(r, at);
  if (next === at && !alone) return null;
  const said = r.span(at, next + 1);
  return {
    nodes: [
      { type: 'yes_no', sure: true, ...said },
      { ...moved, ...said },
    ],
    next: next + 1,
  };
};
const PAST = /(ed|better|worse|improvement|progress|decline|deterioration)$/;

/** "stayed the same": no change. */
export const steady: Rule = (r, at) => (r.is(at, 'steady') ? noChange(r, at, at + 1) : null);

/** "stayed exactly the same", "remained flat", "unchanged": no change. */
export const unchanged: Rule = (r, at) => {
  if (/^(unchanged|static)$/.test(r.text(at))) return noChange(r, at, at + 1);
  if (!/^(stay|stayed|staying|stays|remain|remained|remains|kept|stood|held)$/.test(r.text(at))) return null;
  const next = r.skip(at + 1);
  const how = /^(exactly|precisely)$/.test(r.text(next)) ? r.skip(next + 1) : next;
  const still = r.is(how, 'same') || /^(flat|level|still|steady|unchanged|put)$/.test(r.text(how));
  return still ? noChange(r, at, how + 1) : null;
};

function noChange(r: Reader, at: number, next: number): Made {
  const { from, to } = r.span(at, next);
  // The denial takes no words of its own, so that it stands before the change.
  return {
    nodes: [
      { type: 'not', from, to: from },
      { type: 'change', direction: null, from, to },
    ],
    next,
  };
}
