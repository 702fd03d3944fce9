/** Reading links by place, and what a rule makes of them. */

import type { Meaning } from '../nodes/meanings.js';
import type { Node, Place } from '../nodes/nodes.js';
import type { Link } from '../words/link.js';
import { fold, type Token } from '../words/tokenise.js';
import { type AmountRead, amountAt } from './amounts/amounts.js';

export type MeaningOf<T extends Meaning['type']> = Extract<Meaning, { type: T }>;

export interface Made {
  readonly nodes: Node[];
  /** The next link to read. */
  readonly next: number;
}

/** Reads links by place; out of range there is nothing. */
export class Reader {
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

  readonly #texts: string[] = [];

  text(at: number): string {
    const link = this.links[at];
    if (!link) return '';
    this.#texts[at] ??= this.tokens
      .slice(link.from, link.to)
      .map((t) => t.text)
      .join(' ');
    return this.#texts[at] ?? '';
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
    return Boolean(
      this.is(at, 'measure') ?? this.is(at, 'member') ?? this.is(at, 'entity') ?? this.is(at, 'statistic'),
    );
  }

  /** A number with its unit, in digits or words. */
  amount(at: number): AmountRead | null {
    return amountAt(this, at);
  }

  places(at: number): Place[] {
    const found: Place[] = [];
    // "well" is a word of everyday speech before it is a part of Tunbridge Wells.
    const everyday = this.is(at, 'filler') !== undefined && !this.isPlural(at);
    for (const m of this.links[at]?.meanings ?? []) {
      if (m.type === 'entity') found.push({ kind: 'entity', level: m.level, key: m.key, partial: m.partial });
      if (m.type === 'member')
        found.push({ kind: 'member', dimension: m.dimension, value: m.value, partial: m.partial });
    }
    return everyday ? found.filter((place) => !place.partial) : found;
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

/** Makes nodes of the links from a place on, or leaves them to the next rule. */
export type Rule = (r: Reader, at: number) => Made | null;

/** Nodes over the links from `at` up to `next`. */
export const made = (r: Reader, at: number, next: number, ...parts: object[]): Made => ({
  nodes: parts.map((part) => ({ ...part, ...r.span(at, next) }) as Node),
  next,
});
