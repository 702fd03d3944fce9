/**
 * What people tell around a question: "we're meeting Devon, what's their budget?". A message is cut into clauses that tell and the
 * question they lead up to, and the question is filled in with what it leans on, so that it stands by itself:
 *
 * - told clauses give what they mention (places, measures, periods, lines to hold against); words nobody knows cost nothing there,
 *   unless the question itself does not say what it is about;
 * - "it", "its", "there", "one", "each one", "others" take the mention of the fitting kind, and none is guessed at;
 * - a place or period that was told limits a question that names none; what was left out stays left out;
 * - a question that names all it needs is never changed by a measure, share or movement that was told;
 * - what else could change the answer (a number, a negation, a wish) forbids the cut.
 */
import type { ThreadState } from '../thread/follow-up.js';
import { type Understander, understand } from '../understanding.js';
import { filledIn } from './filled-in.js';
import type { FiguresOf } from './mentions.js';
import { claimsOf, wishesOf } from './reported.js';
import { splitSentences } from './split-questions.js';
import { tellingsOf } from './tellings.js';

/** The question of a message, standing by itself; null where nothing is told, or where it reads as it is. */
export function withoutTold(message: string, thread: ThreadState | null, deps: Understander): string | null {
  if (!isOfFigures(deps)) return null;
  const becomes = (text: string) => understand(splitSentences(text)[0]?.text ?? text, thread, deps).understanding;
  const whole = understand(message, thread, deps).understanding;
  const reads = whole.type === 'query' && whole.query.kind !== 'about';
  // A published statement is found by all the words of a message.
  if (whole.type === 'query' && whole.query.kind === 'statement') return null;
  let unclear: string | null = null;
  for (const telling of [...tellingsOf(message), ...claimsOf(message), ...wishesOf(message)]) {
    const text = filledIn(telling, deps);
    if (text === null) continue;
    // A comma stands in one question too, and so does a heading: only what leans on it is parted from it.
    const leant = telling.apart || text !== telling.asked;
    if (reads && (!leant || telling.told.some(({ topic }) => topic))) continue;
    const now = becomes(text);
    // "what does it stand for" is of a word that was told.
    if (now.type === 'query' && (now.query.kind !== 'about' || text !== telling.asked)) return text;
    if (now.type === 'clarify') unclear ??= text;
  }
  return unclear;
}

/** Of tables of records nothing is known that people tell. */
export const isOfFigures = (deps: Understander): deps is FiguresOf => 'entities' in deps.dataset;
