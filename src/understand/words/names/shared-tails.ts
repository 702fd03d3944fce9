/** Names of which only the last is written out: "North West, North Central and North East London". */
import type { Lexicon } from '../lexicon.js';
import { fold, type Token } from '../tokenise.js';

const JOINT = /^(and|or|vs|v|versus)$/;
/** A name has at most so many words before its last. */
const LONGEST = 3;

/** The tokens with the last word of a list of names behind each of them. */
export function withSharedTails(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const ends = tokens.flatMap((token, i) => (JOINT.test(token.text) ? [i] : []));
  for (const joint of ends.toReversed()) {
    const tail = tailAfter(tokens, joint, lexicon);
    const last = tail.at(-1);
    if (!last) continue;
    const items = itemsBefore(tokens, joint, last, lexicon);
    const [opening] = items;
    // "the South East and South West London" is a region and an ICS.
    if (!opening || tokens[opening.from - 1]?.text === 'the') continue;
    // "West and North London" may be one name.
    if (lexicon.phrases.has(phraseOf(tokens.slice(opening.from, joint + 1 + tail.length)))) continue;
    const behind = new Set(items.map(({ to }) => to - 1));
    return tokens.flatMap((token, i): Token[] =>
      behind.has(i) ? [token, { ...last, start: token.end, end: token.end, pause: false, stop: false }] : [token],
    );
  }
  return tokens;
}

/** The name behind a joint, if it has more words than one. */
function tailAfter(tokens: readonly Token[], joint: number, lexicon: Lexicon): readonly Token[] {
  for (let length = LONGEST + 1; length > 1; length -= 1) {
    const words = tokens.slice(joint + 1, joint + 1 + length);
    if (words.length === length && isName(words, lexicon)) return words;
  }
  return [];
}

interface Item {
  readonly from: number;
  readonly to: number;
}

/** What stands before the joint and is a name with the tail behind it, first to last. */
function itemsBefore(tokens: readonly Token[], joint: number, tail: Token, lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  for (let to = joint; ; ) {
    const length = [3, 2, 1].find((words) => to >= words && isName([...tokens.slice(to - words, to), tail], lexicon));
    if (length === undefined || tokens[to - 1]?.text === tail.text) return items;
    const from = to - length;
    items.unshift({ from, to });
    if (!tokens[from]?.pause) return items;
    to = from;
  }
}

const isName = (words: readonly Token[], lexicon: Lexicon): boolean =>
  !words.slice(1).some(({ pause }) => pause) &&
  (lexicon.phrases.get(phraseOf(words)) ?? []).some((meaning) => meaning.type === 'entity' && !meaning.partial);

const phraseOf = (words: readonly Token[]) => words.map(({ text }) => fold(text)).join(' ');
