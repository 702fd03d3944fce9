/** What changed: every figure that is not what it was in the last edition. */
import { z } from 'zod';
import type { Dataset } from '../../../dataset/dataset.js';
import { type Answer, NO_ANSWER } from '../../../present/answer-object.js';
import { cite } from '../../../present/sources.js';
import type { Row } from '../../../query/result-set.js';
import type { Draft, FiguresDeps, Json, Template } from '../edition.js';
import { mainLevel } from '../places.js';
import { ask, latestFigure, moversQuery } from '../queries.js';
import { sayDifferences } from '../sentences/differences.js';
import { RANK_COLUMNS, rankRow, sayRankChanges } from '../sentences/rank-changes.js';
import { compareSnapshots, type Difference } from '../snapshots/compare-snapshots.js';
import { DIFFERENCE_COLUMNS, differenceRow, inOrder } from '../snapshots/difference-rows.js';
import { type RankChanges, rankChanges } from '../snapshots/rank-changes.js';
import { type Snapshot, snapshotOf } from '../snapshots/snapshot.js';

/** The version of the figures that the last edition was about. */
const Memory = z.strictObject({ version: z.string() });

export const whatChanged: Template<'what-changed'> = async (_, deps, before) => {
  const now = snapshotOf(deps.dataset);
  const title = 'What changed in the data';
  const remembered = Memory.safeParse(before.memory).data?.version ?? null;
  const old = before.snapshot?.version === remembered ? before.snapshot : null;
  const shared = { title, fingerprint: now.version, memory: { version: now.version } };
  if (remembered === now.version)
    return { ...shared, summary: ['No figure has changed since the last edition.'], answers: [] };
  if (!old) return { ...shared, ...withoutBefore(remembered, now) };
  return { ...shared, ...(await changes(old, now, deps)) };
};

/** The figures that a digest made now is to be held against. */
export const whatChangedMemory = (dataset: Dataset): Json => ({ version: snapshotOf(dataset).version });

function withoutBefore(remembered: string | null, { figures }: Snapshot): Pick<Draft, 'summary' | 'answers'> {
  const count = Object.values(figures).reduce((sum, set) => sum + Object.keys(set).length, 0);
  const from = `The next edition tells what changed from the ${count.toLocaleString('en-GB')} figures that are there now.`;
  const why =
    remembered === null
      ? 'This is the first edition, so there is nothing yet to compare with.'
      : 'The figures of the last edition are no longer kept, so what has changed since cannot be told.';
  return { summary: [why, from], answers: [] };
}

async function changes(
  old: Snapshot,
  now: Snapshot,
  deps: FiguresDeps,
): Promise<Pick<Draft, 'summary' | 'answers' | 'notes'>> {
  const { dataset } = deps;
  const differences = inOrder(compareSnapshots(old, now), dataset, old);
  const level = mainLevel(dataset.catalogue);
  const ranks = rankChanges(old, now, level, dataset.catalogue);
  const table = tableOf(differences, old, dataset);
  const moversAnswer = await moversOf(ranks, level, deps);
  const summary = sayDifferences(differences, old, dataset);
  return {
    summary: [
      ...summary,
      ...(moversAnswer ? [moversAnswer.headline] : []),
      ...(ranks ? sayRankChanges(ranks, level, dataset) : []),
    ],
    answers: [
      { ...table, headline: summary[0] ?? '' },
      ...(moversAnswer ? [moversAnswer] : []),
      ...(ranks?.moved.length ? [ranksTable(ranks, level, dataset)] : []),
    ],
  };
}

function tableOf(differences: readonly Difference[], old: Snapshot, dataset: Dataset): Answer {
  const rows = differences.map((difference) => differenceRow(difference, old, dataset));
  return plainAnswer(
    'Figures that changed since the last edition',
    DIFFERENCE_COLUMNS,
    rows,
    sourcesOf(differences, dataset),
  );
}

function ranksTable(ranks: RankChanges, level: string, dataset: Dataset): Answer {
  const rows = ranks.moved.map((change) => rankRow(change, level, dataset));
  const { many = 'rows' } = dataset.catalogue.levels[level] ?? {};
  const notes = caveatsOf(dataset.catalogue.levels[level]?.default_measure ?? '', dataset);
  const headline = `${rows.length} of the ${ranks.of[1]} ${many} changed rank.`;
  return {
    ...plainAnswer('Ranks that changed since the last edition', RANK_COLUMNS(ranks, level, dataset), rows, []),
    headline,
    notes,
  };
}

/** What goes with every ranking of scores, and the measure's own. */
function caveatsOf(measure: string, { catalogue: { measures, caveats } }: Dataset): string[] {
  const ids = [...(measures[measure]?.unit === 'score' ? ['ranking'] : []), ...(measures[measure]?.caveats ?? [])];
  return ids.flatMap((id) => caveats[id] ?? []);
}

/** Who moved most, where the main measure has a new period. */
async function moversOf(ranks: RankChanges | null, level: string, deps: FiguresDeps): Promise<Answer | null> {
  if (!ranks || ranks.since === ranks.period) return null;
  const figure = latestFigure(deps.dataset.catalogue.levels[level]?.default_measure ?? '', deps.dataset);
  const before = { ...figure, period: ranks.since };
  return ask(moversQuery(figure, before, { level, where: null }), deps);
}

const plainAnswer = (
  interpretation: string,
  columns: Answer['columns'],
  rows: readonly Row[],
  sources: readonly string[],
): Answer => ({
  ...NO_ANSWER,
  status: 'answered',
  interpretation,
  columns,
  rows,
  sources,
  coverage: { with: rows.length, of: rows.length },
});

/** Of the figures that are there now, those of most changes first. */
function sourcesOf(differences: readonly Difference[], dataset: Dataset): string[] {
  const changed = new Set(differences.flatMap(({ now, ...at }) => (now === null ? [] : [idOf(at)])));
  const counts = new Map<string, number>();
  for (const figure of dataset.figures)
    if (changed.has(idOf(figure))) counts.set(figure.source, (counts.get(figure.source) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([id]) => {
      const source = dataset.sources.get(id);
      return source ? [cite(source)] : [];
    });
}

const idOf = ({ level, measure, period, setting, entity }: Omit<Difference, 'before' | 'now'>) =>
  JSON.stringify([level, measure, period, setting, entity]);
