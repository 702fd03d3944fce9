import { made, type Rule } from '../reader.js';

/** "the population of Kent plus Sussex", "how many people have they between them": one sum, of what adds up. */
export const together: Rule = (r, at) => {
  const sum = { type: 'statistic', statistic: 'sum', together: true, added: true };
  const apart = r.links.some((_, i) => {
    const cue = r.is(i, 'cue')?.cue ?? '';
    return ['difference', 'compare', 'ratio', 'relationship'].includes(cue) || r.is(i, 'superlative') !== undefined;
  });
  if (apart || r.links.some((_, i) => r.is(i, 'statistic'))) return null;
  if (r.text(at) === 'plus' && r.places(at - 1).length && r.places(r.skip(at + 1)).length)
    return made(r, at, at + 1, { type: 'and', or: false }, sum);
  return r.text(at) === 'between them' ? made(r, at, at + 1, sum) : null;
};
