/** An edition of a digest as a Slack message: what it says, its pictures and tables, what it rests on, and when the next one comes. */
import type { KnownBlock } from '@slack/types';
import type { Issue } from '../../../digests/run/issue.js';
import { nextRun } from '../../../digests/schedule/runs.js';
import { scheduleInWords } from '../../../digests/schedule/schedule-in-words.js';
import { slotInWords } from '../../../digests/schedule/slot-in-words.js';
import type { Answer } from '../../../present/answer-object.js';
import {
  boldSection,
  bulletContext,
  bulletSection,
  context,
  fitsMessage,
  header,
  imageBlock,
  type Message,
  type Picture,
  preformatted,
  section,
} from '../../blocks/elements.js';
import { mrkdwn } from '../../blocks/escape.js';
import { LIMITS } from '../../blocks/limits.js';
import { answerGrid } from '../../blocks/tables/answer-grid.js';
import { narrowed, tableBlock } from '../../blocks/tables/table-block.js';
import { textTable } from '../../blocks/tables/text-table.js';

export interface DigestMessageOptions {
  /** Of the edition's answers, by their place. */
  readonly pictures: ReadonlyMap<number, Picture>;
  /** Why a picture is missing; null: none is. */
  readonly note: string | null;
  /** Without kinds of block that a workspace may refuse. */
  readonly plain: boolean;
}

/** Rows of each table, from as many as are read to none: the first that fits Slack's limits. */
const ROWS = [15, 10, 6, 3, 0];

export function digestMessage(issue: Issue, options: DigestMessageOptions): Message {
  const { edition } = issue;
  const text = mrkdwn(`${edition.title}. ${edition.summary.join(' ')}`, LIMITS.messageText);
  for (const rows of ROWS) {
    const blocks = blocksOf(issue, options, rows);
    if (fitsMessage(blocks)) return { text, blocks };
  }
  return { text, blocks: [section(text)] };
}

function blocksOf({ digest, body, slot, edition, because }: Issue, options: DigestMessageOptions, rows: number) {
  const { schedule, zone } = body;
  const next = nextRun(schedule, zone, slot);
  const { title, summary, answers, notes, sources } = edition;
  const blocks: KnownBlock[] = [
    header(title),
    ...(summary.length ? [bulletSection(summary)] : []),
    ...(because ? [context([`Posted because: ${because}`])] : []),
  ];
  answers.forEach((answer, i) => {
    const hasTable = blocks.some(({ type }) => type === 'table');
    blocks.push(...figures(answer, { rows, inLines: options.plain || hasTable, picture: options.pictures.get(i) }));
  });
  const [sourceWord, noteLines] = [
    sources.length === 1 ? 'Source' : 'Sources',
    [...notes, ...(options.note ? [options.note] : [])],
  ];
  return [
    ...blocks,
    ...(sources.length ? [context([`${sourceWord}: ${sources.join('; ')}`])] : []),
    ...(noteLines.length ? [bulletContext(noteLines)] : []),
    context([
      `“${body.title}”, ${scheduleInWords(schedule)}`,
      ...(next === null ? [] : [`Next: ${slotInWords(next, zone)}`]),
      ...(digest.owner === null ? [] : ['/dma-digest changes, pauses or stops it']),
    ]),
  ];
}

interface Figures {
  readonly rows: number;
  /** A message may have one table of Slack's own; others stand in letters of one width. */
  readonly inLines: boolean;
  readonly picture: Picture | undefined;
}

function figures(answer: Answer, { rows, inLines, picture }: Figures): KnownBlock[] {
  const whole = rows > 0 ? answerGrid(answer) : null;
  const grid = whole && narrowed(whole);
  const table = grid && !inLines ? tableBlock(grid, rows) : null;
  const left = whole ? whole.rows.length - rows : 0;
  return [
    ...(grid || picture ? [boldSection(answer.interpretation || answer.headline)] : []),
    ...(table ? [table] : grid ? [preformatted(textTable(grid, rows), LIMITS.messageCharacters)] : []),
    ...(left > 0 ? [context([`… and ${left.toLocaleString('en-GB')} more.`])] : []),
    ...(picture ? [imageBlock(picture)] : []),
  ];
}
