/** The parts of a question after small phrases have been put together: "top" + "5" is one node, "above" + "the" + "average" another. */
import type { Comparator, Statistic } from '../../query/query.js';
import type { Change, Cue, TimeUnit } from './meanings.js';

/** An organisation, or a value of a dimension. */
export type Place =
  | { readonly kind: 'entity'; readonly level: string; readonly key: string; readonly partial: boolean }
  | { readonly kind: 'member'; readonly dimension: string; readonly value: string; readonly partial: boolean };

export interface Amount {
  readonly value: number;
  readonly unit: 'money' | 'percent' | null;
}

/** What a comparison compares with. */
export type Against =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'range'; readonly low: Amount; readonly high: Amount }
  | {
      readonly kind: 'statistic';
      readonly statistic: Statistic;
      readonly of: 'all' | 'whole' | 'own' | readonly Place[];
    }
  | { readonly kind: 'places'; readonly places: readonly Place[] }
  | { readonly kind: 'quantile'; readonly part: number }
  /** The point that a measure is a distance from: a funding target. */
  | { readonly kind: 'zero'; readonly measure: string };

/** Nodes that are their type alone. */
type PlainType =
  | 'all'
  | 'any'
  | 'scoring'
  | 'plot'
  | 'same'
  | 'instead'
  | 'only'
  | 'what_about'
  | 'yes_no'
  | 'who'
  | 'forecast'
  | 'filler'
  | 'not'
  | 'add'
  | 'rest'
  | 'nearby'
  | 'unknown'
  | 'loose';
type Plain = { [T in PlainType]: { readonly type: T } }[PlainType];

type Kinds =
  /**
   * `dimension`: the words name a dimension too ("EPR": its coverage, or which one). `apart`: by its own name or after a comma, so
   * that it says nothing of the measure before it.
   */
  | {
      readonly type: 'measure';
      readonly ids: readonly string[];
      readonly dimension: string | null;
      readonly apart?: true;
    }
  | { readonly type: 'group'; readonly id: string }
  | {
      readonly type: 'level';
      readonly id: string;
      readonly plural: boolean;
      readonly each: boolean;
      readonly measures: readonly string[];
      /** "per trust": how many there are, to divide by. */
      readonly divisor: string | null;
      /** "a trust above 3", "any trust". */
      readonly some?: true;
      /** "who has the most of the ICSs": one of them is asked for. */
      readonly oneOf?: boolean;
    }
  /** Several ids: dimensions of different levels may share a word. `inside`: "in each region", of those that are in it. */
  | {
      readonly type: 'dimension';
      readonly ids: readonly string[];
      readonly each: boolean;
      readonly plural: boolean;
      readonly inside?: boolean;
    }
  /** Several options: the words fit them all. `predicate`: of a share it is asked whether they are there. */
  | {
      readonly type: 'place';
      readonly predicate?: true;
      readonly options: readonly Place[];
      readonly not: boolean;
      readonly setting: string | null;
    }
  | { readonly type: 'whole' }
  /** Null: each of them. */
  | { readonly type: 'setting'; readonly value: string | null }
  /** "our score", of the organisation of whoever asks; "better than us": of another than those named; "our trusts": of those of a kind. */
  | { readonly type: 'ours'; readonly of: 'figure' | 'kind' | 'other' }
  | { readonly type: 'successor'; readonly name: string }
  | { readonly type: 'term'; readonly id: string }
  | {
      readonly type: 'superlative';
      readonly end: 'highest' | 'lowest';
      readonly by: 'value' | 'merit' | 'size';
      readonly count: number | null;
      /** "of the five largest": those that the question is about, where it asks for something else of them. */
      readonly among: boolean;
      /** "the most trusts": how many there are, and no figure of theirs. */
      readonly many?: boolean;
      /** "the worst well led score": of one thing, where nobody else is named. */
      readonly ofOne?: boolean;
      /** How many tokens behind it the verb stands: what follows that is said of those in the ranking, and no part of which it is. */
      readonly verb: number | null;
    }
  /** A superlative that limits whom the question is about. */
  | {
      readonly type: 'among';
      readonly end: 'highest' | 'lowest';
      readonly by: 'value' | 'merit' | 'size';
      readonly count: number | null;
      readonly verb: number | null;
    }
  | {
      readonly type: 'comparison';
      readonly test: Comparator;
      readonly merit: boolean;
      readonly against: Against;
      readonly measure: string | null;
      /** "by more than 0.5": how far something moved. */
      readonly by?: boolean;
      /** "bigger": how big they are, where no figure is named. */
      readonly size?: true;
      /** "not below 2": said by its contrary. */
      readonly negated?: boolean;
    }
  /** How far from a point, whichever side: "closest to 2.5" is the lowest. */
  | {
      readonly type: 'nearness';
      readonly end: 'highest' | 'lowest';
      readonly count: number | null;
      readonly against: Against;
    }
  /** "more", "less" with nothing to compare with yet. */
  | {
      readonly type: 'comparative';
      readonly test: Comparator;
      readonly merit: boolean;
      readonly size?: true;
      /** "than" is said, and what it is compared with is elsewhere: "higher than in 2024". */
      readonly than?: boolean;
    }
  | {
      readonly type: 'statistic';
      readonly statistic: Statistic;
      readonly together?: boolean;
      /** "Kent plus Devon": only what adds up is put together. */
      readonly added?: boolean;
    }
  | (Change & { /** "fallers" */ readonly plural?: boolean })
  | { readonly type: 'cue'; readonly cue: Cue /** "how much bigger" */; readonly size?: true }
  | { readonly type: 'chart'; readonly chart: string }
  | { readonly type: 'period'; readonly period: string }
  /** Null: since the period before the latest. */
  | { readonly type: 'since'; readonly period: string | null }
  | { readonly type: 'periods'; readonly periods: readonly [string, string] }
  | { readonly type: 'relative_period'; readonly steps: number }
  /** Per head (1), per 100,000 people; `by` another count: per GP practice. */
  | { readonly type: 'scale'; readonly scale: number; readonly by: string | null }
  | { readonly type: 'known'; readonly known: boolean }
  | { readonly type: 'full'; readonly not: boolean }
  | { readonly type: 'and'; readonly or: boolean; readonly both?: boolean }
  | { readonly type: 'pronoun'; readonly singular: boolean /** "which ones" */; readonly ones?: boolean }
  /** Places in a ranking, both included. */
  | { readonly type: 'ranks'; readonly first: number; readonly last: number }
  /** Those that come after the ones shown before; how many, if that is said. */
  | { readonly type: 'next'; readonly count: number | null }
  | { readonly type: 'sorted'; readonly end: 'highest' | 'lowest' }
  | { readonly type: 'time_unit'; readonly unit: TimeUnit; readonly column: string | null }
  | { readonly type: 'during'; readonly since: string | null; readonly until: string | null }
  | { readonly type: 'drawn_as'; readonly as: 'colour' | 'size' }
  | { readonly type: 'different' }
  | { readonly type: 'contains'; readonly column: string; readonly text: string }
  | { readonly type: 'number'; readonly value: number; readonly unit: Amount['unit']; readonly ordinal: boolean }
  | Plain;

export type Node = Kinds & {
  /** Tokens from..to (exclusive). */
  readonly from: number;
  readonly to: number;
};
export type NodeOf<T extends Node['type']> = Extract<Node, { type: T }>;
