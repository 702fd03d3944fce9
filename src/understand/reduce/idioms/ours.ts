/** What people call their own: whose it is has to be said. "Tell us", "our board" say nothing of whom is asked about. */
import { made, type Reader, type Rule } from '../reader.js';

/** "our score", "our region", "better than us", "how are we doing". */
export const ours: Rule = (r, at) => {
  const of = ownAt(r, at) ?? (isUs(r, at) ? 'other' : isWe(r, at) ? 'figure' : null);
  return of ? made(r, at, at + 1, { type: 'ours', of }) : null;
};

function ownAt(r: Reader, at: number): 'figure' | 'kind' | null {
  if (!/^ours?$/.test(r.text(at))) return null;
  let next = at + 1;
  while (/^(own|current|latest|overall|whole|local)$/.test(r.text(next))) next += 1;
  // "our budget is £1.5bn" says whose it is not.
  const told = r.is(next, 'measure') && /^(is|was)$/.test(r.text(next + 1)) && r.amount(next + 2);
  if (r.places(next).length || told) return null;
  const cue = r.is(next, 'cue')?.cue ?? '';
  const figure = FIGURES.some((type) => r.is(next, type)) || ['rank', 'position', 'profile'].includes(cue);
  if (figure && !r.is(next, 'level')) return r.isPlural(next) && !r.is(next, 'scoring') ? 'kind' : 'figure';
  return r.is(next, 'level') || r.dimensions(next).length ? 'kind' : null;
}
const FIGURES = ['measure', 'scoring', 'group', 'change', 'statistic'] as const;

const isUs = (r: Reader, at: number) =>
  r.text(at) === 'us' &&
  /(^| )(than|above|below|against|like|versus|vs|v|behind|beats?|compare|comparing|compared|uses?|using|chose|picked)$/.test(
    r.text(at - 1),
  );

/** "are we above", "where do we rank", "did we improve"; "do we hold", "can we compare Kent and Devon" ask in general. */
function isWe(r: Reader, at: number): boolean {
  if (r.text(at) !== 'we' || !/(^| )(are|were|do|did|have)$/.test(r.text(at - 1))) return false;
  // "where do we stand"
  if (r.is(at - 1, 'cue')?.cue === 'position') return true;
  const next = r.skip(at + 1);
  const cue = r.is(next, 'cue')?.cue ?? '';
  const stands = ['rank', 'position', 'compare', 'profile'].includes(cue) || r.is(next, 'scoring');
  const asks = stands || r.is(next, 'comparison') || r.is(next, 'change') || r.is(next, 'superlative');
  const behind = r.skip(next + 1);
  return Boolean(asks) && !(stands && (r.places(behind).length > 0 || r.is(behind, 'level') || r.is(behind, 'each')));
}
