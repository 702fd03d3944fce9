/**
 * Links → nodes: puts the small phrases together, left to right. Each rule looks at the links from a place on and either makes a
 * node of some of them or leaves them to the next rule; the last rule takes a link by itself, for the likeliest of its meanings.
 */
import type { Link } from './link.js';
import type { Meaning } from './meanings.js';
import type { Against, Amount, Node, Place } from './nodes.js';
import { fold, type Token } from './tokenise.js';

type MeaningOf<T extends Meaning['type']> = Extract<Meaning, { type: T }>;
interface Made {
  readonly nodes: Node[];
  /** The next link to read. */
  readonly next: number;
}

export function reduce(tokens: readonly Token[], links: readonly Link[]): Node[] {
  const reader = new Reader(tokens, links);
  const nodes: Node[] = [];
  for (let at = 0; at < links.length; ) {
    const made = RULES.reduce<Made | null>((found, rule) => found ?? rule(reader, at), null) ?? { nodes: [], next: at + 1 };
    nodes.push(...made.nodes);
    at = made.next;
  }
  return nodes;
}

/** Reads links by place; out of range there is nothing. */
class Reader {
  constructor(
    readonly tokens: readonly Token[],
    readonly links: readonly Link[],
  ) {}

  is<T extends Meaning['type']>(at: number, type: T): MeaningOf<T> | undefined {
    return this.links[at]?.meanings.find((m): m is MeaningOf<T> => m.type === type);
  }

  token(at: number): Token | undefined {
    const link = this.links[at];
    return link && this.tokens[link.from];
  }

  text(at: number): string {
    const link = this.links[at];
    return link ? this.tokens.slice(link.from, link.to).map((t) => t.text).join(' ') : '';
  }

  span(from: number, next: number): { from: number; to: number } {
    return { from: this.links[from]?.from ?? 0, to: this.links[next - 1]?.to ?? 0 };
  }

  /** The first place from `at` on that is not a filler (or an article of one). */
  skip(at: number, most = 3): number {
    let next = at;
    while (next < at + most && this.is(next, 'filler') && !this.isContent(next)) next += 1;
    return next;
  }

  isContent(at: number): boolean {
    return Boolean(this.is(at, 'measure') ?? this.is(at, 'member') ?? this.is(at, 'entity') ?? this.is(at, 'statistic'));
  }

  /** A number with its unit, in digits or words: "3", "£3bn", "300 million", "70 percent", "five". */
  amount(at: number): { amount: Amount; next: number; ordinal: boolean; orMore: boolean } | null {
    const number = this.token(at)?.number ?? null;
    const word = this.is(at, 'number_word');
    if (this.links[at]?.kind !== 'number' && !word) return null;
    if (!number && !word) return null;
    let value = number?.value ?? word?.value ?? 0;
    let unit = number?.unit ?? null;
    let next = at + 1;
    const multiple = this.is(next, 'multiple');
    if (multiple) {
      value *= multiple.times;
      next += 1;
    }
    if (/^(percent|per cent|pct)$/.test(this.text(next))) {
      unit = 'percent';
      next += 1;
    }
    if (/^(pound|pounds|gbp|quid)$/.test(this.text(next))) {
      unit = 'money';
      next += 1;
    }
    return { amount: { value, unit }, next, ordinal: number?.ordinal ?? false, orMore: number?.orMore ?? false };
  }

  /** "million" by itself, as in "per million people". */
  multiple(at: number): { amount: Amount; next: number } | null {
    const multiple = this.is(at, 'multiple');
    return multiple ? { amount: { value: multiple.times, unit: null }, next: at + 1 } : null;
  }

  places(at: number): Place[] {
    const found: Place[] = [];
    for (const m of this.links[at]?.meanings ?? []) {
      if (m.type === 'entity') found.push({ kind: 'entity', level: m.level, key: m.key, partial: m.partial });
      if (m.type === 'member') found.push({ kind: 'member', dimension: m.dimension, value: m.value, partial: m.partial });
    }
    return found;
  }

  /** Whether its last word was folded from a plural. */
  isPlural(at: number): boolean {
    const text = this.tokens[(this.links[at]?.to ?? 0) - 1]?.text ?? '';
    return fold(text) !== text;
  }

