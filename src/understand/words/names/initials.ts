/** The letters by which people call an organisation: "HNY" for Humber and North Yorkshire, "CUH" for Cambridge University Hospitals. */
import type { Dataset } from '../../../dataset/dataset.js';
import { foldedWords } from '../tokenise.js';

export interface Initials {
  readonly level: string;
  readonly key: string;
  /** Lower case. */
  readonly letters: string;
}

/** Fewer letters are words, or short for much else, but for those of a county's part: "SY". */
const FEWEST = 3;
const COMPASS = /^(north|south|east|west)$/;
const JOINING = /^(and|of|the|for|in)$/;

/**
 * The initials that one organisation alone has, with and without those of the kind of body it is. Of levels that share some, the
 * first of the catalogue has them.
 */
export function initialsOf({ catalogue, entities }: Dataset): Initials[] {
  const { prefixes, body_words } = catalogue.wording;
  const passed = new Set(prefixes.flatMap(foldedWords));
  const general = new Set(body_words.flatMap(foldedWords));
  const found: Initials[] = [];
  for (const [level, list] of Object.entries(entities)) {
    const kinds = new Set(catalogue.wording.suffixes.map((suffix) => foldedWords(suffix).join(' ')));
    const owners = new Map<string, Set<string>>();
    for (const { key, name, formal } of list) {
      const forms = [name, formal].flatMap((said) => formsOf(foldedWords(said), kinds, passed, general));
      for (const letters of forms) owners.set(letters, (owners.get(letters) ?? new Set()).add(key));
    }
    for (const [letters, keys] of owners) {
      const [key] = keys;
      if (key === undefined || keys.size > 1 || found.some((other) => other.letters === letters)) continue;
      found.push({ level, key, letters });
    }
  }
  return found;
}

/** Of "Torbay and South Devon NHS Foundation Trust": "tsd" and "tsdft"; of "Royal Devon University Healthcare …" "rdft", too. */
function formsOf(
  words: readonly string[],
  kinds: ReadonlySet<string>,
  passed: ReadonlySet<string>,
  general: ReadonlySet<string>,
): string[] {
  const at = words.findIndex((_, i) => kinds.has(words.slice(i).join(' ')));
  const own = (at < 0 ? words : words.slice(0, at)).filter((word) => !passed.has(word));
  const kind = at < 0 ? '' : lettersOf(words.slice(at).filter((word) => !passed.has(word)));
  const whole = lettersOf(own);
  const telling = lettersOf(own.filter((word) => !general.has(word)));
  // One letter more makes words of two: "ICT" is no trust of Imperial College.
  const named = kind ? [whole, telling].filter(({ length }) => length + kind.length > FEWEST) : [];
  return [whole, withoutAnd(own), ...named.map((letters) => letters + kind)].filter(
    (letters) => own.length > 1 && (letters.length >= FEWEST || (own.length === 2 && COMPASS.test(own[0] ?? ''))),
  );
}

const lettersOf = (words: readonly string[]) =>
  words.flatMap((word) => (JOINING.test(word) ? [] : word.charAt(0))).join('');

/** "SSOT": smaller words than "and" have their letter in some. */
const withoutAnd = (words: readonly string[]) =>
  words.flatMap((word) => (word === 'and' ? [] : word.charAt(0))).join('');
