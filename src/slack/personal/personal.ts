/** "us", "our score", "my peers": what people call their own, put into the names that the data have. */
import type { Preferences } from '../../store/tables/preferences.js';
import { isOccasion } from '../../understand/rewrite/occasions.js';
import { inWords } from '../../words.js';

/** A name by its ODS code; null where there is none such. */
export type NameOf = (code: string) => string | null;

/** The question with the person's own words replaced by names. What is nobody's own stays as it is: "tell us", "our board". */
export function personalised(question: string, { home, groups }: Preferences, nameOf: NameOf): string {
  const grouped = [...groups]
    .sort((a, b) => b.name.length - a.name.length)
    .reduce((text, { name, codes }) => {
      const names = codes.flatMap((code) => nameOf(code) ?? []);
      const said = new RegExp(`(?<![\\p{L}\\d])(?:(?:my|our|the)\\s+)?${escaped(name)}(?![\\p{L}\\d])`, 'giu');
      return names.length ? text.replace(said, () => inWords(names)) : text;
    }, question);
  const own = home === null ? null : nameOf(home);
  return own === null ? grouped : atHome(grouped, own);
}

function atHome(question: string, name: string): string {
  return question
    .replace(/\b(our|my)(?: own)? (ics|icb|system|patch|area)\b(?!\w)/gi, () => name)
    .replace(/\b(?:our|my)\b(?:\s+own)?(?=\s+(\p{L}+))/giu, (said: string, next: string) =>
      isOccasion([next.toLowerCase()]) || NOT_OF_AN_ICS.test(next) ? said : `${name}'s`,
    )
    .replace(
      /\b(than|above|below|against|like|vs|versus|for|behind|around|beat|beats) us\b/gi,
      (_, word: string) => `${word} ${name}`,
    )
    .replace(
      /\b(compared|relative|next|similar|close) (to|with) us\b/gi,
      (_, a: string, b: string) => `${a} ${b} ${name}`,
    )
    .replace(
      /\b(are|were|do|did|have) we\b(?!\s+(?:know|have|got|hold|think|need|say|see|look|ask))/gi,
      (_, verb: string) => `${verb} ${name}`,
    );
}

/** What "our" and "my" are said of that is no figure. */
const NOT_OF_AN_ICS = /^(question|questions|favourite|opinion|view|mind|friend|friends|name|own|best|guess|peers?)$/i;

const escaped = (text: string) =>
  text
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
