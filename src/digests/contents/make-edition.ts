/** One edition of a digest, from what it holds and what the last one left. */
import { isTableDataset } from '../../dataset/table/table-dataset.js';
import { UserError } from '../../errors.js';
import type { Answer } from '../../present/answer-object.js';
import type { Content, ContentKind, ContentOf } from './content.js';
import type { Before, Draft, Edition, EditionDeps, FiguresDeps, Json, Template } from './edition.js';
import { fingerprintOf } from './fingerprint.js';
import { roundUp } from './templates/round-up.js';
import { savedAnswers } from './templates/saved-answers.js';
import { spotlight } from './templates/spotlight.js';
import { watchList } from './templates/watch-list.js';
import { whatChanged, whatChangedMemory } from './templates/what-changed.js';

const MOST_CHARTS = 2;

/**
 * The edition of today's figures. Asks the database and nothing else; the same content, figures and memory always give the same
 * edition. Throws a UserError where the data cannot give it: somebody named is gone, a measure has no figures, an imported table
 * has no such template.
 */
export async function makeEdition(content: Content, deps: EditionDeps, before: Before): Promise<Edition> {
  const draft = await draftOf(content, deps, before);
  const answers = withFewCharts(draft.answers);
  return {
    title: draft.title,
    summary: [...new Set(draft.summary)],
    answers,
    notes: distinct([...(draft.notes ?? []), ...answers.flatMap(({ notes }) => notes)]),
    sources: citations(answers),
    fingerprint: draft.fingerprint ?? fingerprintOf(answers),
    memory: draft.memory ?? null,
  };
}

/** What a new digest remembers before its first edition: the figures that changes are told from. */
export function firstMemory({ kind }: Content, { dataset }: Pick<EditionDeps, 'dataset'>): Json {
  return kind === 'what-changed' && !isTableDataset(dataset) ? whatChangedMemory(dataset) : null;
}

async function draftOf(content: Content, deps: EditionDeps, before: Before): Promise<Draft> {
  if (content.kind === 'answers') return savedAnswers(content, deps);
  if (isTableDataset(deps.dataset))
    throw new UserError('An imported table has no such digest: ask it a question and make a digest of the answer.');
  return fill(content, { ...deps, dataset: deps.dataset }, before);
}

type Templated = Exclude<ContentKind, 'answers'>;

const TEMPLATES = {
  'round-up': roundUp,
  spotlight,
  'watch-list': watchList,
  'what-changed': whatChanged,
} satisfies { [Kind in Templated]: Template<Kind> };

function fill(content: ContentOf<Templated>, deps: FiguresDeps, before: Before): Promise<Draft> {
  return (TEMPLATES[content.kind] as Template<Templated>)(content, deps, before);
}

/** The first pictures stay; more would make one message of many. */
function withFewCharts(answers: readonly Answer[]): Answer[] {
  const drawn = answers.filter(({ chart }) => chart).slice(0, MOST_CHARTS);
  return answers.map((answer) => (drawn.includes(answer) ? answer : { ...answer, chart: null }));
}

/** A source of which some figures are as published is cited once, without "Derived from". */
function citations(answers: readonly Answer[]): string[] {
  const all = distinct(answers.flatMap(({ sources }) => sources));
  return all.filter((source) => !all.some((other) => source === `Derived from ${other}`));
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];
