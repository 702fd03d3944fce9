import { type MeaningOf, made, type Rule } from '../reader.js';

/** "how far over target", "by how much below its fair share": the distance itself. */
export const distanceFromZero: Rule = (r, at) => {
  // "is Kent over or under target": how far from it says so.
  const both = /^(over or under|above or below)$/.test(r.text(at)) && r.is(r.skip(at + 1), 'zero');
  if (both) return made(r, at, r.skip(at + 1) + 1, { type: 'measure', ids: [both.measure], dimension: null });
  // "relative to target", "funding versus target"
  const ranked = r.links.some((_, i) => i > at && r.is(i, 'superlative'));
  const from = (AGAINST.test(r.text(at)) || (VERSUS.test(r.text(at)) && !ranked)) && r.skip(at + 1);
  const point = from && (r.is(from, 'pronoun') ? r.skip(from + 1) : from);
  const alone = point && r.is(point, 'zero');
  if (alone && !alone.side) return made(r, at, point + 1, { type: 'measure', ids: [alone.measure], dimension: null });
  if (!/^(how far|how much|by how much|how far away)$/.test(r.text(at))) return null;
  const side = r.skip(at + 1);
  const beside = r.links[side]?.meanings.some((m): m is MeaningOf<'comparison'> => m.type === 'comparison' && !m.after);
  const owner = r.skip(side + 1);
  const place = r.is(owner, 'pronoun') ? r.skip(owner + 1) : owner;
  const zero = beside && r.is(place, 'zero');
  return zero ? made(r, at, place + 1, { type: 'measure', ids: [zero.measure], dimension: null }) : null;
};

const AGAINST = /^(relative to|in relation to|measured against)$/;
const VERSUS = /^(versus|vs|v)$/;

/** "a negative distance from target": of what can lie on either side of nothing, which is a percentage here. "a negative change" is a fall. */
export const sign: Rule = (r, at) => {
  const test = { negative: '<', positive: '>' }[r.text(at)];
  if (!test) return null;
  if (r.links.some((_, i) => i > at && r.is(i, 'change')?.direction === null))
    return made(r, at, at + 1, { type: 'change', direction: test === '<' ? 'down' : 'up' });
  const against = { kind: 'amount', amount: { value: 0, unit: 'percent' } };
  return made(r, at, at + 1, { type: 'comparison', test, merit: false, measure: null, against });
};
