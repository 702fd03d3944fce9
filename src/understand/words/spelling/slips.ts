/**
 * Slips of the finger: which of the known words a word that is none was meant to be. How many letters may be wrong grows with the
 * length of the word; of several words within reach the likeliest slip wins, since some happen more easily than others.
 */
import { distance } from 'fastest-levenshtein';

export interface Slip {
  readonly word: string;
  readonly cost: number;
}

/** The candidates that `word` may be a slip of, likeliest first. */
export function slipsOf(word: string, candidates: Iterable<string>): Slip[] {
  const allowed = allowedFor(word);
  const found: Slip[] = [];
  for (const candidate of candidates) {
    if (!startsAlike(word, candidate) || Math.abs(candidate.length - word.length) > allowed) continue;
    if (!(word.length >= 4 && swapped(word, candidate)) && distance(word, candidate) > allowed) continue;
    found.push({ word: candidate, cost: slipCost(word, candidate) });
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** Short words are too near to each other for more than letters that changed places. */
const allowedFor = (word: string) => (word.length >= 10 ? 2 : word.length >= 5 ? 1 : 0);

/** People rarely slip on the first letter, and a word that starts otherwise is mostly another word; but two letters get swapped there, too. */
const startsAlike = (word: string, candidate: string) =>
  candidate[0] === word[0] || (word.length > 4 && candidate.slice(0, 2) === `${word[1]}${word[0]}`);

/** Two neighbouring letters that changed places are one slip, not two. */
export function swapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether one letter of `longer` is left out in `shorter`. */
export const leavesOut = (shorter: string, longer: string): boolean =>
  longer.length === shorter.length + 1 && longer[0] === shorter[0] && distance(shorter, longer) === 1;

/** A letter of any kind costs 1; what fingers and ears mix up costs less. */
const COST = { other: 1, vowel: 0.8, neighbour: 0.8, doubled: 0.5, swapped: 0.6 } as const;

/** What it takes to get from one word to the other, by the likeliest slips. */
function slipCost(word: string, meant: string): number {
  let before: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, j) => j * COST.other);
  for (let i = 1; i <= word.length; i++) {
    const row = [i * COST.other];
    for (let j = 1; j <= meant.length; j++) {
      const [a, b] = [word[i - 1] ?? '', meant[j - 1] ?? ''];
      const swap = i > 1 && j > 1 && a === meant[j - 2] && b === word[i - 2] && a !== b;
      row[j] = Math.min(
        (last[j - 1] ?? 0) + replacing(a, b),
        (last[j] ?? 0) + (a === word[i - 2] ? COST.doubled : COST.other),
        (row[j - 1] ?? 0) + (b === meant[j - 2] ? COST.doubled : COST.other),
        swap ? (before[j - 2] ?? 0) + COST.swapped : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = row;
  }
  return last[meant.length] ?? 0;
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function replacing(a: string, b: string): number {
  if (a === b) return 0;
  if ('aeiouy'.includes(a) && 'aeiouy'.includes(b)) return COST.vowel;
  return areNeighbours(a, b) ? COST.neighbour : COST.other;
}

/** Keys beside each other, or one above the other. */
function areNeighbours(a: string, b: string): boolean {
  const [rowA, rowB] = [a, b].map((letter) => ROWS.findIndex((row) => row.includes(letter)));
  if (rowA === undefined || rowB === undefined || rowA < 0 || rowB < 0 || Math.abs(rowA - rowB) > 1) return false;
  return Math.abs((ROWS[rowA]?.indexOf(a) ?? 0) - (ROWS[rowB]?.indexOf(b) ?? 0)) <= 1;
}
