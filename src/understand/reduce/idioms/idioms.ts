/** Turns of speech whose words mean something else together than each by itself. */
import type { Token } from '../../words/tokenise.js';
import { made, type Reader, type Rule } from '../reader.js';
import { single } from '../singles.js';

/** "how many people call Devon home": they live there. */
const home: Rule = (r, at) => {
  const call = r.links.findIndex((_, i) => /^calls?$/.test(r.text(i)));
  const end = r.links.findIndex((_, i) => i > call && r.text(i) === 'home');
  return call >= 0 && end - call > 1 && end - call < 6 && (at === call || at === end)
    ? made(r, at, at + 1, { type: 'filler' })
    : null;
};

/** "out of every hundred trusts, how many have one": a percentage of them. */
const ofHundred: Rule = (r, at) => {
  const start = r.links.findIndex((_, i) => hundredAt(r, i) !== null);
  const next = start < 0 ? null : hundredAt(r, start);
  if (next === null) return null;
  if (at === start) return made(r, at, next, { type: 'cue', cue: 'share' });
  return r.is(at, 'cue')?.cue === 'count' ? made(r, at, at + 1, { type: 'filler' }) : null;
};

/** Where "in every hundred", "out of 100" end before those counted. */
function hundredAt(r: Reader, at: number): number | null {
  const inEach = /^(in|for|of) (every|each)$/.test(r.text(at));
  if (!inEach && (!/(^| )(of|in|for)$/.test(r.text(at)) || r.is(at, 'cue'))) return null;
  const each = inEach || /^(every|each|an?)$/.test(r.text(at + 1));
  const amount = each ? r.amount(inEach ? at + 1 : at + 2) : /^out of$/.test(r.text(at)) ? r.amount(at + 1) : null;
  const hundred = amount?.amount.value === 100 && amount.amount.unit === null;
  return hundred && (each || r.is(amount.next, 'level')) ? amount.next : null;
}

/** "in each score band", "by DMA bracket": how the values are spread. */
const bands: Rule = (r, at) => {
  const each = r.is(at, 'each') ? at + 1 : null;
  if (each === null) return null;
  const measure = r.is(each, 'measure') ? each : null;
  const scoring = measure === null ? each : measure + 1;
  const band = r.is(scoring, 'scoring') ? scoring + 1 : scoring;
  if (!/^(band|bands|bracket|brackets|bin|bins|bucket|buckets)$/.test(r.text(band))) return null;
  const ids =
    measure === null ? [] : (r.links[measure]?.meanings ?? []).flatMap((m) => (m.type === 'measure' ? [m.id] : []));
  const named = ids.length ? [{ type: 'measure', ids, dimension: null }] : [];
  return made(r, at, band + 1, ...named, { type: 'cue', cue: 'distribution' });
};

/** "which fall in each band" lie there; no figure fell. */
const fallInBands: Rule = (r, at) =>
  /^(fall|falls|fell)$/.test(r.text(at)) && bands(r, at + 1) ? made(r, at, at + 1, { type: 'filler' }) : null;

/** "how far has it been rolled out": how much of it there is. */
const rolledOut: Rule = (r, at) =>
  r.text(at) === 'how far' && r.links.some((_, i) => i > at && ROLLED_OUT.test(r.text(i)))
    ? made(r, at, at + 1, { type: 'cue', cue: 'amount' })
    : null;
const ROLLED_OUT = /(^| )(rolled out|deployed|adopted|installed|in place|introduced|taken up)$/;

/** "top versus bottom", "by how much does the top one beat the bottom one": both ends. */
const endsApart: Rule = (r, at) =>
  (r.is(at, 'cue')?.cue === 'compare' || /^(beats?|exceeds?|outscores?|lead|leads)$/.test(r.text(at))) &&
  (r.is(at - 1, 'superlative') || (r.is(at - 1, 'level') && r.is(at - 2, 'superlative'))) &&
  r.is(r.skip(at + 1), 'superlative')
    ? made(r, at, at + 1, { type: 'and', or: false })
    : null;

/** "how many points separate the top from the bottom": one difference, and no order. */
const separated: Rule = (r, at) => {
  const verb = r.links.findIndex((_, i) => /^separat(e|es|ed|ing)$/.test(r.text(i)));
  if (verb < 0 || at < verb) return null;
  if (at === verb && r.links.slice(0, at).some((_, i) => r.is(i, 'cue')?.cue === 'difference'))
    return made(r, at, at + 1, { type: 'filler' });
  const end = /^from the (top|highest|bottom|lowest)$/.exec(r.text(at))?.[1];
  const second = r.text(at - 2) === 'from' && r.text(at - 1) === 'the' ? r.is(at, 'superlative')?.end : undefined;
  if (!end && !second) return null;
  const found = { type: 'superlative', by: 'value', count: null, among: false, verb: null };
  return made(r, at, at + 1, { ...found, end: second ?? (/^(top|highest)$/.test(end ?? '') ? 'highest' : 'lowest') });
};

