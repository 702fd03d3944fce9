/** Figures as text, in British English: one place decides how many decimals a unit has, for words, tables and pictures alike. */

export interface FormatOptions {
  /** Exactly this many decimals, instead of the unit's own. */
  readonly decimals?: number;
  /** A plus before what is above zero. Percentage points have one unless this is false. */
  readonly signed?: boolean;
}

export const NOT_PUBLISHED = 'not published';

const MINUS = '−';
type Format = (size: number, decimals: number | undefined) => string;

const FORMATS: Readonly<Record<string, Format>> = {
  score: (size, decimals) => fixed(size, decimals ?? 2),
  r: (size, decimals) => fixed(size, decimals ?? 2),
  correlation: (size, decimals) => fixed(size, decimals ?? 2),
  rate,
  rank: (size) => fixed(size, 0),
  people: (size, decimals) => fixed(size, decimals ?? (size < 100 && !Number.isInteger(size) ? 1 : 0)),
  count: (size, decimals) => fixed(size, decimals ?? (size < 100 && !Number.isInteger(size) ? 1 : 0)),
  percent: (size, decimals) => `${decimals === undefined ? trimmed(size, 1) : fixed(size, decimals)}%`,
  'percentage points': (size, decimals) => `${fixed(size, decimals ?? 1)} pp`,
  'GBP/person': (size, decimals) => `£${fixed(size, decimals ?? (size > 0 && size < PENCE ? 2 : 0))}`,
  GBP: pounds,
};

/**
 * The figure as people read it: 2.85, £2.31bn, £1,748, 26.2%, +1.2 pp, 1,234,567; null gives "not published".
 * A unit that is not one of ours (an imported table's own) follows its number.
 */
export function formatValue(
  value: number | null | undefined,
  unit: string | undefined,
  options: FormatOptions = {},
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return NOT_PUBLISHED;
  const { decimals, signed = unit === 'percentage points' } = options;
  const format = (unit !== undefined && FORMATS[unit]) || ((size: number) => ownUnit(size, unit, decimals));
  const text = format(Math.abs(value), decimals);
  // What rounds to zero has no sign: there is no "−0.00".
  if (!/[1-9]/.test(text)) return text;
  return value < 0 ? `${MINUS}${text}` : signed ? `+${text}` : text;
}

/** For sentences and pictures: from a million on, three figures and a word (2.77bn), else as formatValue has it. Counts stay whole. */
export function formatShort(value: number | null | undefined, unit: string | undefined): string {
  const size = Math.abs(value ?? 0);
  if (
    value === null ||
    value === undefined ||
    size < 999_500 ||
    unit === 'count' ||
    unit === 'people' ||
    unit === 'GBP'
  )
    return formatValue(value, unit);
  const rounded = Number(size.toPrecision(3));
  const [scale, word] = rounded >= 1e9 ? [1e9, 'bn'] : [1e6, 'm'];
  const number = `${trimmed(rounded / scale, 2)}${word}`;
  const text =
    unit && /^[$€£]$/.test(unit) ? `${unit}${number}` : unit && unit !== 'text' ? `${number} ${unit}` : number;
  return value < 0 ? `${MINUS}${text}` : text;
}

/** A change, with its sign: "+0.17", "−£63.8m". */
export function formatSigned(value: number | null | undefined, unit: string | undefined, decimals?: number): string {
  return formatValue(value, unit, { signed: true, ...(decimals === undefined ? {} : { decimals }) });
}

/** "2nd", or "=2nd" for a place that several share. */
export function ordinal(place: number, tied = false): string {
  const ending = ORDINALS[PLURALS.select(place)] ?? 'th';
  return `${tied ? '=' : ''}${fixed(place, 0)}${ending}`;
}

/** The number format of d3 that an axis of this unit needs where its ticks are `step` apart. */
export function d3Format(unit: string | undefined, step: number): string {
  const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  return `${unit?.startsWith('GBP') ? '$' : ''},.${decimals}${unit === 'GBP' ? '~' : ''}f`;
}

/** The labels of an axis that goes up to `most`, as a Vega expression; its number format is d3Format's. */
export function axisLabelExpression(unit: string | undefined, step: number, most: number): string {
  if (unit === 'percent') return "datum.label + '%'";
  if (unit !== 'GBP') return 'datum.label';
  const [scale, word] = most >= 1e9 ? [1e9, 'bn'] : most >= 1e6 ? [1e6, 'm'] : most >= 1e5 ? [1e3, 'k'] : [1, ''];
  return `format(datum.value / ${scale}, '${d3Format(unit, step / scale)}') + '${word}'`;
}

/** The same text as formatValue's (without an imported table's own unit), as a Vega expression over the number that `of` gives. */
export function valueExpression(of: string, unit: string | undefined, signed = unit === 'percentage points'): string {
  const written = (EXPRESSIONS[unit ?? ''] ?? ownUnitExpression)(`abs(${of})`);
  const sign = `${of} < 0 ? '${MINUS}' : '${signed ? '+' : ''}'`;
  return `(test(/[1-9]/, ${written}) ? (${sign}) : '') + ${written}`;
}

