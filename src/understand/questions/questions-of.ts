/** The questions of one message: mostly it is one. A message that reads as one question is never cut. */

import { meaningOf } from '../nodes/meaning-of.js';
import type { Cue } from '../nodes/meanings.js';
import type { Node } from '../nodes/nodes.js';
import type { ThreadState } from '../thread/follow-up.js';
import { type Explained, LONGEST_QUESTION, type Understander, understand } from '../understanding.js';
import {
  asks,
  goesOn,
  isBackground,
  isChatter,
  opens,
  type Piece,
  splitFigures,
  splitJoints,
  splitSentences,
  withoutAnd,
  withoutLeadIn,
} from './split-questions.js';
import { isOfFigures, withoutTold } from './told.js';

/** What a message asks, in order, never none. Each is to be asked in the thread of the one before it. */
export function questionsOf(message: string, thread: ThreadState | null, deps: Understander): string[] {
  if (message.length > LONGEST_QUESTION) return [message];
  const announced = withoutLeadIn(message);
  const text = withoutTold(announced, thread, deps) ?? announced;
  const cut = cutInto(text, splitSentences, thread, deps);
  if (!cut) return cutSentence(text, thread, deps) ?? [text];
  let before = thread;
  return cut.flatMap((question) => {
    const inner = cutSentence(question, before, deps) ?? [question];
    for (const each of inner) before = threadAfter(understand(each, before, deps), before);
    return inner;
  });
}

const cutSentence = (text: string, thread: ThreadState | null, deps: Understander) =>
  cutInto(text, splitJoints, thread, deps) ?? cutFigures(text, thread, deps);

interface Read extends Explained {
  readonly piece: Piece;
  readonly answered: boolean;
}

/** The pieces that are questions of their own, or null where the text is one question. */
function cutInto(
  text: string,
  split: (text: string) => Piece[],
  thread: ThreadState | null,
  deps: Understander,
): string[] | null {
  const all = split(text);
  const pieces = all.filter((piece) => !isChatter(piece.text));
  if (!pieces.length || (all.length === 1 && pieces[0]?.text === text)) return null;
  const whole = understand(text, thread, deps).understanding;
  if (whole.type === 'query' && whole.query.kind !== 'about') {
    const reads = readEach(pieces, thread, deps);
    return pieces.length > 1 && standEach(reads) ? reads.map(textOf) : null;
  }
  return pieces.length === 1 && pieces[0] ? onlyOne(pieces[0], thread, deps) : cutUnread(pieces, thread, deps);
}

/** "the DMA of Devon and the budget of Sussex": two figures, unless they are put side by side. */
function cutFigures(text: string, thread: ThreadState | null, deps: Understander): string[] | null {
  const pieces = splitFigures(text);
  if (pieces.length < 2) return null;
  const reads = readEach(pieces, thread, deps);
  const named = (type: Node['type']) =>
    reads.map(({ said }) => said.filter((node) => node.type === type).map(meaningOf));
  const ofTheirOwn = (['place', 'measure'] as const).every((type) => isDistinct(named(type)));
  const plain = reads.every(
    ({ said, answered }) => answered && !said.some((node) => node.type === 'cue' && JOINS.has(node.cue)),
  );
  return ofTheirOwn && plain ? reads.map(textOf) : null;
}

/** What two figures are put together for. */
const JOINS: ReadonlySet<Cue> = new Set<Cue>([
  'compare',
  'difference',
  'relationship',
  'share',
  'trend',
  'distribution',
]);
/** Each has some, and none has any of another's. */
const isDistinct = (lists: readonly (readonly string[])[]) =>
  lists.every((list) => list.length > 0) && new Set(lists.flat()).size === lists.flat().length;

const textOf = ({ piece }: { readonly piece: Piece }): string => piece.text;

function onlyOne(piece: Piece, thread: ThreadState | null, deps: Understander): string[] | null {
  return understand(piece.text, thread, deps).understanding.type === 'query' ? [piece.text] : null;
}

/** The text as a whole is not understood: its pieces may be. What is neither a question nor mere background forbids the cut. */
function cutUnread(pieces: readonly Piece[], thread: ThreadState | null, deps: Understander): string[] | null {
  const background = pieces.filter(({ text }) => isBackground(text));
  const saysMore = (node: Node) => isContent(node) || (isOfFigures(deps) && node.type === 'unknown');
  if (background.some(({ text }) => understand(text, null, deps).said.some(saysMore))) return null;
  const asked = pieces.filter((piece) => !background.includes(piece));
  const reads = readEach(asked, thread, deps);
  const cannotStand = reads.some((read) =>
    read.answered ? !isPut(read) : !(asks(read.piece.text) && isQuestionByItself(read.piece)),
  );
  return !cannotStand && reads.some((read) => read.answered) ? reads.map(textOf) : null;
}