/** "top by size": the end that the word before it says, of how big they are. */
const bySize: Rule = (r, at) =>
  isSize(r, at) && r.links.slice(Math.max(0, at - 6), at).some((_, i) => r.is(Math.max(0, at - 6) + i, 'superlative'))
    ? made(r, at, at + 1, { type: 'filler' })
    : null;

/** "for size", "in size", at the end of what is said. */
export const isSize = (r: Reader, at: number): boolean =>
  r.text(at) === 'size' &&
  /(^| )(for|in|by|on|of)$/.test(r.text(at - 1)) &&
  (at === r.links.length - 1 || r.token(at + 1)?.pause === true);

/** "how different is it from last year", "from what it used to be": how it has changed. */
const howDifferent: Rule = (r, at) => {
  if (!/^how different( is| are)?$/.test(r.text(at))) return null;
  const then = r.links.some(
    (_, i) => i > at && (USED_TO.test(r.text(i)) || (r.text(i) === 'from' && isThen(r, i + 1))),
  );
  return then ? made(r, at, at + 1, { type: 'change', direction: null }) : null;
};
const USED_TO = /^(used to|used to be)$/;
const isThen = (r: Reader, at: number) => (r.is(at, 'relative_period')?.steps ?? 0) < 0 || r.period(at) !== null;

/** "what it used to be" is said of how different it is, and of no other time. */
const usedToBe: Rule = (r, at) =>
  USED_TO.test(r.text(at)) && r.links.slice(0, at).some((_, i) => howDifferent(r, i) !== null)
    ? made(r, at, at + 1, { type: 'filler' })
    : null;

/** "as a share of the total", "of the whole": of all, as a share is anyway. */
const ofTotal: Rule = (r, at) =>
  /^(total|whole|overall total)$/.test(r.text(at)) &&
  /(^| )of$/.test(r.text(r.text(at - 1) === 'the' ? at - 2 : at - 1)) &&
  (at === r.links.length - 1 || r.token(at + 1)?.pause === true) &&
  r.links.slice(0, at).some((_, i) => r.is(i, 'cue')?.cue === 'share')
    ? made(r, at, at + 1, { type: 'filler' })
    : null;

/** "3 out of 5", "on the 0-5 scale": how far a scale runs, and no number asked for. */
const scale: Rule = (r, at) => {
  const many = /^(how many|how much)$/.test(r.text(at));
  const out = outOf(r, many ? at + 1 : at);
  if (out !== null && isTop(r, out))
    return made(r, at, r.amount(out)?.next ?? out + 1, many ? { type: 'cue', cue: 'amount' } : { type: 'filler' });
  const [low, high] = [r.amount(at), r.is(at + 1, 'to') ? r.amount(at + 2) : null];
  if (!low || !high || r.period(at)) return null;
  const named = r.is(high.next, 'measure') ? high.next : null;
  const end = named === null ? high.next : named + 1;
  if (r.text(end) !== 'scale') return null;
  return { nodes: named === null ? [] : [...(single(r, named)?.nodes ?? [])], next: end + 1 };
};

/** Where the number behind "out of" stands. */
const outOf = (r: Reader, at: number): number | null =>
  r.text(at) === 'out of' ? at + 1 : r.text(at) === 'out' && r.text(at + 1) === 'of' ? at + 2 : null;

/** A five or a ten behind which nothing is counted. */
const isTop = (r: Reader, at: number): boolean => {
  const amount = r.amount(at);
  const top = amount?.amount.unit === null && (amount.amount.value === 5 || amount.amount.value === 10);
  return top && !r.is(amount.next, 'level') && !r.dimensions(amount.next).length;
};

/** "the foot of the DMA table", "the top of the budget league": an end, of what is named between. */
const endOfTable: Rule = (r, at) => {
  const end = /^(foot|bottom|top|head)$/.exec(r.text(at))?.[1];
  const measure = r.text(at + 1) === 'of' ? r.skip(at + 2) : at;
  if (
    !end ||
    !r.is(measure, 'measure') ||
    !/^(table|league|league table|list|ranking|rankings|pile)$/.test(r.text(measure + 1))
  )
    return null;
  const found = {
    type: 'superlative',
    end: /^(top|head)$/.test(end) ? 'highest' : 'lowest',
    by: 'merit',
    count: null,
    among: false,
    verb: null,
  };
  return { nodes: [...made(r, at, measure, found).nodes, ...(single(r, measure)?.nodes ?? [])], next: measure + 2 };
};

/** "estimate the DMA in 2027": an order to foretell. */
const estimate: Rule = (r, at) =>
  r.text(at) === 'estimate' && (at === 0 || /^(please|you|to|and)$/.test(r.text(at - 1)))
    ? made(r, at, at + 1, { type: 'forecast' })
    : null;

/** "which have gaps in their coverage": not full. */
const gaps: Rule = (r, at) => {
  const measure = r.skip(at + 2);
  const held = r.is(measure, 'pronoun') ? measure + 1 : measure;
  return r.text(at) === 'gaps' && r.text(at + 1) === 'in' && r.is(held, 'measure')
    ? made(r, at, held, { type: 'full', not: true })
    : null;
};

