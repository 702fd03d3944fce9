import type { Answer } from '../present/answer-object.js';
import type { Gold } from './gold.js';
import { judge } from './judge.js';
import type { Spelling } from './spelling.js';

/** `refused`: refused or asked back though there is an answer. A rightly refused question counts as right. */
export type Outcome = 'right' | 'wrong' | 'refused';

export interface Mark {
  readonly kind: string;
  readonly outcome: Outcome;
  /** Why it is not right; empty where it is. */
  readonly why: string;
  readonly milliseconds: number;
}

/** A tally of each kind of question, in order of first appearance, and of all. */
export interface Scores {
  readonly kinds: Readonly<Record<string, Tally>>;
  readonly total: Tally;
}

export interface Tally {
  readonly asked: number;
  readonly right: number;
  readonly wrong: number;
  readonly refused: number;
  /** Milliseconds that half, 95 and 99 of 100 answers took at most, and the slowest. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** Is the answer right, wrong or missing, and why? */
export function markAnswer(gold: Gold, answer: Answer, spell: Spelling): Pick<Mark, 'outcome' | 'why'> {
  const why = judge(gold, answer, spell);
  if (why === null) return { outcome: 'right', why: '' };
  return { outcome: answer.status === 'answered' || wantsRefusal(gold) ? 'wrong' : 'refused', why };
}

export function tally(marks: readonly Mark[]): Scores {
  const kinds = [...new Set(marks.map((mark) => mark.kind))];
  const ofKind = (kind: string) => tallyOf(marks.filter((mark) => mark.kind === kind));
  return { kinds: Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind)])), total: tallyOf(marks) };
}

function wantsRefusal(gold: Gold): boolean {
  return gold.type === 'not_answered' || (gold.type === 'anyof' && gold.golds.every(wantsRefusal));
}

function tallyOf(marks: readonly Mark[]): Tally {
  const count = (outcome: Outcome) => marks.filter((mark) => mark.outcome === outcome).length;
  const times = marks.map((mark) => mark.milliseconds).sort((a, b) => a - b);
  // The nearest rank: a time that was measured, never one between two.
  const percentile = (share: number) => times[Math.max(0, Math.ceil(share * times.length) - 1)] ?? 0;
  return {
    asked: marks.length,
    right: count('right'),
    wrong: count('wrong'),
    refused: count('refused'),
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    max: percentile(1),
  };
}
