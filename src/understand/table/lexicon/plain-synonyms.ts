/** Words of plain English that mean the same in headers and in questions, of no one table. A column's own words always win. */

/** Each line: words any of which may stand for the others. */
const SAME: readonly string[] = [
  'movie|film|picture|flick',
  'car|vehicle|automobile|auto',
  'country|nation',
  'company|firm|business',
  'employee|worker|staff|person|people|colleague|member of staff|staff member|headcount',
  'customer|client|buyer',
  'product|item',
  'city|town',
  'person|people|individual|guest|visitor',
  'department|dept|team|division|unit',
  'student|pupil|learner',
  'teacher|instructor|tutor',
  'school|college|academy',
  'gender|sex',
  'office|site|branch|location',
  'job title|role|position|job',
  'rating|score',
  'score|mark|grade|result|points|exam result',
  'runtime|running time|duration',
  'gross|box office|earnings|takings|took|earned|grossed',
  'revenue|income|turnover',
  'profit|earnings|margin',
  'sale|revenue|turnover|takings',
  'order|purchase|transaction',
  'attendance|presence',
  'customer segment|segment|customer type|type of customer',
  'price|cost|priced',
  'salary|pay|wage|earnings|earn|earns|earning|paid|income|compensation|wage bill|payroll',
  'age|aged|years old',
  'budget|cost|spend|spending|spent',
  'weight|weigh|weighs|weighing|mass',
  'horsepower|hp|power|engine power',
  'acceleration|accel',
  'displacement|engine size|disp',
  'cylinder|cyl',
  'origin|country of origin|region of origin|place of origin|made in|built in',
  'temperature|temp',
  'precipitation|rainfall|rain',
  'quantity|qty|amount sold|units|units sold|volume|sold',
  'population|inhabitants|residents',
  'director|directed|directed by|filmmaker',
  'distributor|distributed|distributed by|studio',
  'producer|produced by',
  'author|written by|writer',
  'rate|percentage',
  'miles per gallon|mpg|fuel economy|fuel efficiency|gas mileage|mileage|miles to the gallon',
  'genre|kind of film',
  'mpaa rating|content rating|age rating|certificate|film rating|parental rating',
  'employment|jobs|employed',
  'strike|collision',
  'symbol|ticker|stock',

  'gender|sex',
  'death|fatality|died|killed|kill',
  'height|altitude|elevation|tall',
  'location|place',
  'latitude|lat',
  'longitude|long|lon|lng',
  'percent|percentage|pct',
  'number|count|no',
  'kilometre|kilometer|km',
  'average|avg|mean',
  'maximum|max',
  'minimum|min',
];

/** What is of a country, by the ways its name is written. */
const OF_COUNTRIES: readonly (readonly [names: string, words: string])[] = [
  ['usa|us|u.s.|u.s.a.|united states|united states of america', 'american|usa|united states|america|the us|the states'],
  ['uk|united kingdom|great britain|britain', 'british|uk|united kingdom|britain'],
  ['europe', 'european'],
  ['japan', 'japanese'],
  ['germany', 'german'],
  ['france', 'french'],
  ['italy', 'italian'],
  ['spain', 'spanish'],
  ['china', 'chinese'],
  ['india', 'indian'],
  ['canada', 'canadian'],
  ['australia', 'australian'],
  ['mexico', 'mexican'],
  ['brazil', 'brazilian'],
  ['russia', 'russian'],
  ['south korea|korea', 'korean'],
  ['sweden', 'swedish'],
  ['ireland', 'irish'],
  ['scotland', 'scottish'],
  ['asia', 'asian'],
  ['africa', 'african'],
];

/** Other words for values that many tables have. */
const OF_VALUES: readonly (readonly [names: string, words: string])[] = [
  ['male|m|man|men', 'male|man|men|boy|boys'],
  ['female|f|woman|women', 'female|woman|women|girl|girls'],
];

const same = new Map<string, string[]>();
for (const line of SAME) {
  const words = line.split('|');
  for (const word of words) same.set(word, [...(same.get(word) ?? []), ...words.filter((other) => other !== word)]);
}
const ofValues = new Map(
  [...OF_COUNTRIES, ...OF_VALUES].flatMap(([names, words]) =>
    names.split('|').map((name) => [name, words.split('|')] as const),
  ),
);

/** Other words for a whole label or noun; none for most. Lower case. */
export const synonymsOf = (word: string): readonly string[] => same.get(word.toLowerCase()) ?? [];

/** Other words for a value: "Japanese" of Japan, "girls" of female. */
export const adjectivesOf = (value: string): readonly string[] => ofValues.get(value.toLowerCase()) ?? [];

/** "directed" and "directs" of director, "grossed" of gross: the verbs that a noun comes from. Lower case, unfolded. */
export function verbsOf(noun: string): string[] {
  const agent = /^(.{3,})(?:or|er)$/.exec(noun);
  const base = agent?.[1] ?? noun;
  if (base.length < 4) return [];
  const ending = base.endsWith('e') ? 'd' : 'ed';
  return [`${base}${ending}`, ...(agent ? [`${base}s`, `${base}${ending} by`] : [`${base.replace(/e$/, '')}ing`])];
}

/** What people call the units of headers. */
const UNITS: readonly (readonly [unit: string, words: string])[] = [
  ['lb|lbs|pound', 'lb|lbs|pound|pounds'],
  ['kg', 'kg|kilo|kilos|kilogram|kilograms'],
  ['g', 'g|gram|grams'],
  ['min|mins|minutes', 'min|mins|minute|minutes'],
  ['s|sec|secs|seconds', 'sec|secs|second|seconds'],
  ['h|hr|hrs|hours', 'hr|hrs|hour|hours'],
  ['mm', 'mm|millimetre|millimetres|millimeter|millimeters'],
  ['cm', 'cm|centimetre|centimetres|centimeter|centimeters'],
  ['m', 'metre|metres|meter|meters'],
  ['km', 'km|kilometre|kilometres|kilometer|kilometers'],
  ['ft|feet', 'ft|foot|feet'],
  ['in|inch|inches', 'inch|inches'],
  ['mi|miles', 'mile|miles'],
  ['cc', 'cc'],
  ['year|years', 'year|years'],
];

/** Words for a unit after an amount; of no unit, those for money, which headers seldom name. */
export const wordsOfUnit = (unit: string | null): readonly string[] =>
  unit === null || unit.startsWith('$')
    ? ['dollar', 'dollars', 'usd', 'bucks']
    : (UNITS.find(([names]) => names.split('|').includes(unit.toLowerCase()))?.[1].split('|') ?? [unit]);
