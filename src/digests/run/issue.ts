/** What a run hands to whoever posts, and what it is told of it. */
import type { Digest } from '../../store/tables/digests/digests.js';
import type { Edition } from '../contents/edition.js';
import type { DigestBody } from '../digest.js';

export interface Issue {
  readonly digest: Digest;
  readonly body: DigestBody;
  readonly slot: number;
  readonly edition: Edition;
  /** Why it is posted, where a condition was met; null: it is always. */
  readonly because: string | null;
  /** Whether it is still to be posted, and by this process: asked right before each try. */
  readonly mayPost: () => Promise<boolean>;
}

/** What became of an issue. */
export type Delivered =
  /** `mayPost` said no, and nothing was posted. */
  | { readonly state: 'withdrawn' }
  /** It is not there, or may be there, for a reason that passes: it is posted, or found, when this is tried again. */
  | { readonly state: 'later'; readonly reason: string }
  | { readonly state: 'posted'; readonly channel: string; readonly ts: string }
  /** It may be there or not, and nobody can tell. */
  | { readonly state: 'unknown'; readonly reason: string }
  /** It is not there. `lasting`: nor would the next one be, until somebody sees to it; `ownerless`: as its owner has left. */
  | {
      readonly state: 'failed';
      readonly reason: string;
      readonly lasting: boolean;
      readonly ownerless?: boolean;
    };

/** Posts an issue once, however often it is asked to: what an earlier process has posted is found again. Throws where nothing is known. */
export type PostIssue = (issue: Issue) => Promise<Delivered>;
