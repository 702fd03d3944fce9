/** One edition of a digest: what is posted, and what has to be remembered for the next. */
import type { Deps } from '../../answer.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { Answer } from '../../present/answer-object.js';
import type { ContentKind, ContentOf } from './content.js';
import type { Snapshot } from './snapshots/snapshot.js';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Edition {
  /** Of this edition: "Spotlight on Devon". */
  readonly title: string;
  /** Whole sentences, the most important first. */
  readonly summary: readonly string[];
  /** At most two of them have a chart. */
  readonly answers: readonly Answer[];
  /** Of all answers together, each once. */
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  /** Of the figures shown: the same figures give the same, in whichever words and from whichever database. */
  readonly fingerprint: string;
  /** To be kept once this edition is posted, and given with the next. */
  readonly memory: Json;
}

export type EditionDeps = Pick<Deps, 'dataset' | 'database'>;
/** Of figures of organisations, which every template but saved questions needs. */
export type FiguresDeps = EditionDeps & { readonly dataset: Dataset };

export interface Before {
  /** Of the last edition that was posted; null before the first. */
  readonly memory: Json;
  /** The figures of the last edition, where its memory names a version of them; null where they are not kept. */
  readonly snapshot: Snapshot | null;
}

/** What a template makes; what is left out is worked out from its answers. */
export interface Draft {
  readonly title: string;
  readonly summary: readonly string[];
  readonly answers: readonly Answer[];
  readonly notes?: readonly string[];
  readonly fingerprint?: string;
  readonly memory?: Json;
}

export type Template<Kind extends ContentKind> = (
  content: ContentOf<Kind>,
  deps: FiguresDeps,
  before: Before,
) => Promise<Draft>;
