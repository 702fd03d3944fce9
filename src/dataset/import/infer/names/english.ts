/** As much English grammar as names of columns and files need. */

/** "movies" is movie; null where a word is no plural that can be told. */
export function singularOf(word: string): string | null {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  if (word.length < 4 || !word.endsWith('s') || SAME.has(word) || /(?:ss|us|is|os)$/.test(word)) return null;
  if (IE.has(word)) return word.slice(0, -1);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word) && !/(?:aches|axes)$/.test(word)) return word.slice(0, -2);
  if (/(?:buses|statuses|viruses|bonuses|campuses|gases)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** "country" is countries. */
export function pluralOf(word: string): string {
  const irregular = Object.entries(IRREGULAR).find(([, one]) => one === word);
  if (irregular) return irregular[0];
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  mice: 'mouse',
  feet: 'foot',
  heroes: 'hero',
  potatoes: 'potato',
  wolves: 'wolf',
  lives: 'life',
  analyses: 'analysis',
};
/** Words that end like a plural and are none, or are the same in both. */
const SAME = new Set(
  'series species news sales statistics stats economics politics athletics mathematics physics gross express always across less plus bus gas status census canvas atlas bias texas kansas illinois paris wales james'.split(
    ' ',
  ),
);
const IE = new Set('movies cookies calories selfies zombies genies rookies brownies ties pies lies'.split(' '));