  dimensions(at: number): string[] {
    return this.links[at]?.meanings.flatMap((m) => (m.type === 'dimension' ? [m.id] : [])) ?? [];
  }

  setting(at: number): string | null {
    return this.is(at, 'setting')?.value ?? null;
  }

  period(at: number): string | null {
    return this.links[at]?.kind === 'number' ? (this.token(at)?.period ?? null) : null;
  }
}

type Rule = (r: Reader, at: number) => Made | null;

const made = (r: Reader, at: number, next: number, ...parts: object[]): Made => ({
  nodes: parts.map((part) => ({ ...part, ...r.span(at, next) }) as Node),
  next,
});

/** "between 2024 and 2025", "from 23/24 to 24/25", "2024 vs 2025", "since 2024", "2024". */
const periods: Rule = (r, at) => {
  const opened = r.is(at, 'between') ?? r.is(at, 'since');
  const start = opened ? r.skip(at + 1) : at;
  const first = r.period(start);
  if (!first) return null;
  const middle = start + 1;
  const joins = r.is(middle, 'and') ?? r.is(middle, 'to') ?? (/^(vs|versus|v|against|compared with|compared to)$/.test(r.text(middle)) ? true : undefined);
  const second = joins && r.period(r.skip(middle + 1));
  if (second) return made(r, at, r.skip(middle + 1) + 1, { type: 'periods', periods: [first, second] });
  if (r.is(at, 'since') && /^(since|after|compared with last|starting)$/.test(r.text(at))) return made(r, at, start + 1, { type: 'since', period: first });
  return made(r, at, start + 1, { type: 'period', period: first });
};

/** "between 2.5 and 2.7", "from 2 to 2.5". */
const range: Rule = (r, at) => {
  if (!r.is(at, 'between') && !r.is(at, 'since')) return null;
  const low = r.amount(r.skip(at + 1));
  if (!low || !(r.is(low.next, 'and') ?? r.is(low.next, 'to'))) return null;
  const high = r.amount(low.next + 1);
  if (!high) return null;
  const unit = low.amount.unit ?? high.amount.unit;
  const scaled = { value: rescaled(low.amount, high.amount), unit };
  return made(r, at, high.next, { type: 'comparison', test: '>=', merit: false, measure: null, against: { kind: 'range', low: scaled, high: { ...high.amount, unit } } });
};

/** "between 2 and 3 million": the first number takes the second's multiple when it would otherwise be out of all proportion. */
const rescaled = (low: Amount, high: Amount) => (high.value >= 1e6 && low.value < 1000 ? low.value * (high.value >= 1e9 ? 1e9 : 1e6) : low.value);

const INVERSE = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '=': '!=', '!=': '=' } as const;

/** "above 3", "not below £300m", "above the Midlands average", "better than Kent", "3 or more", "2.5+". */
const comparison: Rule = (r, at) => {
  const amount = r.amount(at);
  if (amount) {
    const after = comparisonAfter(r, amount.next);
    if (after) return made(r, at, after.next, { type: 'comparison', test: after.test, merit: false, measure: null, against: { kind: 'amount', amount: amount.amount } });
    if (amount.orMore) return made(r, at, amount.next, { type: 'comparison', test: '>=', merit: false, measure: null, against: { kind: 'amount', amount: amount.amount } });
    return null;
  }
  const negated = r.is(at, 'not') && !r.isContent(at);
  const start = negated ? r.skip(at + 1) : at;
  const found = r.links[start]?.meanings.find((m): m is MeaningOf<'comparison'> => m.type === 'comparison' && !m.after);
  if (!found) return null;
  const test = negated ? INVERSE[found.test] : found.test;
  const against = againstAt(r, r.skip(start + 1));
  const beyond = against?.against.kind === 'amount' ? beyondZero(r, against.next, test, against.against.amount) : null;
  if (beyond) return made(r, at, beyond.next, beyond.node);
  if (against) return made(r, at, against.next, { type: 'comparison', test, merit: found.merit, measure: null, against: against.against });
  if (/^(more|less|better|worse|higher|lower|bigger|larger|greater|smaller|fewer)( than)?$/.test(r.text(start))) {
    return made(r, at, start + 1, { type: 'comparative', test, merit: found.merit });
  }
  return null;
};

