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

export type Meaning =
  | { readonly type: 'measure'; readonly id: string }
  | { readonly type: 'group'; readonly id: string }
  | { readonly type: 'dimension'; readonly id: string }
  | { readonly type: 'member'; readonly dimension: string; readonly value: string; readonly partial: boolean }
  | { readonly type: 'entity'; readonly level: string; readonly key: string; readonly partial: boolean }
  | { readonly type: 'level'; readonly id: string; readonly plural: boolean }
  | { readonly type: 'whole' }
  /** Null: each of them. */
  | { readonly type: 'setting'; readonly value: string | null }
  | { readonly type: 'successor'; readonly name: string }
  | { readonly type: 'term'; readonly id: string }
  /** `by` merit follows the measure's better direction, size falls back on the level's size measure. */
  | { readonly type: 'superlative'; readonly end: 'highest' | 'lowest'; readonly by: 'value' | 'merit' | 'size' }
  | { readonly type: 'comparison'; readonly test: Comparator; readonly merit: boolean; readonly after: boolean }
  | { readonly type: 'between' }
  | { readonly type: 'approximately' }
  | { readonly type: 'statistic'; readonly statistic: Statistic; readonly together?: boolean }
  | {
      readonly type: 'change';
      readonly direction: 'up' | 'down' | null;
      readonly who?: boolean;
      readonly either?: boolean;
    }
  /** "unchanged": a change of nothing. */
  | { readonly type: 'steady' }
  | { readonly type: 'cue'; readonly cue: Cue }
  | { readonly type: 'chart'; readonly chart: string }
  | { readonly type: 'each' }
  | { readonly type: 'per' }
  | { readonly type: 'head' }
  | { readonly type: 'not' }
  | { readonly type: 'known'; readonly known: boolean }
  | { readonly type: 'all' }
  | { readonly type: 'any' }
  | { readonly type: 'full' }
  | { readonly type: 'and'; readonly or: boolean; readonly both?: boolean }
  /** Everything, in this order: "best to worst". */
  | { readonly type: 'sorted'; readonly end: 'highest' | 'lowest' }
  | { readonly type: 'a_head' }
  | { readonly type: 'scoring' }
  | { readonly type: 'plot' }
  | { readonly type: 'since' }
  | { readonly type: 'to' }
  | { readonly type: 'relative_period'; readonly steps: number }
  | { readonly type: 'multiple'; readonly times: number }
  | { readonly type: 'number_word'; readonly value: number }
  /** "half", "a quarter": of what follows. */
  | { readonly type: 'fraction'; readonly value: number }
  /** "third": a place, not an amount. */
  | { readonly type: 'ordinal_word'; readonly value: number }
  | { readonly type: 'either' }
  /** All but the one spoken of: "the rest of the country", "others in its region". */
  | { readonly type: 'rest' }
  /** "its neighbours": who lies next to whom is not known. */
  | { readonly type: 'nearby' }
  | { readonly type: 'next' }
  | { readonly type: 'add' }
  | { readonly type: 'quantile'; readonly part: number }
  | { readonly type: 'pronoun'; readonly singular: boolean }
  | { readonly type: 'same' }
  | { readonly type: 'instead' }
  | { readonly type: 'only' }
  | { readonly type: 'what_about' }
  /** `sure`: it asks for a yes or no wherever it stands ("is that right?"). */
  | { readonly type: 'yes_no'; readonly sure?: true }
  | { readonly type: 'singular_which' }
  | { readonly type: 'who' }
  | { readonly type: 'forecast' }
  /** The point that a measure is a distance from, or lying on one side of it. */
  | { readonly type: 'zero'; readonly measure: string; readonly side: 'below' | 'above' | null }
  /** "by month", "release year": dates grouped so; of this column, where the words name it. */
  | { readonly type: 'time_unit'; readonly unit: TimeUnit; readonly column: string | null }
  /** A stretch of time, ends included as far as they go; null is open. */
  | { readonly type: 'during'; readonly since: string | null; readonly until: string | null }
  /** "coloured by", "sized by": what the next column is drawn as. */
  | { readonly type: 'drawn_as'; readonly as: 'colour' | 'size' }
  /** "how many different": values, not records. */
  | { readonly type: 'different' }
  /** A text column that holds these words. */
  | { readonly type: 'contains'; readonly column: string; readonly text: string }
  | { readonly type: 'filler' };

export type TimeUnit = 'year' | 'month' | 'day';
