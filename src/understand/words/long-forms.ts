/** "electronic patient record": phrases of the field that are read as the word they are mostly shortened to. */
import type { Token } from './tokenise.js';

/** Of everyday English. */
const EVERYDAY: Readonly<Record<string, string>> = { 'runner up': 'second', 'runners up': 'second' };

/** The tokens, each such phrase made one. */
export function withLongForms(tokens: readonly Token[], longForms: Readonly<Record<string, string>>): Token[] {
  const forms = formsOf(longForms);
  const made: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const form = forms.find(({ words }) => words.every((word, i) => tokens[at + i]?.text === word));
    const [first, last] = [tokens[at], tokens[at + (form?.words.length ?? 1) - 1]];
    if (first && last) {
      const [word = first.text, ...rest] = form?.read ?? [];
      made.push(form ? { ...first, text: word, end: last.end } : first);
      made.push(...rest.map((text) => ({ ...last, text, pause: false, stop: false })));
    }
    at += form?.words.length ?? 1;
  }
  return made;
}

interface Form {
  readonly words: readonly string[];
  readonly read: readonly string[];
}

/** Each catalogue's own, cut into words once. */
const known = new WeakMap<object, readonly Form[]>();

function formsOf(longForms: Readonly<Record<string, string>>): readonly Form[] {
  const found =
    known.get(longForms) ??
    Object.entries({ ...EVERYDAY, ...longForms }).map(
      ([phrase, word]): Form => ({
        words: phrase.split(' '),
        read: word.split(' '),
      }),
    );
  known.set(longForms, found);
  return found;
}
