/**
 * The shorter names by which people call an organisation: "Kent" for Kent and Medway, "Barts" for Barts Health NHS Trust,
 * "Devon ICB" for NHS Devon Integrated Care Board. Derived from the names alone; a short name that several organisations could
 * have is kept for all of them, and asking by it leads to a clarification.
 */
import type { Dataset, Entity } from '../../../dataset/dataset.js';
import { foldedWords } from '../tokenise.js';

/** Points of the compass and sizes: never a name by themselves. */
const BARE = foldedWords(
  'north south east west mid central greater upper lower new great inner outer northern southern eastern western saint st',
);

/** What a dataset's names are made of besides what tells one from another. Folded. */
export interface NameParts {
  /** What kind of body it is. */
  readonly forms: ReadonlySet<string>;
  /** Never a name by themselves: points of the compass, and the wider places that have a name of their own. */
  readonly bare: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
}

export function namePartsOf({ catalogue, members }: Pick<Dataset, 'catalogue' | 'members'>): NameParts {
  const { body_words, prefixes, suffixes } = catalogue.wording;
  const folded = (phrases: readonly string[]) => phrases.map((phrase) => foldedWords(phrase).join(' '));
  const wider = [catalogue.whole.name, ...Object.values(members).flatMap((values) => values.map((m) => m.value))];
  return {
    forms: new Set(body_words.flatMap(foldedWords)),
    bare: new Set([...BARE, ...folded(wider).filter((name) => !name.includes(' '))]),
    prefixes: folded(prefixes),
    suffixes: folded(suffixes),
  };
}

/** The official forms of a name, as word lists: whole, and without what every name of its kind begins and ends with. */
export function officialForms(entity: Pick<Entity, 'name' | 'formal'>, parts: NameParts): string[][] {
  return [...[entity.name, entity.formal].map(foldedWords), core(entity.formal, parts)];
}

/** A name without what it has in common with those of its kind. */
function core(name: string, { prefixes, suffixes }: NameParts): string[] {
  const words = foldedWords(name).join(' ');
  const prefix = prefixes.find((each) => words.startsWith(`${each} `));
  const rest = prefix === undefined ? words : words.slice(prefix.length + 1);
  const suffix = suffixes.find((each) => rest.endsWith(` ${each}`));
  return (suffix === undefined ? rest : rest.slice(0, -suffix.length - 1)).split(' ');
}

/**
 * Short forms of a name: each part of a name with "and" or commas, the words before what kind of body it is, and single
 * distinctive words. Word lists, folded.
 */
export function partialForms(entity: Pick<Entity, 'formal'>, parts: NameParts): string[][] {
  const forms = new Map<string, string[]>();
  const isTelling = (word: string) => !parts.forms.has(word) && !parts.bare.has(word);
  const add = (words: string[]) => {
    if (words.some((word) => isTelling(word) && word.length > 2)) forms.set(words.join(' '), words);
  };
  const whole = core(entity.formal, parts);
  for (const listed of entity.formal.split(/,| and | & /)) {
    const part = withoutEdges(foldedWords(listed), parts);
    add(part);
    // "North East Essex" is called Essex too, "West Birmingham" Birmingham.
    add(part.filter(isTelling));
  }
  for (let n = 1; n < whole.length; n++) add(withoutTail(whole.slice(0, n)));
  for (const word of whole) add([word]);
  const initials = whole.filter((word) => !/^(and|of|the|for|on)$/.test(word)).map((word) => word[0]);
  if (initials.length > 2 && !whole.some((word) => parts.forms.has(word)))
    forms.set(initials.join(''), [initials.join('')]);
  return [...forms.values()];
}

/** Drops words for what kind of body it is from both ends: "nhs devon integrated care board" leaves "devon". */
function withoutEdges(words: string[], { forms }: NameParts): string[] {
  let [from, to] = [0, words.length];
  while (from < to && forms.has(words[from] ?? '')) from += 1;
  while (to > from && forms.has(words[to - 1] ?? '')) to -= 1;
  return words.slice(from, to);
}

function withoutTail(words: string[]): string[] {
  return words.at(-1) === 'and' ? words.slice(0, -1) : words;
}
