/** What a reader has to know beside the figures, the most important first, each in one short sentence. */
import type { Dataset } from '../dataset/dataset.js';
import type { DataQuery } from '../query/query.js';
import type { ResultSet } from '../query/result-set.js';
import { basisNotes, caveatNotes, dimensionNotes, rankingNotes } from './notes/caveats.js';
import { correlationNotes } from './notes/correlation.js';
import {
  boundNotes,
  conditionNotes,
  coverageNotes,
  cutNotes,
  leftOutOfPercentage,
  leftOutOfShare,
} from './notes/coverage.js';
import { comparedNotes, derivedNotes } from './notes/derived.js';
import { tieNotes } from './notes/ties.js';

const MOST = 6;

type Writer = (query: DataQuery, result: ResultSet, dataset: Dataset) => string[];

/** In order of importance: what changes the meaning of the answer, then what limits it, then how it was made. */
const WRITERS: readonly Writer[] = [
  cutNotes,
  basisNotes,
  boundNotes,
  tieNotes,
  leftOutOfShare,
  leftOutOfPercentage,
  coverageNotes,
  conditionNotes,
  correlationNotes,
  rankingNotes,
  derivedNotes,
  caveatNotes,
  dimensionNotes,
  comparedNotes,
];

/** Of nothing there is nothing to compare or to rank. */
const WITHOUT_ROWS: readonly Writer[] = [conditionNotes, caveatNotes, dimensionNotes];

export function notes(query: DataQuery, result: ResultSet, dataset: Dataset): string[] {
  const written = (result.rows.length ? WRITERS : WITHOUT_ROWS).flatMap((write) => write(query, result, dataset));
  return [...new Set(written)].slice(0, MOST);
}
