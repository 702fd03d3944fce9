/** "gppractices", "westlondon", "atleast": two words of the dataset, or of one phrase, written as one. */
import type { Lexicon } from '../lexicon.js';
import { nearWords } from '../link.js';
import { fold, type Token } from '../tokenise.js';

/** The tokens, those that are no word cut where two words meet that make a phrase, or of which one at least names something. */
export function withSpaces(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  return tokens.flatMap((token) => {
    const cut = token.number || token.period || token.text.length < SHORTEST ? 0 : cutOf(token.text, lexicon);
    if (!cut) return [token];
    const middle = Math.min(token.start + cut, token.end);
    return [
      { ...token, text: token.text.slice(0, cut), end: middle },
      { ...token, text: token.text.slice(cut), start: middle, pause: false, stop: false },
    ];
  });
}

const SHORTEST = 7;

function cutOf(text: string, lexicon: Lexicon): number {
  if (isKnown(text, lexicon)) return 0;
  for (let cut = text.length - 3; cut >= 2; cut--) {
    const parts = [text.slice(0, cut), text.slice(cut)];
    if (lexicon.phrases.has(parts.join(' '))) return cut;
  }
  // A slip within one word is likelier than a space left out between two: "somesret" is no "somes ret".
  if (nearWords(text, lexicon).length) return 0;
  for (let cut = text.length - 3; cut >= 2; cut--) {
    const parts = [text.slice(0, cut), text.slice(cut)];
    if (parts.every((part) => isPart(part, lexicon)) && parts.some((part) => isNaming(part, lexicon))) return cut;
  }
  return 0;
}

const isKnown = (text: string, { words, grammar, phrases, others }: Lexicon) =>
  [text, fold(text)].some((word) => words.has(word) || grammar.has(word) || phrases.has(word) || others.has(word));

/** A short grammar word may be a part of any other word. */
const isPart = (part: string, lexicon: Lexicon) =>
  isNaming(part, lexicon) || (part.length > 3 && lexicon.grammar.has(fold(part)));

const isNaming = (part: string, { words, grammar }: Lexicon) =>
  words.has(fold(part)) && (part.length > 3 || !grammar.has(part));