/** "by budget size", "code QWO": a noun that says what kind of thing the name beside it is. */
const nounBeside: Rule = (r, at) =>
  (r.text(at) === 'size' && r.is(at - 1, 'measure')) ||
  (isCode(r, at) && r.places(at + (r.text(at + 1) === 'code' ? 2 : 1)).length > 0)
    ? made(r, at, at + 1, { type: 'filler' })
    : null;

/** "ODS code", "code" */
const isCode = (r: Reader, at: number) => /(^| )code$/.test(r.text(at)) || /^code\b/.test(r.text(at + 1));

const SCORES = /scores$/;

/** "where is the budget biggest": the one that has it. */
const whereMost: Rule = (r, at) => {
  const asked =
    at === 0 &&
    /^where (is|are|was|were)/.test(`${r.text(at)} ${r.text(at + 1)}`) &&
    !r.links.some((_, i) => SCORES.test(r.text(i)));
  const placed = r.links.some(
    (_, i) => r.places(i).some(({ kind }) => kind === 'entity') || r.dimensions(i).length > 0,
  );
  return asked && !placed && r.links.some((_, i) => r.is(i, 'superlative'))
    ? made(r, at, at + 1, { type: 'who' })
    : null;
};

/** "in the 2024 DMA, what was the well led score": when it was, and no figure. */
const assessmentOf: Rule = (r, at) => {
  const measure = r.is(at, 'measure');
  const dated =
    measure && r.period(at - 1) !== null && r.text(at - 2) === 'the' && /^(in|from|under|for|at)$/.test(r.text(at - 3));
  const other = r.links.some((_, i) => i !== at && r.is(i, 'measure') && r.is(i, 'measure')?.id !== measure?.id);
  return dated && other ? made(r, at, at + 1, { type: 'filler' }) : null;
};

/** "what did they spend on EPR": money for one thing, which no figure here is. */
const spentOn: Rule = (r, at) => {
  const behind = r.skip(at + 2);
  const kind = r.is(behind, 'measure') && r.dimensions(behind).length > 0;
  return /^(spend|spends|spent|spending)$/.test(r.text(at)) && r.text(at + 1) === 'on' && kind
    ? made(r, at, at + 1, { type: 'loose' })
    : null;
};

/** "Sussex instead of Kent": what is put aside for another. */
const putAside: Rule = (r, at) => {
  const one = /^(instead|rather)$/.test(r.text(at)) && /^(of|than)$/.test(r.text(at + 1)) ? at + 2 : null;
  const start = /^(instead of|rather than)$/.test(r.text(at)) ? at + 1 : one;
  const compared = r.links.some((_, i) => r.is(i, 'comparison') || r.is(i, 'superlative') || r.is(i, 'yes_no'));
  const place = start === null ? -1 : r.skip(start);
  const others = r.links.some((_, i) => i !== place && r.places(i).length > 0);
  return place >= 0 && r.places(place).length && others && !compared
    ? made(r, at, place + 1, { type: 'filler' })
    : null;
};

/** "their biggest weak spot": what is weakest, and nobody's size. */
const mostOfAll: Rule = (r, at) => {
  const next = r.is(at + 1, 'superlative');
  const noun = next?.by === 'merit' && /(spot|point|area|side|suit|link)$/.test(r.text(at + 1));
  return noun && /^(biggest|greatest|main|single biggest|largest)$/.test(r.text(at))
    ? made(r, at, at + 1, { type: 'filler' })
    : null;
};

/** Each with words that it cannot do without: most questions have none of them. */
const IDIOMS: readonly (readonly [words: RegExp, rule: Rule])[] = [
  [/\bhome\b/, home],
  [/\bhow different\b/, howDifferent],
  [/\b(biggest|greatest|main|largest)\b/, mostOfAll],
  [/\b(hundred|100)\b/, ofHundred],
  [/\b(total|whole)\b/, ofTotal],
  [/\b(out of|scale)\b/, scale],
  [/\b(foot|bottom|top|head)\b/, endOfTable],
  [/\bestimate\b/, estimate],
  [/\bgaps\b/, gaps],
  [/\b(size|code)\b/, nounBeside],
  [/\bthe 20\d\d\b/, assessmentOf],
  [/\bspen(d|ds|t|ding) on\b/, spentOn],
  [/\b(instead of|rather than)\b/, putAside],
  [/^where\b/, whereMost],
  [/\b(band|bracket|bin|bucket)s?\b/, bands],
  [/\b(band|bracket|bin|bucket)s?\b/, fallInBands],
  [/\bhow far\b/, rolledOut],
  [/\b(v|vs|versus|against|compared|beats?|exceeds?|outscores?|leads?)\b/, endsApart],
  [/\bseparat/, separated],
  [/\bsize\b/, bySize],
  [/\bused to\b/, usedToBe],
];

/** Those that a question may have; each leaves alone what the others read. */
export function idiomsOf(tokens: readonly Token[]): readonly Rule[] {
  const text = tokens.map((token) => token.text).join(' ');
  return IDIOMS.flatMap(([words, rule]) => (words.test(text) ? [rule] : []));
}
