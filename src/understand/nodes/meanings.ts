/** What a stretch of words can mean: something in the catalogue, or a word that says what to do with it. */
import type { Comparator, Statistic } from '../../query/query.js';

export type Cue =
  | 'count'
  | 'amount'
  | 'share'
  | 'compare'
  | 'difference'
  | 'ratio'
  | 'rank'
  | 'position'
  | 'relationship'
  | 'distribution'
  | 'profile'
  | 'list'
  | 'trend'
  | 'common'
  | 'change_rank'
  | 'when'
  | 'why'
  | 'quartiles'
  | 'breakdown'
  | 'number_of'
  | 'quartile'
  | 'size'
  | 'percent_change';

/** Words that are wholly told by which they are. */
export type Sign =
  | 'whole'
  | 'between'
  | 'approximately'
  /** "unchanged": a change of nothing. */
  | 'steady'
  | 'each'
  | 'per'
  | 'head'
  | 'not'
  | 'all'
  | 'any'
  | 'full'
  | 'a_head'
  | 'scoring'
  | 'plot'
  | 'since'
  | 'to'
  | 'either'
  /** All but the one spoken of: "the rest of the country", "others in its region". */
  | 'rest'
  /** "its neighbours": who lies next to whom is not known. */
  | 'nearby'
  | 'next'
  | 'add'
  | 'same'
  | 'instead'
  | 'only'
  | 'what_about'
  | 'singular_which'
  | 'who'
  | 'forecast'
  /** "how many different": values, not records. */
  | 'different'
  | 'filler';

/** "rose", "fallers", "moved either way". */
export interface Change {
  readonly type: 'change';
  readonly direction: 'up' | 'down' | null;
  readonly who?: boolean;
  readonly either?: boolean;
}

export type Meaning =
  | { readonly [S in Sign]: { readonly type: S } }[Sign]
  /** `titled`: the words are its label. */
  | { readonly type: 'measure'; readonly id: string; readonly titled?: true }
  | { readonly type: 'group'; readonly id: string }
  | { readonly type: 'dimension'; readonly id: string }
  | { readonly type: 'member'; readonly dimension: string; readonly value: string; readonly partial: boolean }
  | { readonly type: 'entity'; readonly level: string; readonly key: string; readonly partial: boolean }
  | { readonly type: 'level'; readonly id: string; readonly plural: boolean }
  /** Null: each of them. */
  | { readonly type: 'setting'; readonly value: string | null }
  | { readonly type: 'successor'; readonly name: string }
  | { readonly type: 'term'; readonly id: string }
  /** `by` merit follows the measure's better direction, size falls back on the level's size measure. */
  | {
      readonly type: 'superlative';
      readonly end: 'highest' | 'lowest';
      readonly by: 'value' | 'merit' | 'size';
      /** "came first": there is one. */
      readonly sole?: true;
    }
  /** "closest to" is the lowest distance, "furthest from" the highest. */
  | { readonly type: 'nearness'; readonly end: 'highest' | 'lowest' }
  | { readonly type: 'comparison'; readonly test: Comparator; readonly merit: boolean; readonly after: boolean }
  | { readonly type: 'statistic'; readonly statistic: Statistic; readonly together?: boolean }
  | Change
  | { readonly type: 'cue'; readonly cue: Cue }
  | { readonly type: 'chart'; readonly chart: string }
  | { readonly type: 'known'; readonly known: boolean }
  | { readonly type: 'and'; readonly or: boolean; readonly both?: boolean }
  /** Everything, in this order: "best to worst". */
  | { readonly type: 'sorted'; readonly end: 'highest' | 'lowest' }
  | { readonly type: 'relative_period'; readonly steps: number }
  | { readonly type: 'multiple'; readonly times: number }
  | { readonly type: 'number_word'; readonly value: number }
  /** "half", "a quarter": of what follows. */
  | { readonly type: 'fraction'; readonly value: number }
  /** "third": a place, not an amount. */
  | { readonly type: 'ordinal_word'; readonly value: number }
  | { readonly type: 'quantile'; readonly part: number }
  | { readonly type: 'pronoun'; readonly singular: boolean }
  /** `sure`: it asks for a yes or no wherever it stands ("is that right?"). */
  | { readonly type: 'yes_no'; readonly sure?: true }
  /** The point that a measure is a distance from, or lying on one side of it. */
  | { readonly type: 'zero'; readonly measure: string; readonly side: 'below' | 'above' | null }
  /** "by month", "release year": dates grouped so; of this column, where the words name it. */
  | { readonly type: 'time_unit'; readonly unit: TimeUnit; readonly column: string | null }
  /** A stretch of time, ends included as far as they go; null is open. */
  | { readonly type: 'during'; readonly since: string | null; readonly until: string | null }
  /** "coloured by", "sized by": what the next column is drawn as. */
  | { readonly type: 'drawn_as'; readonly as: 'colour' | 'size' }
  /** A text column that holds these words. */
  | { readonly type: 'contains'; readonly column: string; readonly text: string };

export type TimeUnit = 'year' | 'month' | 'day';