/** An unanswered piece behind "and" has to be a question, not an order: "… and show …" may as well go on with the one before. */
const isQuestionByItself = ({ text, after }: Piece) =>
  after !== 'joint' ||
  !/^\W*(and |also |plus |then )*(show|list|give|tell|compare|rank|plot|find|name|draw|chart|count)\b/i.test(text);

/** Each piece in the thread of those before it. */
function readEach(pieces: readonly Piece[], thread: ThreadState | null, deps: Understander): Read[] {
  let before = thread;
  return pieces.map((piece, i) => {
    const read = i === 0 ? readPiece(piece, before, deps) : readLater(piece, before, deps);
    before = threadAfter(read, before);
    return read;
  });
}

/** "and which ICS has the biggest budget?" names all it needs: without its "and" it does not lean on the question before. */
function readLater(piece: Piece, before: ThreadState | null, deps: Understander): Read {
  const read = readPiece(piece, before, deps);
  const bare = withoutAnd(piece.text);
  if (bare === piece.text) return read;
  const alone = readPiece({ ...piece, text: bare }, before, deps);
  const { said } = alone;
  const counts = said.some((node) => node.type === 'cue' && node.cue === 'count') && said.some(isLevel);
  const which = said.some(isLevel) && said.filter(isPlace).length > 1;
  const names = counts || which || said.some((node) => ['measure', 'group', 'scoring'].includes(node.type));
  return alone.answered && !alone.leans && (names || !read.answered) ? alone : read;
}

function readPiece(piece: Piece, before: ThreadState | null, deps: Understander): Read {
  const explained = understand(piece.text, before, deps);
  return { ...explained, piece, answered: explained.understanding.type === 'query' };
}

const threadAfter = ({ understanding }: Explained, before: ThreadState | null) =>
  understanding.type === 'query' ? understanding.thread : before;

/** Whether pieces of a text that also reads as one are whole questions: one that needs the others belongs to them. */
function standEach(reads: readonly Read[]): boolean {
  return reads.every((read, i) => {
    const { answered, leans, said, piece } = read;
    if (!answered || !isPut(read)) return false;
    if (piece.after === 'list' || i === 0) return true;
    const refers = said.some((node) => node.type === 'pronoun');
    if (leans || refers) {
      const another = !refers && opens(piece.text) && said.some(isPlace);
      return piece.after === 'question' && (another || goesOn(piece.text));
    }
    return said.some(saysWho) && (asks(piece.text) || said.some(saysWhat));
  });
}

/** A place alone is understood, but nobody asked about it: "only the Midlands please". */
const isPut = ({ piece, said, leans }: Read) =>
  !isAdjunct(piece) &&
  !isBackground(piece.text) &&
  (piece.after !== 'start' || asks(piece.text) || said.some(saysWho)) &&
  (piece.after === 'list' || asks(piece.text) || said.some(saysWhat) || (leans && goesOn(piece.text)));

/** "On safe practice, how many …": the first words of the question behind them. */
const isAdjunct = ({ text, after }: Piece) =>
  after === 'start' &&
  !asks(text) &&
  /^\W*(on|for|in|of|at|by|within|among|across|regarding|looking at|taking|considering|about)\b/i.test(text);

const isPlace = (node: Node) => node.type === 'place';
const isLevel = (node: Node) => node.type === 'level';
const saysWho = (node: Node) => ['place', 'level', 'whole', 'term', 'dimension'].includes(node.type);
const saysWhat = (node: Node) => ['measure', 'group', 'superlative', 'nearness', 'change'].includes(node.type);

/** What leaves a question other than it is when it is passed over. */
const CONTENT: ReadonlySet<Node['type']> = new Set([
  'place',
  'measure',
  'group',
  'period',
  'periods',
  'since',
  'relative_period',
  'number',
  'comparison',
  'comparative',
  'superlative',
  'nearness',
  'statistic',
  'change',
  'not',
  'successor',
  'setting',
  'scale',
  'dimension',
]);
const isContent = (node: Node) => CONTENT.has(node.type);
