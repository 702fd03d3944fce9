import type { Made, Reader, Rule } from './reader.js';

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
