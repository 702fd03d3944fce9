/** How people shorten a name in writing: its counties, and its points of the compass. */
import { fold, foldedWords } from '../tokenise.js';

/** Folded short forms by the folded words they stand for, the first one first. */
export type ShortNames = ReadonlyMap<string, readonly string[]>;

export function shortNames(settings: Readonly<Record<string, string>>): ShortNames {
  const names = new Map<string, string[]>();
  for (const [short, name] of Object.entries(settings)) {
    const folded = foldedWords(name).join(' ');
    names.set(folded, [...(names.get(folded) ?? []), fold(short)]);
  }
  return names;
}

/** A whole name, also as a list is said: with commas alone, or with commas before the last "and". As word lists. */
export function asList(form: readonly string[]): string[][] {
  const name = form.join(' ');
  const sides = name.replace(/^the /, '').split(' and ');
  const last = sides.length > 2 ? [`${sides.slice(0, -1).join(' ')} and ${sides.at(-1)}`] : [];
  return [...new Set([name, sides.join(' and '), ...last, sides.join(' ')])].map((said) => said.split(' '));
}

/** The shorter ways to write a name, as word lists: "herts and west essex", "se london". */
export function shortened(form: readonly string[], names: ShortNames): string[][] {
  const joined = form.join(' ');
  const [first, second] = [0, 1].map((n) => abbreviated(joined, names, n));
  const compass = joined.replace(
    /\b(north|south) (east|west|central)\b/g,
    (_, a: string, b: string) => `${a[0]}${b[0]}`,
  );
  const closed = joined.replace(/\b(north|south) (east|west)\b/g, '$1$2');
  const single = joined.replace(/\b(north|south|east|west) (?=\w)/g, (_, a: string) => `${a[0]} `);
  const lettered = initialled(joined);
  const parts = [...names.keys()].map((long) => abbreviated(joined, new Map([[long, names.get(long) ?? []]]), 0));
  return [
    ...new Set([first ?? '', second ?? '', ...parts, compass, closed, single, lettered, abbreviated(single, names, 0)]),
  ]
    .filter((other) => other !== joined)
    .map((other) => other.split(' '));
}

/** "K&M", "NE&Y": the letters of each side of an "and". */
function initialled(name: string): string {
  const sides = name.split(' and ').map((side) => side.split(' '));
  const letters = sides.map((words) => words.map((word) => word[0]).join(''));
  return sides.length === 2 && sides.flat().every((word) => word.length > 2) ? letters.join(' and ') : name;
}

/** Every part that has an n-th short form written so. */
function abbreviated(name: string, names: ShortNames, n: number): string {
  const padded = [...names].reduce(
    (text, [long, shorts]) => text.replaceAll(` ${long} `, ` ${shorts[n] ?? long} `),
    ` ${name} `,
  );
  return padded.trim();
}
