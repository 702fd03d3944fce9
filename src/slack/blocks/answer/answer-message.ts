/** An answer as a Slack message: the headline, the table, the picture, what they rest on, and what can be done next. */
import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../../present/answer-object.js';
import {
  boldSection,
  bulletContext,
  bulletSection,
  context,
  fitsMessage,
  imageBlock,
  type Message,
  type Picture,
  preformatted,
  section,
} from '../elements.js';
import { mrkdwn } from '../escape.js';
import { LIMITS } from '../limits.js';
import { answerGrid, type Grid } from '../tables/answer-grid.js';
import { narrowed, tableBlock } from '../tables/table-block.js';
import { rowsInWords, textTable } from '../tables/text-table.js';
import { answerButtons } from './answer-buttons.js';
import { choiceButtons } from './choices.js';
import { contextLines } from './context-lines.js';

export interface AnswerMessageOptions {
  /** Under which the answer is stored: the value of its buttons. */
  readonly answerId: string;
  /** An uploaded picture of the (first) chart. `altText` says its figures. */
  readonly image?: Picture | null;
  /** Why there is no picture: "The picture could not be added: ..." */
  readonly imageNote?: string | null;
  /** `first`: 20 rows, as in the terminal; `all`: as many as Slack takes. */
  readonly rows?: 'first' | 'all';
  /** `table` leaves out the picture, `chart` the table, where there is a picture to look at instead. */
  readonly view?: 'both' | 'table' | 'chart';
  /** Only the asker sees it. */
  readonly private?: boolean;
  /** Without tables and other kinds of block that a workspace may refuse with `invalid_blocks`. */
  readonly plain?: boolean;
  /** The asker's id, who alone is offered to delete it. */
  readonly asker?: string | null;
}

/** Never over Slack's limits: what does not fit is left out, rows first, and it is said what was. */
export function answerMessage(answer: Answer, options: AnswerMessageOptions): Message {
  const parts = answer.parts.length > 0 ? answer.parts : [answer];
  const text = mrkdwn(parts.map((part) => part.headline).join(' '), LIMITS.messageText);
  for (const shape of shapesFor(options)) {
    const blocks = partsBlocks(parts, options, shape);
    if (blocks && fitsMessage(blocks)) return { text, blocks };
  }
  return { text, blocks: [section(text)] };
}

/** How much of an answer a message holds. */
interface Shape {
  readonly rows: number;
  readonly as: 'table' | 'lines' | 'words';
  readonly choices: number;
  /** Characters of each text. */
  readonly text: number;
  readonly parts: number;
}

const FIRST_ROWS = 20;

/** From everything to hardly anything. */
function shapesFor({ rows = 'first', plain: asPlain = false }: AnswerMessageOptions): Shape[] {
  const wanted = rows === 'all' ? LIMITS.tableRows - 1 : FIRST_ROWS;
  const fewer = [80, 65, 50, 42, 30, 20, 15, 10, 5].filter((count) => count < wanted);
  const whole = { as: asPlain ? 'lines' : 'table', choices: 25, text: LIMITS.sectionText, parts: 12 } as const;
  return [
    ...[wanted, ...fewer].map((count) => ({ ...whole, rows: count })),
    ...[5, 3].map((count) => ({ ...whole, rows: count, as: 'words' as const })),
    { rows: 3, as: 'words', choices: 5, text: 700, parts: 6 },
    { rows: 0, as: 'words', choices: 2, text: 300, parts: 4 },
  ];
}

/** null where a table is over its limits. A message may have one table: further parts have theirs in lines. */
function partsBlocks(parts: readonly Answer[], options: AnswerMessageOptions, shape: Shape): KnownBlock[] | null {
  const blocks: KnownBlock[] = [];
  for (const [i, part] of parts.slice(0, shape.parts).entries()) {
    const hasTable = blocks.some((block) => block.type === 'table');
    const own = shape.as === 'table' && hasTable ? { ...shape, as: 'lines' as const } : shape;
    const made = partBlocks(part, i === 0 ? options : null, own);
    if (!made) return null;
    blocks.push(...(i > 0 ? [{ type: 'divider' } as const] : []), ...made);
  }
  const left = parts.length - shape.parts;
  return left > 0 ? [...blocks, context([`${left} more of your questions did not fit: ask them again.`])] : blocks;
}

/** `options`: of the first part alone, which has the picture and the buttons. */
function partBlocks(answer: Answer, options: AnswerMessageOptions | null, shape: Shape): KnownBlock[] | null {
  const image = options?.view === 'table' ? null : (options?.image ?? null);
  const grid = options?.view === 'chart' && image ? null : answerGrid(answer);
  const canShowAll = options !== null && options.rows !== 'all' && grid !== null && grid.rows.length > shape.rows;
  const table = grid ? tableBlocks(grid, shape, restOf(options !== null, canShowAll)) : [];
  if (!table) return null;
  const limit = Math.min(shape.text, LIMITS.contextText);
  const headed = grid || image ? boldSection(answer.headline, shape.text) : section(answer.headline, shape.text);
  return [
    headed,
    ...statementList(answer, shape),
    ...table,
    ...(image ? [imageBlock(image)] : []),
    ...(options?.imageNote ? [bulletContext([options.imageNote], limit)] : []),
    ...contextLines(answer, limit),
    ...choiceButtons(answer, shape.choices, shape.text),
    ...(options
      ? answerButtons(answer, {
          answerId: options.answerId,
          private: options.private ?? false,
          plain: options.plain ?? false,
          asker: options.asker ?? null,
          hasMoreRows: canShowAll,
          picture: image !== null,
        })
      : []),
  ];
}

/** Published statements that the headline has no room for. */
function statementList({ query, rows, headline }: Answer, shape: Shape): KnownBlock[] {
  if (query?.kind !== 'statement') return [];
  const sentences = rows.map((row) => String(row.statement));
  return sentences.every((sentence) => headline.includes(sentence)) ? [] : [bulletSection(sentences, shape.text)];
}

/** `rest`: how to see what is left out. */
function tableBlocks(whole: Grid, { rows, as }: Shape, rest: string): KnownBlock[] | null {
  const grid = narrowed(whole);
  const more = moreLine(whole, rows, rest);
  const last = more ? [context([more])] : [];
  if (as === 'table') {
    const table = tableBlock(grid, rows);
    return table && [table, ...last];
  }
  if (as === 'lines') return [preformatted(textTable(grid, rows), LIMITS.messageCharacters), ...last];
  return [...(rows > 0 ? [bulletSection(rowsInWords(grid, rows))] : []), ...last];
}

const restOf = (hasButtons: boolean, canShowAll: boolean) =>
  !hasButtons ? 'ask this by itself' : canShowAll ? 'press Show all, or CSV for the whole table' : 'press CSV';

/** "… and 22 more rows: press Show all, or CSV for the whole table." */
function moreLine({ rows, heads }: Grid, shown: number, rest: string): string {
  const left = [...counted(rows.length - shown, 'row'), ...counted(heads.length - LIMITS.tableColumns, 'column')];
  return left.length ? `… and ${left.join(' and ')}: ${rest}.` : '';
}

const counted = (n: number, noun: string) =>
  n > 0 ? [`${n.toLocaleString('en-GB')} more ${noun}${n > 1 ? 's' : ''}`] : [];
