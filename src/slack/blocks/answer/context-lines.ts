/** What stands in small letters under an answer. */
import type { ContextBlock } from '@slack/types';
import type { Answer } from '../../../present/answer-object.js';
import { bulletContext, context } from '../elements.js';

/** How the question was read, where the figures are from, and for when; then the notes. `limit`: characters of each block. */
export function contextLines(answer: Answer, limit: number): ContextBlock[] {
  const said = [readAs(answer), sourceLine(answer.sources), periodLine(answer)].filter(Boolean);
  return [
    ...(said.length ? [context(said, limit)] : []),
    ...(answer.notes.length ? [bulletContext(answer.notes, limit)] : []),
  ];
}

/** A greeting or a word of thanks needs no explaining. */
function readAs({ query, sources, rows, interpretation }: Answer): string {
  return query?.kind === 'about' && sources.length + rows.length === 0 ? '' : interpretation;
}

function sourceLine(sources: readonly string[]): string {
  return sources.length === 0 ? '' : `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}`;
}

/** Of the columns shown, in their order. */
function periodLine({ columns }: Answer): string {
  const periods = [...new Set(columns.flatMap((column) => column.periods ?? []))];
  return periods.length === 0 ? '' : `${periods.length === 1 ? 'Period' : 'Periods'}: ${periods.join(', ')}`;
}
