/** The finding in one or two short sentences with its figures in them: all that a notification or a screen reader may read. */
import type { Dataset } from '../dataset/dataset.js';
import type { DataKind, DataQuery } from '../query/query.js';
import type { ResultSet } from '../query/result-set.js';
import { breakdownHeadline } from './headlines/breakdown.js';
import { compareHeadline } from './headlines/compare.js';
import { countHeadline, percentageHeadline } from './headlines/count.js';
import { distributionHeadline } from './headlines/distribution.js';
import { listHeadline } from './headlines/list.js';
import { changeHeadline } from './headlines/moves/change.js';
import { nothingHeadline } from './headlines/nothing.js';
import { type Reading, read } from './headlines/parts/reading.js';
import { profileHeadline } from './headlines/profile.js';
import { positionHeadline } from './headlines/ranks/position.js';
import { rankHeadline } from './headlines/ranks/rank.js';
import { relationshipHeadline } from './headlines/relationship.js';
import { shareHeadline } from './headlines/share.js';
import { valueHeadline } from './headlines/value.js';
import { verdictHeadline } from './headlines/verdicts/verdict.js';

export { chartSubtitle, chartTitle } from './chart-words.js';

/** States what was found, not what was asked; a yes/no question is answered first. */
export function headline(query: DataQuery, result: ResultSet, dataset: Dataset): string {
  const reading = read(query, result, dataset);
  if (query.verdict && result.verdict !== undefined) return verdictHeadline(reading);
  return (result.rows.length ? HEADLINES[query.kind] : nothingHeadline)(reading);
}

const HEADLINES = {
  rank: rankHeadline,
  value: valueHeadline,
  list: listHeadline,
  count: countHeadline,
  percentage: percentageHeadline,
  verdict: verdictHeadline,
  compare: compareHeadline,
  breakdown: breakdownHeadline,
  change: changeHeadline,
  position: positionHeadline,
  share: shareHeadline,
  relationship: relationshipHeadline,
  distribution: distributionHeadline,
  profile: profileHeadline,
} satisfies Record<DataKind, (reading: Reading) => string>;
