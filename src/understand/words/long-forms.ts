/** "electronic patient record": phrases of the field that are read as the word they are mostly shortened to. */
import type { Token } from './tokenise.js';

/** Of everyday English. */
const EVERYDAY: Readonly<Record<string, string>> = { 'runner up': 'second', 'runners up': 'second' };

/** The tokens, each such phrase made one. */
export function withLongForms(tokens: readonly Token[], longForms: Readonly<Record<string, string>>): Token[] {
  const forms = Object.entries({ ...EVERYDAY, ...longForms }).map(([phrase, word]) => ({
    words: phrase.split(' '),
    word,
  }));
  const made: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const form = forms.find(({ words }) => words.every((word, i) => tokens[at + i]?.text === word));
    const [first, last] = [tokens[at], tokens[at + (form?.words.length ?? 1) - 1]];
    if (first && last) made.push(form ? { ...first, text: form.word, end: last.end } : first);
    at += form?.words.length ?? 1;
  }
  return made;
}
