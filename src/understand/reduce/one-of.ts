/** Whether one of several is asked for. */
import type { Reader } from './reader.js';

const ASKED = /^(who|which|what|whose)$/;
const ONE = /^(is|was|has|had|does|gets|got|comes|came( out)?|finished|ended up|scores|ranks|sits|stands|spends)$/;
const SEVERAL = /^(are|were|have|do|get|come|score|rank|sit|stand|spend)$/;

/** "lowest score amongst ambulance trusts": the figure of one of them, where no list of them is asked for. */
export function isOneEnd(r: Reader, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (r.places(before).length || r.is(before, 'all') || /^(the|our|all)$/.test(r.text(before))))
    before -= 1;
  const end = r.links.findIndex((_, i) => i < before && r.is(i, 'superlative'));
  return (
    /^(among|amongst|out of)$/.test(r.text(before)) &&
    end >= 0 &&
    r.is(r.skip(end + 1), 'measure') !== undefined &&
    !r.links.some((_, i) => r.amount(i) || r.is(i, 'cue') || r.is(i, 'and') || r.is(i, 'comparison'))
  );
}

/** "who has the most out of the ICSs", "which of the London ICSs is last": of those spoken of at a place, one, as the verb says. */
export function isOneAsked(r: Reader, at: number): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    (r.places(before).length || r.is(before, 'all') || r.amount(before) || /^(the|our|all)$/.test(r.text(before)))
  )
    before -= 1;
  if (!/(^| )(of|among|amongst|from)$/.test(r.text(before))) return false;
  const asked = r.links.findIndex((_, i) => ASKED.test(r.text(i)));
  const verb = r.links.findIndex((_, i) => i > asked && (ONE.test(r.text(i)) || SEVERAL.test(r.text(i))));
  // "who had the lowest scores"
  const plural = r.links.some((_, i) => r.is(i, 'scoring') && r.isPlural(i) && i > verb);
  return asked >= 0 && verb >= 0 && !plural && ONE.test(r.text(verb));
}
