import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../../present/answer-object.js';
import type { Statement } from '../../../query/result-set.js';
import { boldSection, bulletSection, context, fitsMessage, type Message, preformatted, section } from '../elements.js';
import { mrkdwn } from '../escape.js';
import { LIMITS } from '../limits.js';
import { reportButton } from '../report.js';

/**
 * How an answer was worked out: the question as it was read, the statements that were run, the sources and the notes.
 * `reportable`: id of the answer, where there is somebody to report a figure to.
 */
export function explainMessage(answer: Answer, reportable: string | null): Message {
  const parts = answer.parts.length > 0 ? answer.parts : [answer];
  const more = reportable === null ? [] : [reportButton(reportable)];
  const drafts = SQL_LENGTHS.map((sql) => [
    ...parts.slice(0, MOST_PARTS).flatMap((part) => partBlocks(part, sql)),
    ...more,
  ]);
  const blocks = drafts.find(fitsMessage) ?? [section(readAs(answer)), ...more];
  return { text: mrkdwn(`How this was worked out: ${readAs(answer)}`, LIMITS.messageText), blocks };
}

/** Characters of the statements of one question, the most that fit being shown. */
const SQL_LENGTHS = [8_000, 4_000, 2_000, 1_000, 400];
const MOST_PARTS = 5;

function partBlocks(answer: Answer, sqlLength: number): KnownBlock[] {
  const text = Math.min(sqlLength, LIMITS.sectionText);
  const list = (title: string, lines: readonly string[]): KnownBlock[] =>
    lines.length ? [boldSection(title), bulletSection(lines, text)] : [];
  return [
    boldSection('How this was worked out'),
    section(readAs(answer), text),
    context([READ_BY[answer.interpreter]]),
    ...(answer.sql.length ? [boldSection(QUERY_TITLE), preformatted(statements(answer.sql), sqlLength)] : []),
    ...list(answer.sources.length === 1 ? 'Source' : 'Sources', answer.sources),
    ...list('Notes', answer.notes),
  ];
}

const readAs = ({ interpretation, headline }: Answer) =>
  interpretation ? `I read the question as: ${interpretation}` : headline;

const READ_BY = {
  rules: 'Read by rules, without a language model.',
  model: 'Read with the help of a language model, which chose the query and no figure.',
} satisfies Record<Answer['interpreter'], string>;

const QUERY_TITLE = 'All figures come from this query';

function statements(sql: readonly Statement[]): string {
  return sql.map(({ text, parameters }) => `${inLines(text)}\nwith ${JSON.stringify(parameters)}`).join('\n\n');
}

/** A line for each part of a statement. Values are parameters, so none can be broken. */
function inLines(sql: string): string {
  return sql
    .replace(/\), (?=`\w+` as )/g, '),\n')
    .replace(/ (?=(?:from|left join|inner join|where|group by|order by|limit) )/g, '\n  ')
    .replace(/\) (?=select )/g, ')\n');
}
