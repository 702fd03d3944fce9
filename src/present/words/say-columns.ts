/** Several columns as one phrase: "DMA score 2024 and 2025", "the seven dimensions 2025", "lowest, median and highest budget 2024/25". */
import type { Expression } from '../../query/query.js';
import { inWords } from '../../words.js';
import { sayExpression, sayStatistic, type Voice } from './say-expression.js';
import { countWord } from './say-names.js';

export function sayColumns(columns: readonly Expression[], voice: Voice): string {
  return inWords(runsOf(withoutEnds(columns), voice).map(({ text }) => text));
}

function runsOf(columns: readonly Expression[], voice: Voice): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < columns.length) {
    const rest = columns.slice(i);
    const run =
      allDimensions(rest, voice) ??
      samePhrase(rest, voice) ??
      sameSummary(rest, voice) ??
      itsRank(columns[i - 1], rest) ??
      alone(rest, voice);
    runs.push(run);
    i += run.length;
  }
  return runs;
}

/** A change says both its periods: where it stands with the two figures it lies between, they need no words of their own. */
function withoutEnds(columns: readonly Expression[]): readonly Expression[] {
  const keys = new Set(columns.map(keyOf));
  const ends = columns.flatMap((e) => {
    if (e.op !== 'change' || e.of.op !== 'figure') return [];
    const both = [keyOf(e.of), keyOf({ ...e.of, period: e.since })];
    return both.every((key) => keys.has(key)) ? both : [];
  });
  return columns.filter((e) => !ends.includes(keyOf(e)));
}

const keyOf = (e: Expression) => JSON.stringify(e);

/** As many statistics as these describe a distribution. */
const MANY_STATISTICS = 4;

interface Run {
  readonly text: string;
  readonly length: number;
}

/** All measures of a group in a row: "the seven dimensions 2025". */
function allDimensions(rest: readonly Expression[], { dataset, exact, grouped }: Voice): Run | null {
  const period = rest[0]?.op === 'figure' ? rest[0].period : null;
  const group = Object.values(dataset.catalogue.groups).find(({ measures }) => {
    const taken = rest
      .slice(0, measures.length)
      .map((e) => (e.op === 'figure' && e.period === period && e.setting === null ? e.measure : ''));
    return measures.every((id) => taken.includes(id));
  });
  if (!group) return null;
  return {
    text: `${grouped ? 'means of ' : ''}the ${countWord(group.measures.length)} ${group.many}${exact ? ` ${period}` : ''}`,
    length: group.measures.length,
  };
}

/** One measure in several periods: "DMA score 2024 and 2025". */
function samePhrase(rest: readonly Expression[], voice: Voice): Run | null {
  const [first] = rest;
  if (first?.op !== 'figure' || !voice.exact) return null;
  const other = rest.findIndex((e) => e.op !== 'figure' || e.measure !== first.measure || e.setting !== first.setting);
  const run = rest.slice(0, other < 0 ? undefined : other);
  const periods = run.flatMap((e) => (e.op === 'figure' ? [e.period] : []));
  if (run.length < 2) return null;
  return { text: `${sayExpression(first, { ...voice, since: first.period })} ${inWords(periods)}`, length: run.length };
}

/** Several statistics of the same values: "lowest, median and highest DMA score 2025". */
function sameSummary(rest: readonly Expression[], voice: Voice): Run | null {
  const [first] = rest;
  if (first?.op !== 'summary') return null;
  const plain = (e: Expression) => e.op === 'summary' && keyOf(e.of) === keyOf(first.of);
  const end = rest.findIndex((e) => !plain(e));
  const run = rest.slice(0, end < 0 ? undefined : end);
  if (run.length < 2) return null;
  const words = run.map((e) => (e.op === 'summary' ? sayStatistic(e.statistic).replace(/ of$/, '') : ''));
  const of = sayExpression(first.of, { ...voice, grouped: false });
  const text =
    run.length >= MANY_STATISTICS ? `distribution of ${of} (${inWords(words)})` : `${inWords(words)} of ${of}`;
  return { text, length: run.length };
}

function itsRank(before: Expression | undefined, [first]: readonly Expression[]): Run | null {
  if (first?.op !== 'rank' || !before || keyOf(first.of) !== keyOf(before) || first.within || first.order === 'lowest')
    return null;
  return { text: 'rank', length: 1 };
}

const alone = ([first]: readonly Expression[], voice: Voice): Run => ({
  text: first ? sayExpression(first, voice) : '',
  length: 1,
});
