/** The heading of a column, made of its head in the file: "Weight_in_lbs" is Weight, "temp_max" is Maximum temperature. */
import type { HeaderWords } from './header-words.js';

/** `unitWords` at the end of the head are about its unit and left out; so is a unit in brackets. */
export function labelOf(head: HeaderWords, unitWords: number, bracketIsUnit: boolean): string {
  const count = head.words.length - unitWords;
  const shouted = head.words.join('').length > 4 && head.words.join('') === head.words.join('').toUpperCase();
  const words = head.words.slice(0, count).map((word, i) => shownWord(word, head.plain[i] ?? word, shouted));
  const ordered = extremeFirst(words);
  const bracket = head.bracket !== null && !bracketIsUnit ? ` (${head.bracket})` : '';
  return capital(ordered.join(' ')) + bracket;
}

/** "IMDB" and "US" keep their capitals, all other words are those of a sentence. */
export function isAcronym(word: string): boolean {
  return ACRONYMS.has(word.toLowerCase());
}

function shownWord(word: string, plain: string, shouted: boolean): string {
  const lower = word.toLowerCase();
  if (plain !== lower) return plain;
  if (/^[a-z]{1,2}\d+$/.test(lower)) return word.toUpperCase();
  if (ACRONYMS.has(lower)) return lower === 'co2' ? 'CO2' : word.toUpperCase();
  // Capitals in the midst of small letters are meant: IAS, RPM.
  return !shouted && word.length > 1 && word.length <= 5 && /^[A-Z0-9]+$/.test(word) ? word : lower;
}

/** "temperature maximum" and "cost total" are said the other way round. */
function extremeFirst(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  return words.length > 1 && /^(?:maximum|minimum|average|mean|median|total)$/.test(last)
    ? [last, ...words.slice(0, -1)]
    : words;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const ACRONYMS = new Set(
  'id us usa uk eu uae nyc imdb mpaa dvd tv pc gdp gnp gpa bmi nhs gp iata icao fips iso url uri ip api cpu gpu ram sku isbn issn vat roi kpi ceo hr rpm mpg hp pm10 co2 dna hiv aids sat fifa nba nfl uefa ytd yoy uuid ssn dob eta gps ev suv lng lpg'.split(
    ' ',
  ),
);
