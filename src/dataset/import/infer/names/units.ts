/** The unit that the head of a column names. */
import type { HeaderWords } from './header-words.js';

export interface HeadUnit {
  readonly unit: string | null;
  /** How many words of the head, from its end, are about the unit: in, lbs. */
  readonly words: number;
}

/** The unit of a number column: in brackets, or as the last word of its head. */
export function headUnit({ words, plain, bracket }: HeaderWords): HeadUnit {
  if (bracket !== null && isUnit(bracket)) return { unit: shownUnit(bracket), words: 0 };
  const last = words.at(-1) ?? '';
  const before = plain.at(-2);
  if (words.length > 2 && before === 'in' && isUnit(last)) return { unit: shownUnit(last), words: 2 };
  if (plain.includes('percent') || last.includes('%')) {
    const alone = words.length === 1 || !['percent', '%'].includes(plain.at(-1) ?? '');
    return { unit: 'percent', words: alone ? 0 : 1 };
  }
  if (words.length < 2 || before === 'per' || !isShort(last, plain.slice(0, -1))) return { unit: null, words: 0 };
  return { unit: shownUnit(last), words: 1 };
}

/** A unit as answers show it. */
export function shownUnit(unit: string): string {
  return SHOWN[unit.toLowerCase()] ?? unit;
}

const SHOWN: Readonly<Record<string, string>> = {
  '%': 'percent',
  pct: 'percent',
  percentage: 'percent',
  'per cent': 'percent',
  '£': 'GBP',
  gbp: 'GBP',
  usd: 'USD',
  eur: 'EUR',
  people: 'people',
  persons: 'people',
};

/** Units that no other word is written like: they may end a head without more ado. */
const SHORT = new Set(
  'lb lbs kg mg oz mm cm km mi ft yd ml kmh kph mph kn hp kw kwh mw mwh gw gwh hpa kpa psi hz khz mhz ghz kb mb gb tb ms sec secs mins hrs ppm ppb db kcal usd gbp eur $ £ € °c °f sqft sqm sqkm m2 km2 ha'.split(
    ' ',
  ),
);
/** Units that are letters or words of their own: they have to stand in brackets or after "in". */
const LONG = new Set(
  'm g l s t h k c f v a w in min hr bar °c °f pounds ounces grams kilograms tonnes tons metres meters feet inches yards miles kilometres kilometers litres liters gallons seconds minutes hours days weeks months years knots watts volts amps celsius fahrenheit kelvin bytes percent dollars euros people persons thousands millions billions'.split(
    ' ',
  ),
);
/** Words whose short units of one letter are not in doubt: height_m, Running_Time_min. */
const MEASURED: Readonly<Record<string, RegExp>> = {
  min: /^(?:time|duration|runtime|length|delay|wait|minutes)$/,
  m: /^(?:height|length|depth|width|distance|elevation|altitude|diameter|size|radius)$/,
  g: /^(?:mass|weight|fat|protein|sugar|sugars|carbs|carbohydrates|fibre|fiber|salt)$/,
  s: /^(?:time|duration|delay|wait|runtime|latency)$/,
  h: /^(?:time|duration)$/,
  c: /^temperature$/,
  f: /^temperature$/,
  in: /^(?:height|length|depth|width|diameter|size|precipitation|rainfall|snowfall)$/,
};

function isShort(word: string, before: readonly string[]): boolean {
  const lower = word.toLowerCase();
  return SHORT.has(lower) || before.some((other) => MEASURED[lower]?.test(other));
}

function isUnit(text: string): boolean {
  const lower = text.toLowerCase();
  if (SHORT.has(lower) || LONG.has(lower) || SHOWN[lower] !== undefined) return true;
  return /^(?:[$£€¥](?:m|k|bn|b|mn|million|billion|thousand|000s?)?|'?000s?|[a-zµ°]{1,4}[23²³]|[a-zµ°]{1,5}\/[a-zµ°²³]{1,5})$/i.test(
    text,
  );
}
