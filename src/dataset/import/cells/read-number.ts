/** Text as a number, as people write them: "1,234.50", "£1.2m", "(300)", "45 %", "12 kg". */

export interface NumberText {
  readonly value: number;
  /** "$", "GBP", "percent", "kg"; empty where none stands there. */
  readonly unit: string;
  /** "007": a number that only a code is written like. */
  readonly padded: boolean;
}

/** Which sign parts whole from fraction: 1,234.5 or 1.234,5. */
export type NumberStyle = 'point' | 'comma';

/** null where `text`, which has no blanks around it, is no number in that style. */
export function readNumber(text: string, style: NumberStyle): NumberText | null {
  if (PLAIN.test(text)) {
    if (style === 'point' || !text.includes('.')) return { value: Number(text), unit: '', padded: PADDED.test(text) };
  }
  if (text.length > 40) return null;
  const found = NUMBER.exec(style === 'point' ? text : swapped(text));
  if (!found?.groups) return null;
  const { open, sign, money, minus, digits = '', suffix = '', shut } = found.groups;
  if ((open === undefined) !== (shut === undefined) || (sign && minus) || (money && CURRENCIES[suffix])) return null;
  const scale = money ? (MULTIPLES[suffix.toLowerCase()] ?? null) : null;
  if (money && suffix && scale === null) return null;
  const size = Number(digits.replace(/[, '’\u00a0\u202f]/g, '')) * (scale ?? 1);
  const negative = open !== undefined || NEGATIVE.test(sign ?? minus ?? '');
  return {
    value: negative ? -size : size,
    unit: money ? (CURRENCIES[money] ?? money) : unitOf(suffix),
    padded: PADDED.test(digits),
  };
}

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const PADDED = /^-?0\d/;
const NEGATIVE = /^[-−–]$/;
const GROUPED = String.raw`\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:[ '’\u00a0\u202f]\d{3})+|\d+`;
const NUMBER = new RegExp(
  String.raw`^(?<open>\()?(?<sign>[-+−–])?\s?(?<money>[$£€¥₹]|US\$|USD|GBP|EUR)?\s?(?<minus>[-+−–])?` +
    String.raw`(?<digits>(?:${GROUPED})(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+)` +
    String.raw`\s?(?<suffix>[%‰]|[A-Za-z°µμ€£$¥][A-Za-z°µμ²³/]{0,11})?(?<shut>\))?$`,
);
const CURRENCIES: Readonly<Record<string, string>> = {
  '£': 'GBP',
  GBP: 'GBP',
  US$: '$',
  USD: 'USD',
  EUR: 'EUR',
  $: '$',
  '€': '€',
  '¥': '¥',
  '₹': '₹',
};
const MULTIPLES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

function unitOf(suffix: string): string {
  return suffix === '%' ? 'percent' : (CURRENCIES[suffix] ?? suffix);
}

function swapped(text: string): string {
  return text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}
