/** Other words for columns, made of their heads. No word stands for two of them. */
import { singularOf } from './english.js';
import { type HeaderWords, headerWords } from './header-words.js';
import { isAcronym } from './label.js';

export interface Named {
  readonly column: string;
  readonly label: string;
  readonly type: 'number' | 'category' | 'date' | 'text';
}

/** For each column its words besides its label, in lower case. */
export function columnWords(columns: readonly Named[]): string[][] {
  const heads = columns.map(({ column }) => headerWords(column));
  const claims = columns.map((column, i) => claimed(column, heads[i] as HeaderWords, heads));
  const labels = new Set(columns.map(({ label }) => label.toLowerCase()));
  const owners = new Map<string, number>();
  for (const words of claims) for (const word of words) owners.set(word, (owners.get(word) ?? 0) + 1);
  return claims.map((words) => [...words].filter((word) => owners.get(word) === 1 && !labels.has(word)));
}

function claimed({ column, label, type }: Named, head: HeaderWords, all: readonly HeaderWords[]): Set<string> {
  const words = new Set<string>();
  const said = label.toLowerCase().replace(/\s*\(.*\)$/, '');
  const parts = said.split(' ');
  const written = head.words.join(' ').toLowerCase();
  words.add(said);
  words.add(written);
  // People also copy the name from the file.
  if (/\w[_.]\w/.test(column)) words.add(column.toLowerCase());
  if (/^(?:maximum|minimum|average) /.test(said)) {
    words.add(said.replace('maximum', 'max').replace('minimum', 'min'));
    words.add(
      said
        .replace(/ temperature\b/, ' temp')
        .replace('maximum', 'max')
        .replace('minimum', 'min'),
    );
  }
  const abbreviated = head.words.some(isAcronym);
  const initials = parts.map((part) => part.charAt(0)).join('');
  if (
    type === 'number' &&
    parts.length >= 3 &&
    !abbreviated &&
    /^[a-z]{3,4}$/.test(initials) &&
    !ORDINARY.has(initials)
  )
    words.add(initials);
  const noun = mainNoun(parts);
  if (noun !== null && isAlone(noun, all)) words.add(noun);
  const last = parts.at(-1) ?? '';
  const one = singularOf(last);
  if (one !== null) {
    words.add([...parts.slice(0, -1), one].join(' '));
    if (noun === last && isAlone(noun, all)) words.add(one);
  }
  return new Set([...words].filter((word) => word !== '' && word !== label.toLowerCase()));
}

/** The noun that a head turns on: "number of employees" is about employees, "phase of flight" a phase, "major genre" a genre. */
function mainNoun(parts: readonly string[]): string | null {
  // Of both, or of a rate, one word does not say which.
  if (parts.includes('and') || parts.includes('per')) return null;
  const counted = parts.length > 2 && COUNTS.test(parts[0] ?? '') && parts[1] === 'of';
  const end = counted ? -1 : parts.findIndex((part) => LINKS.test(part));
  const noun = parts.at(end > 0 ? end - 1 : -1) ?? '';
  return noun.length > 2 && /^[a-z]+$/.test(noun) && !noun.endsWith('ing') && !GENERAL.has(noun) ? noun : null;
}

const COUNTS = /^(?:number|count|amount|total|sum)$/;
const LINKS = /^(?:of|per|in|by|at|to|for|from|on|with)$/;

/** A word that is in the head of one column only. */
function isAlone(word: string, heads: readonly HeaderWords[]): boolean {
  return (
    heads.filter(({ words, plain }) => plain.includes(word) || words.some((other) => other.toLowerCase() === word))
      .length === 1
  );
}

/** Nouns that say nothing by themselves, or that questions use for something else. */
const GENERAL = new Set(
  'name number value total count amount level minimum maximum average mean median other code time type rate change size share percent percentage status kind group data date year month day per gallon hour unit index order rank one two first second third last any all more most least than highest lowest'.split(
    ' ',
  ),
);
/** Initials that are words of their own. */
const ORDINARY = new Set(
  'was has had may can the and for not but all any are how who why did its our out one two top new old per pay map tip sat mat cat age low lot his her him she you use set sum ago act add'.split(
    ' ',
  ),
);
