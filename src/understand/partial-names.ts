/**
 * The shorter names by which people call an organisation: "Kent" for Kent and Medway, "Barts" for Barts Health NHS Trust,
 * "Devon ICB" for NHS Devon Integrated Care Board. Derived from the names alone; a short name that several organisations could
 * have is kept for all of them, and asking by it leads to a clarification.
 */
import type { Entity } from '../dataset/dataset.js';
import { foldedWords } from './tokenise.js';

/** Words that name no place or person: organisation forms, and what most names of a kind share. */
const FORMS = new Set(
  foldedWords(
    'nhs foundation trust integrated care board system icb ics the and of for on in at health healthcare hospital hospitals university teaching mental community services service partnership partnerships group limited children’s children womens women specialist care social primary acute combined infirmary royal general national ambulance district city clinic centre heart chest orthopaedic eye cancer country county',
  ),
);
/** Points of the compass and sizes: never a name by themselves. */
const BARE = new Set(
  foldedWords(
    'north south east west mid central greater upper lower north east south west london england new great inner outer northern southern eastern western midlands saint st',
  ),
);

/** The official forms of a name, as word lists: whole, and without "NHS" and what kind of body it is. */
export function officialForms(entity: Entity): string[][] {
  const forms = [entity.name, entity.formal];
  const core = foldedWords(entity.formal)
    .join(' ')
    .replace(/^nhs /, '')
    .replace(/ (nhs )?(foundation )?(trust|integrated care board)$/, '');
  return [...forms.map(foldedWords), core.split(' ')];
}

/**
 * Short forms of a name: each part of a name with "and" or commas, the words before what kind of body it is, and single
 * distinctive words. Word lists, folded.
 */
export function partialForms(entity: Entity): string[][] {
  const forms = new Map<string, string[]>();
  const add = (words: string[]) => {
    const distinctive = words.filter((w) => !FORMS.has(w) && !BARE.has(w) && w.length > 2);
    if (distinctive.length) forms.set(words.join(' '), words);
  };
  const core = officialForms(entity)[2] ?? [];
  const parts = entity.formal
    .replace(/^NHS /, '')
    .split(/,| and | & /)
    .map((part) => withoutEdges(foldedWords(part)));
  for (const part of parts) {
    if (part.length) add(part);
    // "North East Essex" is called Essex too, "West Birmingham" Birmingham.
    const bare = part.filter((w) => !BARE.has(w) && !FORMS.has(w));
    if (bare.length) add(bare);
  }
  for (let n = 1; n < core.length; n++) {
    const head = withoutTail(core.slice(0, n));
    if (head.length) add(head);
  }
  for (const word of core) add([word]);
  const initials = core.filter((word) => !/^(and|of|the|for|on)$/.test(word)).map((word) => word[0]);
  if (initials.length > 2 && !core.some((word) => FORMS.has(word))) forms.set(initials.join(''), [initials.join('')]);
  return [...forms.values()];
}

const isForm = (word: string | undefined) => word !== undefined && FORMS.has(word);

/** Drops words for what kind of body it is from both ends: "nhs devon integrated care board" leaves "devon". */
function withoutEdges(words: string[]): string[] {
  let [from, to] = [0, words.length];
  while (from < to && isForm(words[from])) from += 1;
  while (to > from && isForm(words[to - 1])) to -= 1;
  return words.slice(from, to);
}

function withoutTail(words: string[]): string[] {
  return words.at(-1) === 'and' ? words.slice(0, -1) : words;
}
