/** "EPR gaps: which trusts have not got one": what "one" is. */
import type { Lexicon } from './lexicon.js';
import { fold, type Token } from './tokenise.js';

const HAD = /^(have|has|had|got|without|with|lack|lacks|lacking)$/;

/** The tokens, with the thing named before it in the place of a "one" that is had or not, where the lexicon knows of having it. */
export function withOnes(tokens: readonly Token[], { phrases }: Lexicon): readonly Token[] {
  const isHad = (word: string) => phrases.has(`have an ${word}`) || phrases.has(`have a ${word}`);
  const at = tokens.findIndex(
    ({ text }, i) => text === 'one' && HAD.test(tokens[i - 1]?.text ?? '') && tokens[i + 1]?.text !== 'of',
  );
  const named = tokens.slice(0, Math.max(0, at - 1)).findIndex(({ text }) => isHad(fold(text)));
  const [one, what] = [tokens[at], tokens[named]];
  if (!one || !what) return tokens;
  const said = tokens.map((token) => (token === one ? { ...one, text: fold(what.text), number: null } : token));
  // Said by itself in front, it says no more.
  return named === 0 && tokens[1]?.pause ? said.slice(1) : said;
}