const fixed = (size: number, decimals: number) => numberFormat(decimals, decimals).format(size * HALF_UP);
const trimmed = (size: number, decimals: number) => numberFormat(0, decimals).format(size * HALF_UP);

/** Below these, one decimal would make nothing of a rate, and no pence would make all amounts per person alike. */
const SMALL_RATE = 0.0995;
const PENCE = 24.995;
/** From here on a rate's decimal says nothing; below the other bound there is no rate at all. */
const LARGE_RATE = 999.95;
const NO_RATE = 1e-9;

/** Two figures of what is small (0.00012), none after the point of what is large. */
function rate(size: number, decimals: number | undefined): string {
  if (decimals !== undefined) return fixed(size, decimals);
  if (size < NO_RATE || size >= SMALL_RATE) return fixed(size, size >= LARGE_RATE ? 0 : 1);
  const rounded = Number((size * HALF_UP).toPrecision(2));
  return fixed(rounded, 1 - Math.floor(Math.log10(rounded)));
}

const formats = new Map<string, Intl.NumberFormat>();
function numberFormat(minimumFractionDigits: number, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${minimumFractionDigits} ${maximumFractionDigits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat('en-GB', { minimumFractionDigits, maximumFractionDigits });
  formats.set(key, format);
  return format;
}

/** Three figures above a hundred thousand pounds: £850k, £63.8m, £2.31bn. Rounded before the word is chosen, so that £999.9m is £1.00bn. */
function pounds(size: number, decimals: number | undefined): string {
  const rounded = size >= 1e5 ? Number((size * HALF_UP).toPrecision(3)) : size;
  const [scale, word] =
    rounded >= 1e9 ? [1e9, 'bn'] : rounded >= 1e6 ? [1e6, 'm'] : rounded >= 1e5 ? [1e3, 'k'] : [1, ''];
  if (decimals !== undefined) return `£${fixed(size / scale, decimals)}${word}`;
  const figures = scale === 1 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(rounded / scale)));
  return `£${fixed(rounded / scale, figures)}${word}`;
}

function ownUnit(size: number, unit: string | undefined, decimals: number | undefined): string {
  const number = decimals === undefined ? trimmed(size, ownDecimals(size)) : fixed(size, decimals);
  // "$m" is written around its number: $63.2m.
  const money = /^([$€£])\s?(\w*)$/.exec(unit ?? '');
  if (money) return `${money[1]}${number}${money[2]}`;
  return unit && unit !== 'text' ? `${number} ${unit}` : number;
}

const ownDecimals = (size: number) => (size >= 1000 ? 1 : size >= 0.1 || size === 0 ? 2 : 4);

const PLURALS = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ORDINALS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** Tips an exact half upwards, as a reader of decimals expects: d3 would write 2.675, whose double is a hair less, as 2.67. */
const HALF_UP = 1 + 1e-14;

const d3 = (of: string, format: string) => `format(${of} * ${HALF_UP}, '${format}')`;
const whole = (of: string) => `(${of} < 100 && floor(${of}) !== ${of} ? ${d3(of, ',.1f')} : ${d3(of, ',.0f')})`;
const EXPRESSIONS: Readonly<Record<string, (of: string) => string>> = {
  score: (of) => d3(of, ',.2f'),
  r: (of) => d3(of, ',.2f'),
  correlation: (of) => d3(of, ',.2f'),
  rate: (of) =>
    `(${of} >= ${LARGE_RATE} ? ${d3(of, ',.0f')} : ${of} >= ${NO_RATE} && ${of} < ${SMALL_RATE} ? ${d3(of, '.2r')} : ${d3(of, ',.1f')})`,
  rank: (of) => d3(of, ',.0f'),
  people: whole,
  count: whole,
  percent: (of) => `replace(${d3(of, ',.1f')}, '.0', '') + '%'`,
  'percentage points': (of) => `${d3(of, ',.1f')} + ' pp'`,
  'GBP/person': (of) => `(${of} > 0 && ${of} < ${PENCE} ? ${d3(of, '$,.2f')} : ${d3(of, '$,.0f')})`,
  GBP: (of) => `(${of} < 1e5 ? ${d3(of, '$,.0f')} : replace(replace(${d3(of, '$.3s')}, 'G', 'bn'), 'M', 'm'))`,
};

/** An imported table's unit is data, so it stays out of expressions: the picture's subtitle says it. */
const ownUnitExpression = (of: string) => d3Own(of, '>= 1000', ',.1~f', d3Own(of, '>= 0.1', ',.2~f', d3(of, ',.4~f')));
const d3Own = (of: string, test: string, format: string, other: string) =>
  `(${of} ${test} ? ${d3(of, format)} : ${other})`;
