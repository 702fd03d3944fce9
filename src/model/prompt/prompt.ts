/** What is said to the model. The words are in prompts/; here they are put together. */
import { readFileSync } from 'node:fs';
import type { Message } from '../client/ask-model.js';
import type { Subject } from '../subjects/subject.js';
import { similarExamples } from './similar-examples.js';

/** Beside src and dist alike. */
export const PROMPTS = new URL('../../../prompts/', import.meta.url);
const EXAMPLES = 8;

export interface Prompts {
  readonly interpret: string;
  readonly repair: string;
}

export function readPrompts(): Prompts {
  const read = (name: string) => readFileSync(new URL(name, PROMPTS), 'utf8').trim();
  return { interpret: read('interpret.md'), repair: read('repair.md') };
}

/**
 * The conversation that asks for a query. What is the same for every question of a dataset comes first, so that a server can
 * keep it. `question` is clean; `previous` is the query of the thread that the question may go on from.
 */
export function askFor<Q>(
  question: string,
  previous: unknown,
  subject: Pick<Subject<Q>, 'catalogue' | 'examples'>,
  prompts: Prompts,
): Message[] {
  const shown = similarExamples(question, subject.examples, EXAMPLES);
  return [
    { role: 'system', content: fill(prompts.interpret, 'catalogue', subject.catalogue) },
    ...shown.flatMap((example): Message[] => [
      { role: 'user', content: questionText(example.question, null) },
      { role: 'assistant', content: JSON.stringify({ reply: { type: 'query', query: example.query } }) },
    ]),
    { role: 'user', content: questionText(question, previous) },
  ];
}

/** What is said when a reply cannot be used. */
export function askAgain(reply: string, problems: readonly string[], prompts: Prompts): Message[] {
  const list = problems.map((problem) => `- ${problem}`).join('\n');
  return [
    { role: 'assistant', content: reply },
    { role: 'user', content: fill(prompts.repair, 'problems', list) },
  ];
}

function questionText(question: string, previous: unknown): string {
  const before = previous === null ? '' : `Previous query:\n${JSON.stringify(previous)}\n\n`;
  return `${before}<question>\n${question}\n</question>`;
}

/** The text is put in as it is: a "$" in it means nothing. */
const fill = (template: string, name: string, text: string) => template.replace(`{{${name}}}`, () => text);
