/** What a question says of whoever asks it, or of its asking. */
import type { Link } from '../../words/link.js';
import { made, type Reader, type Rule } from '../reader.js';

/** "As a supplier I …", "I'm a NED and …": who asks. */
export const asker: Rule = (r, at) => {
  const end = isSomebody(r, at);
  if (end) return made(r, at, end, { type: 'filler' });
  if (at > 0 || r.text(0) !== 'as') return null;
  // "As a supplier I …", "as finance lead I've been asked"
  const speaks = [2, 3, 4, 5].find((next) => /^(i|we)$/.test(r.text(next)));
  const role = r.links.slice(1, speaks ?? 1);
  return speaks !== undefined && !role.some(isPlaced) ? made(r, 0, speaks, { type: 'filler' }) : null;
};

/** "Hi, finance here,": who speaks. */
export const speaking: Rule = (r, at) => {
  const end = [1, 2, 3].map((words) => at + words).find((next) => r.text(next) === 'here');
  const starts =
    at === 0 || r.token(at)?.pause === true || /^(hi|hello|hey|hiya|morning|afternoon)$/.test(r.text(at - 1));
  if (end === undefined || !starts || !r.token(end + 1)?.pause) return null;
  const said = r.links.slice(at, end);
  return said.some(isPlaced) || said.some((_, i) => /^(is|are|what|who|which|how)$/.test(r.text(at + i)))
    ? null
    : made(r, at, end + 1, { type: 'filler' });
};

/** Where "I'm a policy officer and", "I'm the analyst for London" end: what somebody is, in words that name nothing here. */
function isSomebody(r: Reader, at: number): number | null {
  if (r.text(at) !== 'i' || r.text(at + 1) !== 'am' || !/^(an?|the)$/.test(r.text(at + 2))) return null;
  const start = at + 3;
  const closes = (i: number) =>
    r.is(i, 'and') !== undefined || r.token(i)?.pause === true || /^(for|of|at|in|from|with)$/.test(r.text(i));
  const end = [1, 2, 3, 4].map((length) => start + length).find(closes);
  return end !== undefined && !r.links.slice(start, end).some(isNamed) ? end : null;
}
/** "as of 2024 we had", "as Devon's lead I": what limits the question is no role. */
const isPlaced = ({ kind, meanings }: Link) =>
  kind === 'number' || meanings.some(({ type }) => type === 'entity' || type === 'member');
const isNamed = (link: Link) => isPlaced(link) || link.meanings.some(({ type }) => type === 'measure');

/** "tell me where Devon sits on budget": its place, as "where does Devon sit" asks. */
export const whereabouts: Rule = (r, at) => {
  // "the rank of London" is its own, "a ranking for London" one of those in it.
  if (r.text(at) === 'rank' && r.text(at + 1) === 'of' && r.places(r.skip(at + 1)).length)
    return made(r, at, at + 1, { type: 'cue', cue: 'position' });
  if (!/^(where|whereabouts)$/.test(r.text(at)) || !r.places(r.skip(at + 1)).length) return null;
  const verb = r.text(r.skip(at + 1) + 1);
  return STANDS.test(verb) ? made(r, at, at + 1, { type: 'cue', cue: 'position' }) : null;
};
const STANDS = /^(sits?|stands?|lies|lands?|comes?|came|falls|ranks?|ranked|places?|finished)$/;

/** "ICSs we could sell to", "which we should be visiting": what whoever asks may do with them. */
export const mayDo: Rule = (r, at) => {
  if (!/^(i|we)$/.test(r.text(at)) || !MODAL.test(r.text(at + 1))) return null;
  const verb = r.text(at + 2) === 'be' ? at + 3 : at + 2;
  return r.links[verb]?.kind === 'unknown' ? made(r, at, verb + 1, { type: 'filler' }) : null;
};
const MODAL = /^(can|could|should|might|may|would|will|must|ought to|need to|want to|have to)$/;

/** "we'd like to target the Midlands": a verb here. */
export const targeting: Rule = (r, at) =>
  r.text(at) === 'target' && /^(to|can|could|should|we|i)$/.test(r.text(at - 1)) && WANTING.test(r.text(at - 2))
    ? made(r, at, at + 1, { type: 'filler' })
    : null;
const WANTING =
  /^(like|want|wanting|hope|hoping|plan|planning|going|looking|aim|aiming|trying|need|wish|which|icss?|we|i)$/;

/** "could you confirm the number of ICSs": no yes or no, unless something is held against something. */
export const confirming: Rule = (r, at) => {
  const held = r.links.some((_, i) => i > at && (r.is(i, 'comparison') || r.is(i, 'yes_no') || r.is(i, 'superlative')));
  return /^(can|could) you confirm$/.test(r.text(at)) && !held ? made(r, at, at + 1, { type: 'filler' }) : null;
};

/** "just above Devon", "dropped out of the top ten": next to it, or no longer there, is nothing that can be told. */
export const unsaid: Rule = (r, at) => {
  const just = r.text(at) === 'just' && r.is(at + 1, 'comparison') && r.places(r.skip(at + 2)).length > 0;
  const left = /^(dropped|drop|fell|fallen|went|moved|broke|made it) (out of|into)$/.test(r.text(at));
  return just || (left && r.is(r.skip(at + 1), 'superlative')) ? made(r, at, at + 1, { type: 'loose' }) : null;
};

/** "I'm missing their score": whoever asks lacks it, and nothing is unpublished. */
export const missing: Rule = (r, at) =>
  r.text(at) === 'missing' && /^(am|are|was|were)$/.test(r.text(at - 1)) && /^(i|we)$/.test(r.text(at - 2))
    ? made(r, at, at + 1, { type: 'filler' })
    : null;

/** "for my slide", "a regional brief": no fall, and no region. */
export const document: Rule = (r, at) => {
  const slide = /^slides?$/.test(r.text(at)) && /^(a|my|our|the|this|next|one)$/.test(r.text(at - 1));
  if (slide && !/^(in|of)$/.test(r.text(at + 1))) return made(r, at, at + 1, { type: 'filler' });
  return r.text(at) === 'regional' && PAPER.test(r.text(at + 1)) ? made(r, at, at + 2, { type: 'filler' }) : null;
};
const PAPER =
  /^(brief|briefing|report|paper|pack|meeting|board|team|director|office|event|review|deck|note|update|call)$/;