/** "3 or more", "3 and above", "2.5 or under": the comparison comes after its amount, and no amount after it. */
function comparisonAfter(r: Reader, at: number): { test: '<=' | '>='; next: number } | null {
  const joined = r.is(at, 'and') ? at + 1 : at;
  const found = r.links[joined]?.meanings.find((m): m is MeaningOf<'comparison'> => m.type === 'comparison' && (m.after || joined > at));
  if (!found || (!found.after && (r.amount(r.skip(joined + 1)) || againstAt(r, r.skip(joined + 1))))) return null;
  return { test: found.test.startsWith('<') ? '<=' : '>=', next: joined + 1 };
}

/** "more than 5% over target": how far beyond the point that a measure is a distance from, and on which side. */
function beyondZero(r: Reader, at: number, test: keyof typeof INVERSE, amount: Amount): { node: object; next: number } | null {
  const side = r.links[at]?.meanings.find((m): m is MeaningOf<'comparison'> => m.type === 'comparison' && !m.after);
  const zero = side ? againstAt(r, r.skip(at + 1)) : null;
  if (!side || zero?.against.kind !== 'zero') return null;
  const below = side.test.startsWith('<');
  const flipped = below ? ({ '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '!=': '!=' } as const)[test] : test;
  const value = below ? -amount.value : amount.value;
  return { node: { type: 'comparison', test: flipped, merit: false, measure: zero.against.measure, against: { kind: 'amount', amount: { ...amount, value } } }, next: zero.next };
}

/** What a comparison is with: an amount, an average of something, named places, a quarter of the field. */
function againstAt(r: Reader, at: number): { against: Against; next: number } | null {
  const amount = r.amount(at);
  if (amount) return { against: { kind: 'amount', amount: amount.amount }, next: amount.next };
  const quantile = r.is(at, 'quantile');
  if (quantile) return { against: { kind: 'quantile', part: quantile.part }, next: at + 1 };
  const zero = r.is(at, 'zero') ?? (r.is(at, 'pronoun') && r.is(r.skip(at + 1), 'zero'));
  if (zero) return { against: { kind: 'zero', measure: zero.measure }, next: (r.is(at, 'zero') ? at : r.skip(at + 1)) + 1 };
  let next = at;
  let of: 'all' | 'whole' | 'own' | Place[] = 'all';
  if (r.is(next, 'whole')) {
    of = 'whole';
    next = r.skip(next + 1);
  } else if (r.dimensions(next).length && !r.isPlural(next)) {
    of = 'own';
    next = r.skip(next + 1);
  } else if (r.places(next).length) {
    of = r.places(next);
    next = r.skip(next + 1);
    // "the London region's average"
    if (r.dimensions(next).length) next = r.skip(next + 1);
  }
  const measured = r.is(next, 'measure') ? r.skip(next + 1) : next;
  const statistic = r.is(measured, 'statistic');
  if (statistic) return { against: { kind: 'statistic', statistic: statistic.statistic, of }, next: measured + 1 };
  if (Array.isArray(of)) return { against: { kind: 'places', places: of }, next: at + 1 };
  if (of === 'whole') return { against: { kind: 'statistic', statistic: 'mean', of }, next: at + 1 };
  return null;
}

/** "top 5", "five largest", "the ten ICSs with the lowest" (there the number waits for its superlative), "top 10%". */
const superlative: Rule = (r, at) => {
  const quantile = r.is(at, 'quantile');
  if (quantile) {
    return made(r, at, at + 1, { type: 'comparison', test: quantile.part > 0 ? '>=' : '<=', merit: true, measure: null, against: { kind: 'quantile', part: quantile.part } });
  }
  const before = r.amount(at);
  const start = before ? r.skip(before.next, 1) : at;
  const found = r.is(start, 'superlative');
  if (!found || (before && (before.amount.unit !== null || before.ordinal || before.amount.value > 1000))) return null;
  if (r.isContent(start) && !r.is(start, 'statistic')) return null;
  const after = before ? null : r.amount(start + 1);
  const counted = after && !r.period(start + 1) && !after.ordinal ? after : null;
  if (counted?.amount.unit === 'percent') {
    const part = counted.amount.value / 100;
    const top = found.end === 'highest';
    return made(r, at, counted.next, { type: 'comparison', test: top ? '>=' : '<=', merit: true, measure: null, against: { kind: 'quantile', part: top ? 1 - part : -part } });
  }
  const count = before?.amount.value ?? counted?.amount.value ?? null;
  // "most underfunded" is furthest below, "furthest below target" the same.
  const zero = r.is(r.skip(start + 1), 'zero') ?? (r.is(r.skip(start + 1), 'pronoun') && r.is(r.skip(r.skip(start + 1) + 1), 'zero'));
  if (zero) {
    const end = zero.side === 'below' ? (found.end === 'highest' ? 'lowest' : 'highest') : found.end;
    const last = r.is(r.skip(start + 1), 'zero') ? r.skip(start + 1) : r.skip(r.skip(start + 1) + 1);
    return made(r, at, last + 1, { type: 'superlative', end, by: 'value', count }, { type: 'measure', ids: [zero.measure], dimension: null });
  }
  return made(r, at, counted ? counted.next : start + 1, { type: 'superlative', end: found.end, by: found.by, count });
};

/** "per head", "per 100,000 people", "per region", "in each region", "for every ICS". */
const per: Rule = (r, at) => {
  if (!r.is(at, 'per') && !r.is(at, 'each') && !r.is(at, 'a_head')) return null;
  const amount = r.amount(at + 1) ?? r.multiple(at + 1);
  if (r.is(at, 'a_head')) return made(r, at, at + 1, { type: 'scale', scale: 1 });
  if (amount && r.is(at, 'per')) {
    const next = r.is(amount.next, 'head') ? amount.next + 1 : amount.next;
    return made(r, at, next, { type: 'scale', scale: amount.amount.value });
  }
  const start = r.skip(at + 1);
  const placed = eachOfPlaces(r, at, start);
  if (placed) return placed;
  if (r.is(at, 'per') && r.is(start, 'head')) return made(r, at, start + 1, { type: 'scale', scale: 1 });
  const dimensions = r.dimensions(start);
  if (dimensions.length) return made(r, at, start + 1, { type: 'dimension', ids: dimensions, each: true, plural: r.isPlural(start) });
  const all = r.is(start, 'all') ? r.skip(start + 1) : start;
  const level = r.is(all, 'level');
  // "across all ICSs" puts them together, "for every ICS" tells them apart.
  if (level && /^across/.test(r.text(at))) return made(r, at, all + 1, { type: 'whole' });
  if (level && all === start) return made(r, at, start + 1, { type: 'level', id: level.id, plural: true, each: true, measures: [] });
  return null;
};

/** "each South West ICS", "every trust in" a place: the place, and each of the level. */
function eachOfPlaces(r: Reader, at: number, start: number): Made | null {
  let next = start;
  const nodes: Node[] = [];
  while (r.places(next).length && !r.is(next, 'level')) {
    nodes.push({ type: 'place', options: r.places(next), not: false, setting: r.setting(next), ...r.span(next, next + 1) });
    next = r.skip(next + 1);
    if (r.is(next, 'and')) next += 1;
  }
  const level = r.is(next, 'level');
  if (!nodes.length || !level || /^across|^by$/.test(r.text(at))) return null;
  return { nodes: [...nodes, { type: 'level', id: level.id, plural: true, each: true, measures: [], ...r.span(at, at + 1) }], next: next + 1 };
}

/** "outside London", "not published", "without full coverage", "no EPR supplier". */
const negation: Rule = (r, at) => {
  if (!r.is(at, 'not') || r.isContent(at)) return null;
  const pronoun = r.skip(at + 1);
  const start = r.is(pronoun, 'pronoun') ? r.skip(pronoun + 1) : pronoun;
  const known = r.is(start, 'known');
  if (known) return made(r, at, start + 1, { type: 'known', known: !known.known });
  if (r.is(start, 'full')) return made(r, at, start + 1, { type: 'full', not: true });
  if (r.places(start).length) return negatedPlaces(r, at, start);
  return made(r, at, at + 1, { type: 'not' });
};

/** "outside London and the South East": the negation goes for every place of the list. */
function negatedPlaces(r: Reader, at: number, start: number): Made {
  const nodes: Node[] = [{ type: 'place', options: r.places(start), not: true, setting: null, ...r.span(at, start + 1) }];
  let next = start + 1;
  for (let other = r.skip(next + 1); r.is(next, 'and') && sameSort(r.places(start), r.places(other)); other = r.skip(next + 1)) {
    nodes.push({ type: 'place', options: r.places(other), not: true, setting: null, ...r.span(other, other + 1) });
    next = other + 1;
  }
  return { nodes, next };
}

const sortOf = (place: Place) => (place.kind === 'entity' ? place.level : place.dimension);
const sameSort = (a: readonly Place[], b: readonly Place[]) => a.some((x) => b.some((y) => sortOf(x) === sortOf(y)));

const number: Rule = (r, at) => {
  const amount = r.amount(at);
  // "which one" is no number, "one trust" is.
  const noun = amount && (r.is(amount.next, 'level') ?? r.is(amount.next, 'measure'));
  if (!amount || (r.is(at, 'pronoun') && !noun)) return null;
  return made(r, at, amount.next, { type: 'number', value: amount.amount.value, unit: amount.amount.unit, ordinal: amount.ordinal });
};

/** One link by itself: names and measures before grammar, grammar before fillers. */
const single: Rule = (r, at) => {
  const link = r.links[at];
  if (!link || link.kind === 'unknown') return made(r, at, at + 1, { type: 'unknown' });
  const options = r.places(at);
  const measures = link.meanings.flatMap((m) => (m.type === 'measure' ? [m.id] : []));
  const level = r.is(at, 'level');
  if (level) return made(r, at, at + 1, { ...level, plural: level.plural || r.isPlural(at), each: false, measures });
  const zero = r.is(at, 'zero');
  if (zero && !zero.side) return made(r, at, at + 1, { type: 'measure', ids: [zero.measure], dimension: null });
  if (zero?.side) return made(r, at, at + 1, { type: 'comparison', test: zero.side === 'below' ? '<' : '>', merit: false, measure: null, against: { kind: 'zero', measure: zero.measure } });
  const successor = r.is(at, 'successor');
  if (successor) return made(r, at, at + 1, successor);
  if (options.length && !measures.length) return made(r, at, at + 1, { type: 'place', options, not: false, setting: r.setting(at) });
  const dimensions = r.dimensions(at);
  if (measures.length) return made(r, at, at + 1, { type: 'measure', ids: measures, dimension: dimensions[0] ?? null });
  if (dimensions.length) return made(r, at, at + 1, { type: 'dimension', ids: dimensions, each: false, plural: r.isPlural(at) });
  for (const type of SINGLE) {
    const meaning = link.meanings.find((m) => m.type === type && !(m.type === 'yes_no' && at > firstWord(r)));
    if (meaning) return made(r, at, at + 1, type === 'full' ? { type, not: false } : meaning);
  }
  // A word that matters only beside others ("above", "per") and stands beside none of them has not been understood.
  const loose = link.meanings.some((m) => LOOSE.has(m.type)) && !r.is(at, 'each');
  return made(r, at, at + 1, { type: loose ? 'loose' : 'filler' });
};

const LOOSE: ReadonlySet<Meaning['type']> = new Set(['comparison', 'per', 'multiple', 'quantile', 'zero']);

const SINGLE = [
  'group', 'setting', 'whole', 'term', 'yes_no', 'forecast', 'change', 'cue', 'chart', 'known', 'full', 'relative_period',
  'all', 'any', 'sorted', 'scoring', 'plot', 'what_about', 'same', 'instead', 'only', 'pronoun', 'and', 'who', 'statistic', 'superlative', 'filler',
] as const;

/** The first word that is not a greeting or an "and": where a yes/no question would open. */
const firstWord = (r: Reader) => {
  let at = 0;
  while (at < r.links.length && r.is(at, 'and')) at += 1;
  while (at < r.links.length && r.is(at, 'filler') && !r.is(at, 'yes_no')) at += 1;
  return at;
};

const RULES: readonly Rule[] = [periods, range, comparison, superlative, per, negation, number, single];
