/** The head of a column taken apart: "Weight_in_lbs" is weight, lbs. */

export interface HeaderWords {
  /** As they are written in the head, without what is in brackets at its end. */
  readonly words: readonly string[];
  /** The same in lower case, abbreviations written out: temp is temperature. */
  readonly plain: readonly string[];
  /** What is in brackets at the end; null where nothing is. */
  readonly bracket: string | null;
}

export function headerWords(head: string): HeaderWords {
  const [, outer = head, bracket = null] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]\s*$/.exec(head) ?? [];
  const words = outer
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]{2,})([A-Z][a-z]{2,})/g, '$1 $2')
    .split(/[\s_\-./:;,\\()[\]{}"'?!]+/)
    .filter((word) => word !== '');
  const plain = words.map(plainWord);
  // "temp_min" is a minimum, "running_time_min" is in minutes.
  const timed = plain.some((word) => TIMED.test(word));
  const least = (word: string) => (word === 'min' && words.length > 1 && !timed ? 'minimum' : word);
  return { words, plain: plain.map(least), bracket: bracket?.trim() ?? null };
}

const TIMED = /^(?:time|times|duration|runtime|length|delay|wait|in)$/;

function plainWord(word: string): string {
  const lower = word.toLowerCase();
  return ABBREVIATIONS[lower] ?? lower;
}

/** Only those that stand for one word wherever they are met in heads of columns. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  amt: 'amount',
  avg: 'average',
  dept: 'department',
  desc: 'description',
  max: 'maximum',
  num: 'number',
  nbr: 'number',
  pct: 'percent',
  perc: 'percent',
  percentage: 'percent',
  pop: 'population',
  qty: 'quantity',
  temp: 'temperature',
  yr: 'year',
};
